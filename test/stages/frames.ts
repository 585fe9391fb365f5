import type { Span } from "../../src/model/span.ts";
import type { DeedFrame } from "../../src/reader/deeds.ts";
import type { Frame } from "../../src/reader/frames.ts";
import { drawn } from "../draw.ts";

/** The text of a drawing, and its attributions as frames that the model might have marked. */
export function framed(marked: string, more: Partial<Frame> = {}): { readonly text: string; readonly frames: Frame[] } {
  const { text, found } = drawn(marked);
  const frames = found.map(
    ({ source, cue, addressee, content }): Frame => ({
      source,
      cue,
      content,
      addressee,
      channel: [],
      time: [],
      anchor: cue[0] ?? content[0] ?? [0, 0],
      act: "assertion",
      way: null,
      polarity: "affirmative",
      modality: "certain",
      chance: 0.97,
      sure: 0.97,
      pointed: null,
      ...more,
    }),
  );
  return { text, frames };
}

/** Where `words` stand in `text`, from the `nth` time on. */
export function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" is not in: ${text}`);
  return [start, start + words.length];
}

export const deedFrame = (trigger: Span, more: Partial<DeedFrame> = {}): DeedFrame => ({
  trigger,
  actor: [],
  target: [],
  place: [],
  kind: "attack",
  type: "ASSAULT",
  factuality: "happened",
  chance: 0.8,
  pointed: null,
  ...more,
});
