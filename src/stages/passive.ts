import {
  agent,
  behindWords,
  betweenSubject,
  fromWhom,
  givenWords,
  giving,
  participle,
  passive,
  saidInPassive,
  saidOf,
  telling,
  toWhom,
  where,
  words,
} from "../lang/en/hearers.ts";
import { compare, type Span } from "../model/span.ts";
import type { Frame } from "../reader/frames.ts";

/**
 * The frame of a passive with its parties in their places: in `the monitors were told by the guards` those before the
 * verb hear, and who speaks stands after `by`, or nowhere. A reader takes the subject for the source as often as not, and
 * what it points at is then mistaken likewise. So in `Asked if the port would close, the mayor said no`, where nobody says
 * who asks. Any other frame is left as it is.
 */
export function passiveTurned(text: string, frame: Frame): Frame {
  const cue = frame.cue[0];
  const from = cue && wordsFrom(text, cue, frame.addressee);
  if (cue && frame.source.length === 0)
    return from ? spokenBy(from, frame) : subjectTurned(text, cue, givenByName(text, cue, frame));
  const subject = frame.source.at(-1);
  if (!cue || !subject) return frame;
  if (from && subject[1] <= cue[0]) return spokenBy(from, frame);
  if (subject[0] >= cue[1] && toWhom.test(text.slice(cue[0], subject[0])))
    return { ...frame, source: [], addressee: [...frame.source, ...frame.addressee].sort(compare), pointed: null };
  if (opening(text, cue)) {
    const asking = frame.source.filter(([from]) => agent.test(text.slice(cue[1], from)));
    const asked = frame.source.filter((span) => !asking.includes(span));
    return { ...frame, source: asking, addressee: [...asked, ...frame.addressee].sort(compare), pointed: null };
  }
  if (tellsNobody(text, cue, subject)) return { ...frame, source: [], pointed: null };
  if (!passive.test(text.slice(...cue))) return frame;
  if (subject[1] > cue[0] || !betweenSubject.test(text.slice(subject[1], cue[0]))) return frame;
  const agents = frame.addressee.filter(([from]) => from >= cue[1] && agent.test(text.slice(cue[1], from)));
  const others = frame.addressee.filter((span) => !agents.includes(span));
  return { ...frame, source: agents, addressee: [...frame.source, ...others].sort(compare), pointed: null };
}

/** The frame with one of its hearers as its only source. */
const spokenBy = (hearer: Span, frame: Frame): Frame => ({
  ...frame,
  source: [hearer],
  addressee: frame.addressee.filter((span) => span !== hearer),
  pointed: null,
});

/** The frame of words that a noun tells of, with whom they are from as its source: `a request by the port for boats`. */
function givenByName(text: string, cue: Span, frame: Frame): Frame {
  const from = words.test(text.slice(...cue)) ? fromWhom.exec(text.slice(cue[1], cue[1] + 90)) : null;
  if (!from?.[1]) return frame;
  const end = cue[1] + from[0].length;
  const source: Span = [end - from[1].length, end];
  // What is asked for begins behind who asks, though a reader may have begun it before.
  const content = frame.content.flatMap(([start, stop]): Span[] => {
    const behind = cue[0] <= start && start < end;
    const first = behind ? end + (/^\s*/u.exec(text.slice(end, stop))?.[0].length ?? 0) : start;
    return first < stop ? [[first, stop]] : [];
  });
  return content.length === 0 ? frame : { ...frame, source: [source], content, pointed: null };
}

/** The frame of what somebody tells, where a reader took him for who hears it: `Hale told him` has its subject right before its cue. */
function subjectTurned(text: string, cue: Span, frame: Frame): Frame {
  const words = text.slice(...cue);
  const asker = invertedAsker(text, cue, frame);
  if (asker) return spokenBy(asker, frame);
  const subject = frame.addressee.find(([, end]) => text.slice(end, cue[0]) === " ");
  if (!subject || !telling.test(words) || passive.test(words)) return frame;
  return spokenBy(subject, frame);
}

/** Who asks behind his own quotation, whom a reader took for who is asked: `“Will you go?” asked a reporter`. */
const invertedAsker = (text: string, cue: Span, { content, addressee }: Frame): Span | undefined =>
  /^asked$/iu.test(text.slice(...cue)) && content.some(([, end]) => /^[”"’']?\s$/u.test(text.slice(end, cue[0])))
    ? addressee.find(([start]) => start === cue[1] + 1)
    : undefined;

/** Whom words are told to be from, `a warning yesterday from the US`, though a reader took him for who hears them. */
const wordsFrom = (text: string, cue: Span, addressee: readonly Span[]): Span | undefined =>
  words.test(text.slice(...cue))
    ? addressee.find(([start]) => start > cue[1] && behindWords.test(text.slice(cue[1], start)))
    : undefined;

/**
 * True for a source that is nobody who speaks: in `Norway’s alleged attack` it is said of Norway, in `the plan was welcomed
 * in Oslo` it was there, and who did is not told.
 */
const tellsNobody = (text: string, cue: Span, source: Span): boolean =>
  saidOf.test(text.slice(Math.max(0, source[1] - 2), cue[1])) ||
  (saidInPassive.test(text.slice(...cue)) && where.test(text.slice(cue[1] - 1, Math.max(cue[1], source[0]))));

/**
 * The frame of words that somebody is given, with its parties in their places: in `powers that gave the port assurances` the
 * port hears, and who gives them is told before, where anywhere. Any other frame is left as it is.
 */
export function givenTurned(text: string, frame: Frame): Frame {
  const cue = frame.cue[0];
  const hearer = frame.source.at(-1);
  if (!cue || !hearer || cue[0] - hearer[1] !== 1 || !givenWords.test(text.slice(...cue))) return frame;
  if (/['’]s?$|^(?:its|their|his|our|my|your)$/iu.test(text.slice(...hearer))) return frame;
  const before = text.slice(Math.max(0, hearer[0] - 60), hearer[0]);
  const gave = giving.exec(before);
  if (!gave) return frame;
  const from = hearer[0] - before.length + gave.index;
  const source: Span[] = gave[1] ? [[from, from + gave[1].length]] : [];
  return { ...frame, source, addressee: [...frame.source, ...frame.addressee].sort(compare), pointed: null };
}

/** Before who answers it: `Norway’s request … was turned down by`. */
const isAnswered =
  /\b(?:was|were|is|are|been|being) (?:\p{L}+ly )?(?:rejected|refused|denied|dismissed|declined|spurned|rebuffed|ignored|accepted|granted|approved|backed|welcomed|supported|turned down|met|answered)\b[^.;]{0,30}? by (?:the )?$/u;
const ownWords =
  /^(?:requests?|demands?|appeals?|calls?|offers?|proposals?|bids?|pleas?|plans?|suggestions?|invitations?|ultimatums?)$/iu;

/**
 * The frame of somebody's words that another answers, with its source in its place: in `Norway’s request for boats was
 * turned down by the port` Norway asks. Any other frame is left as it is.
 */
export function ownerTurned(text: string, frame: Frame): Frame {
  const [cue, source] = [frame.cue[0], frame.source[0]];
  if (!cue || !source || source[0] < cue[1] || !ownWords.test(text.slice(...cue))) return frame;
  const from = Math.max(0, cue[0] - 60);
  const owner =
    /(?:(?:[Tt]he )?(?:\p{Lu}[\p{L}.-]*)(?: \p{Lu}[\p{L}.-]*){0,3}(?=['’]s? $)|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?= $))/u.exec(
      text.slice(from, cue[0]),
    );
  if (!owner || !isAnswered.test(text.slice(cue[1], source[0]))) return frame;
  const at = from + owner.index;
  return { ...frame, source: [[at, at + owner[0].length]], pointed: null };
}

/** True for the participle that opens `Asked if the port would close, the mayor said no`. */
export const opening = (text: string, [from, to]: Span): boolean =>
  participle.test(text.slice(from, to)) &&
  (/^when/iu.test(text.slice(from, to)) ||
    /(?:^|[.!?][”"’]?\s+|\n\s*|\bwhen )$/iu.test(text.slice(Math.max(0, from - 12), from)));
