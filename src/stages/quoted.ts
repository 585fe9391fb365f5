import { overlaps, type Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";
import type { Quotation } from "../text/quotes.ts";

/** All that a reader marks of `“…,” the agency quoted Vale as saying`, where it leaves out what was said. */
const onlyWho = /^(?:him|her|them|\p{Lu}[^.,;“”"]{1,60}) as (?:saying|telling (?:[^.,;“”"]{1,40}))$/u;

/**
 * The frame of somebody whom another quotes, with the quotation right before it among what is said. Any other frame is left
 * as it is.
 */
export function withQuotation(text: string, frame: Frame, marks: readonly Quotation[]): Frame {
  const [own, ...more] = frame.content;
  if (!own || more.length > 0 || !onlyWho.test(text.slice(...own))) return frame;
  const start = Math.min(...[...frame.source, ...frame.cue].map(([from]) => from));
  const before = marks.findLast(({ span: [, end] }) => end <= start && start - end <= 2)?.span;
  return before ? { ...frame, content: [before, own] satisfies Span[] } : frame;
}

/** A sentence of its own between quotation marks, so long at least: one word or two may be called so by anybody. */
const ownSentence = /^["“”«‘']?\p{Lu}.{24,}/su;

/** What may stand between the end of somebody's words, or of who says them, and a quotation that goes on with them: the rest of the sentence too, before a new paragraph. */
const nothing = /^(?:[\s.,!?;:…"'”’»)\]]*|[^.!?\n“"]{0,120}\.[^\S\n]*\n\s*)$/u;

/** How far behind somebody's last words, in UTF-16 units, such a quotation may begin. */
const furthest = 240;

const endOf = ({ source, cue, content, addressee, channel, time }: Frame): number =>
  Math.max(0, ...[...source, ...cue, ...content, ...addressee, ...channel, ...time].map(([, end]) => end));

/**
 * Frames with what a reader left out: a quotation of a sentence or more, in no frame's words, right behind the last words of
 * an outermost frame goes on with them (`He said no. “It is late.”`). On annotated reports thirteen of eighteen such are
 * just that. `outermost` tells which frames are.
 */
export function quotedOn(
  text: string,
  frames: readonly Frame[],
  marks: readonly Quotation[],
  outermost: (frame: Frame) => boolean,
): Frame[] {
  const found = [...frames];
  const ends = frames.map(endOf);
  for (const { span, depth } of marks) {
    if (depth > 0 || !ownSentence.test(text.slice(...span))) continue;
    const before = found.flatMap((frame, n) => {
      const end = ends[n] as number;
      const near = end <= span[0] && span[0] - end <= furthest && outermost(frames[n] as Frame);
      return near && nothing.test(text.slice(end, span[0])) ? [{ frame, n, end }] : [];
    });
    if (before.length === 0) continue;
    if (found.some(({ content, source, cue }) => [...content, ...source, ...cue].some((one) => overlaps(one, span))))
      continue;
    const quoted = before.filter(({ frame }) =>
      marks.some((mark) => frame.content.some((one) => overlaps(one, mark.span))),
    );
    const [last] = (quoted.length > 0 ? quoted : before).toSorted((a, b) => b.end - a.end);
    if (!last) continue;
    found[last.n] = { ...last.frame, content: [...last.frame.content, span] };
    ends[last.n] = Math.max(last.end, span[1]);
  }
  return found;
}
