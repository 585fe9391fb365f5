import { spokeAfter, withWhom } from "../lang/en/met.ts";
import type { Attribution, Party } from "../model/attribution.ts";
import type { DeedKind } from "../model/deed.ts";
import { contains } from "../model/span.ts";
import type { Told } from "./deed-tellings.ts";

/** Deeds that are done by speaking. */
const spoken: ReadonlySet<DeedKind> = new Set(["press-conference", "interview", "statement"]);

/** Who speaks at a press conference, in an interview or in a statement where it is told by which way he said something, or to whom. */
export function whoSpoke(
  text: string,
  attributions: readonly Attribution[],
  { kind, trigger: [start, end] }: Told,
): readonly Party[] {
  if (!spoken.has(kind) || /\bjoint $/iu.test(text.slice(Math.max(0, start - 6), start))) return [];
  const by = attributions.find(({ addresseeSpan, channelSpan }) =>
    [...addresseeSpan, ...channelSpan].some((span) => contains(span, [start, end])),
  );
  return by?.speakers.every(({ actor }) => actor !== null) ? by.speakers : [];
}

/** Whoever speaks in the sentence of a meeting that he has come from, or goes to: `Hale said after talks with Brand`. */
export function whoSpokeThere(
  text: string,
  attributions: readonly Attribution[],
  { kind, trigger, said }: Told,
): readonly Party[] {
  const [start, end] = trigger;
  if (kind !== "meeting" && kind !== "call") return [];
  const lead =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/(?<=\p{Ll}{4}[.!?]["”’]?)\s+(?=\p{Lu}|["“])|\n/u)
      .at(-1) ?? "";
  if (!spokeAfter.test(lead)) return [];
  if (!withWhom.test(text.slice(end, end + 40))) return [];
  const from = start - lead.length;
  const by = attributions.find(
    ({ within, cue, source, content, speaker }) =>
      within === (said?.id ?? null) &&
      speaker?.actor != null &&
      cue.some((span) => from <= span[0] && span[1] <= start) &&
      source.every((span) => from <= span[0]) &&
      !content.some((span) => contains(span, trigger)),
  );
  return by?.speakers ?? [];
}
