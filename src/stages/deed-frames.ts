import { namedKinds } from "../lang/en/kinds.ts";
import { onBehalf, speaking } from "../lang/en/met.ts";
import type { DeedKind } from "../model/deed.ts";
import type { Document } from "../model/document.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { DeedFrame } from "../reader/deeds.ts";
import { brief, whole } from "./deed-parties.ts";
import { worded } from "./tidy.ts";

/** True for who speaks for others, which is no call: `speaking for the high command`. */
const speaksFor = (text: string, [start, end]: Span): boolean =>
  speaking.test(text.slice(start, end)) && onBehalf.test(text.slice(end, end + 40));

/** The kind that a trigger names itself (`the elections`), whatever the model takes it for. */
const namedKind = (trigger: string): DeedKind | undefined => namedKinds.find(([, words]) => words.test(trigger))?.[0];

/** A trigger to the end of its last word: `de-escalation`, of which a model may mark `de`. */
const wholeWords = (text: string, [from, to]: Span): Span => [
  from,
  to + (/^-?\p{L}+(?:-\p{L}+)*/u.exec(text.slice(to, to + 40))?.[0].length ?? 0),
];

/**
 * The frames that a model marked, made good: without those in furniture that is not read, and of two that share words the
 * surer one; triggers are whole words, kinds what their words name, and parties end where their words do.
 */
export function placedFrames(
  { text, furniture }: Pick<Document, "text" | "furniture">,
  frames: readonly DeedFrame[],
  isPlace: (span: Span) => boolean,
): DeedFrame[] {
  const heard = new Set(["headline", "deck", "caption"]);
  const unheard = furniture.filter(({ kind }) => !heard.has(kind)).map(({ span }) => span);
  return frames
    .filter(({ trigger }) => !speaksFor(text, trigger))
    .filter(({ trigger }) => worded(text, [trigger]).length > 0 && !unheard.some((span) => overlaps(span, trigger)))
    .map((frame) => ({ ...frame, trigger: wholeWords(text, frame.trigger) }))
    .filter(
      ({ trigger, chance }, n, all) =>
        !all.some(
          (other, k) =>
            overlaps(other.trigger, trigger) && (other.chance > chance || (other.chance === chance && k < n)),
        ),
    )
    .map((frame) => ({
      ...frame,
      kind: namedKind(text.slice(...frame.trigger)) ?? frame.kind,
      actor: whole(text, worded(text, frame.actor)).map((span) => brief(text, span)),
      target: whole(text, worded(text, frame.target)).map((span) => brief(text, span)),
      place: worded(text, frame.place)
        .map((span) => brief(text, span))
        .filter(isPlace),
    }));
}
