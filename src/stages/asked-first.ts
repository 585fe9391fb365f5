import { overlaps, type Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import { opening } from "./passive.ts";

/**
 * Frames of questions that open a sentence, `Asked about the port, the mayor said no`, ended where the answer begins, and said
 * to whoever gives it, where a reader marks nobody. All others are left as they are.
 */
export function askedFirst(text: string, frames: readonly Frame[]): Frame[] {
  return frames.map((frame) => {
    const cue = frame.cue[0];
    if (!cue || !opening(text, cue)) return frame;
    const answer = frames.find(
      (other) =>
        other !== frame &&
        other.cue.length > 0 &&
        frame.content.some(
          (span) => other.source.some((source) => overlaps(span, source)) && begins(text, span, other),
        ),
    );
    const at = answer?.source[0]?.[0];
    if (!answer || at === undefined) return frame;
    const content = frame.content.flatMap(([from, to]): Span[] => {
      const end = to <= at ? to : from + text.slice(from, at).replace(/[\s,]+$/u, "").length;
      return from < end && from < at ? [[from, end]] : [];
    });
    return content.length === 0
      ? frame
      : { ...frame, content, addressee: frame.addressee.length > 0 ? frame.addressee : answer.source, pointed: null };
  });
}

/** True where who answers stands behind a comma, and his verb behind him: `, the mayor said`. */
function begins(text: string, [from]: Span, { source, cue }: Frame): boolean {
  const [first, verb] = [source[0], cue[0]];
  if (!first || !verb || verb[0] < first[1]) return false;
  return /,\s*$/u.test(text.slice(from, first[0])) && /^,?\s(?:\p{L}+\s)?$/u.test(text.slice(first[1], verb[0]));
}
