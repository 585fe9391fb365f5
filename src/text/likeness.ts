import { fold } from "./fold.ts";

/** The stems of a text's longer words, in order and each once: enough to tell whether two texts speak of one thing. */
export const stems = (text: string): string[] => [
  ...new Set((fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5))),
];

/** How much of the shorter of two texts the other says too, by the stems of their words; 0 where one has none. */
export function likeness(a: string, b: string): number {
  const [x, y] = [stems(a), stems(b)];
  const fewer = Math.min(x.length, y.length);
  return fewer === 0 ? 0 : x.filter((stem) => y.includes(stem)).length / fewer;
}
