import { agencies, dateOpeners, months, weekdays } from "../../lang/en/furniture.ts";
import type { Span } from "../../model/span.ts";

const place = "\\p{Lu}[\\p{L}.'’-]+(?:[ /-](?:\\p{Lu}|de |la |al-|on |am |upon )[\\p{L}.'’-]*){0,3}";
const capitals = "\\p{Lu}{2}[\\p{Lu}.'’-]*\\p{Lu}(?:[ /-][\\p{Lu}.'’-]+){0,3}";
const region = "(?:, ?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}?)?";
const day = `(?:(?:${months}) ?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} (?:${months}))(?:,? \\d{4})?`;
const date = `(?:[.,]? (?:${weekdays},? )?${day})`;
const agency = `(?:\\.? ?[(/](?:${agencies})[)/])`;
const wire = `(?:\\.? ?[(/](?:${agencies}|\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)[)/])`;
const dash = "(?: ?(?:—|–|--+)| -)[-–—]? ?";

/** A full date with a time of day, as web pages print it: `Fri Aug 12, 2011 2:49 am EDT`. */
const stamp = `(?:${weekdays},? )?(?:(?:${months}) ?\\d{1,2},? \\d{4}|\\d{1,2} (?:${months}),? \\d{4}),? (?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?\\p{Lu}{2,4}\\b)?`;

const head = `(?:${capitals}|${place})${region}`;
const signed = `(?:${date}${wire}?|${wire})`;

/** `OSLO | Fri Aug 12, 2011 2:49 am EDT OSLO (Reuters) -`: what a page prints over a report, run together with its own. */
const printed = new RegExp(`^(?:${head} \\| ?)?${stamp}(?: ${head}${signed}${dash})?\\s`, "u");
const timeOfDay = /\d[:.]\d{2}/u;

/**
 * What a dateline may be with a date or a wire's name, by which it is one wherever it stands. `MOSCOW, May 5 /TASS/.`: a
 * full stop closes what has date and wire, or capitals and an agency. Long patterns take a while to be made ready, so that
 * those are tried that may fit.
 */
const dated = new RegExp(
  `^(?!(?:${dateOpeners})\\b)(?:${head}(?:${signed}(?:${dash}|:\\s)|${date}${wire}\\.\\s)|${capitals}${region}${agency}\\.\\s)`,
  "u",
);
const dateOrWire = /[\d(/]/u;
/** A place in capitals and a dash is one only where the report opens, and only before the start of a sentence. */
const bare = new RegExp(`^${capitals}${region}${dash}(?=["'“‘]?\\p{Lu})`, "u");

/**
 * The dateline glued to the front of a paragraph (`KYIV, March 3 (Reuters) -`), without the white space after it;
 * null where there is none. `opening`: the paragraph is the first of the report's body.
 */
export function dateline(text: string, paragraph: Span, opening: boolean): Span | null {
  const front = text.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 120));
  const found =
    (timeOfDay.test(front) ? front.match(printed)?.[0] : undefined) ??
    (dateOrWire.test(front) ? front.match(dated)?.[0] : undefined) ??
    (opening ? front.match(bare)?.[0] : undefined);
  if (found === undefined) return null;
  const end = paragraph[0] + found.trimEnd().length;
  return paragraph[1] - end > 20 ? [paragraph[0], end] : null;
}

const alone = new RegExp(
  `^(?!Born\\b)(?:(?:${capitals}|${place})${region}(?:,|:)? ?)?(?:${weekdays},? )?${day}(?:,? (?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?[.,]?$`,
  "u",
);

/** True for a paragraph that is nothing but a date, with or without a place and a time of day. */
export const isDateLine = (paragraph: string): boolean => paragraph.length < 80 && alone.test(paragraph);
