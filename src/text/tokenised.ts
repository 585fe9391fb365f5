import type { Span } from "../model/span.ts";
import { paragraphs } from "./paragraphs.ts";
import { quotedTogether } from "./sentence-lines.ts";
import type { Edit } from "./view.ts";

/** So many stops and commas behind a space, and so many times as many as behind a word, make a text a tokeniser's. */
const least = { spaced: 4, times: 4 };

const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;

/** True for `Ann Hale , the mayor , said no .`; not for a text with a stray space before a mark. */
function tokenised(text: string): boolean {
  const spaced = count(text, /(?<=[\p{L}\p{N}"”’')]) [,.](?=\s|$)/gu);
  return spaced >= least.spaced && spaced >= least.times * count(text, /(?<=[\p{L}\p{N}"”’')])[,.](?=\s|$)/gu);
}

/** Brackets and quotation marks as corpora write them (Penn Treebank). */
const written: Readonly<Record<string, string>> = {
  "-LRB-": "(",
  "-LSB-": "[",
  "-LCB-": "{",
  "-RRB-": ")",
  "-RSB-": "]",
  "-RCB-": "}",
  "``": "“",
  "''": "”",
};

/** Words behind which, and before which, a space around a hyphen is a tokeniser's: `pro - Western`, `US - led`, `53-year - old`. */
const beforeHyphen =
  "\\b(?:[Ee]x|[Nn]on|[Pp]ro|[Aa]nti|[Cc]o|[Vv]ice|[Ss]elf|[Ww]ell|[Ll]eft|[Rr]ight|[Mm]ulti|[Pp]ost|[Pp]re|[Ss]emi|[Mm]id)";
const behindHyphen =
  "(?:based|led|backed|funded|owned|born|leaning|old|elect|wide|related|style|wing|run|held|sponsored|level|term|scale|profile|speaking|dominated|controlled|general|year|nation|member|point)\\b";

const sureHyphen = new RegExp(`${beforeHyphen} - \\p{L}| - ${behindHyphen}`, "u");

/** True for a text of which every hyphen has spaces: it has dashes besides, or no hyphen without them and one that is surely none. */
const hyphensApart = (text: string): boolean =>
  /[–—]|(?<=\s)--(?=\s)/u.test(text) || (!/\p{L}-\p{L}/u.test(text) && sureHyphen.test(text));

/** What is closed up; in a text of which every hyphen has spaces (`every`) each of them. */
const apart = (every: boolean): RegExp =>
  new RegExp(
    [
      "(?:-(?:L[RSC]B|l[rsc]b)-|``) ?",
      " ?(?:-(?:R[RSC]B|r[rsc]b)-|'')",
      '(?<straight> ?" ?)',
      " (?=(?:['’] ?(?:s|re|ve|ll|d|m)|n['’]t)(?!\\p{L}))",
      "(?<=[\\p{L} ]['’]) (?=(?:s|re|ve|ll|d|m|t)\\b)",
      " (?=[,.;:!?%)\\]}…](?![\\p{L}\\p{N}]))",
      " (?=”)",
      "(?<=[(\\[{$£€“]) ",
      every ? "(?<=[\\p{L}\\p{N}]) - (?=[\\p{L}\\p{N}])" : `(?<=${beforeHyphen}) - (?=\\p{L})`,
      ` - (?=${behindHyphen})`,
      "(?<=\\b\\p{Lu}\\p{Ll}+) - (?=\\p{Ll})",
    ].join("|"),
    "gu",
  );

const [everyHyphen, sureHyphens] = [apart(true), apart(false)];

/**
 * What makes of a text of a tokenised corpus one as people write it: marks closed up to their words (`Ann Hale , the mayor`,
 * `do n't`, `US - led`), its signs for brackets and quotation marks. Straight marks open and close by turns, from each
 * paragraph anew; lines of one sentence each that one quotation runs over are one paragraph. Nothing for any other text.
 */
export function closingUp(text: string): Edit[] {
  if (!tokenised(text)) return [];
  const edits: Edit[] = [];
  const pattern = hyphensApart(text) ? everyHyphen : sureHyphens;
  let carried = false;
  for (const lines of quotedTogether(text, paragraphs(text))) {
    let inside: boolean = carried;
    carried = false;
    for (const [i, [start, end]] of lines.entries()) {
      const before = lines[i - 1];
      if (before) edits.push({ from: before[1], to: start, put: " " });
      for (const match of text.slice(start, end).matchAll(pattern)) {
        const from = start + match.index;
        const to = from + match[0].length;
        const sign = match[0].trim().toUpperCase();
        if (match.groups?.straight === undefined) {
          edits.push({ from, to, put: written[sign] ?? sign });
          continue;
        }
        inside = !inside;
        // A mark that opens at the end of a line is that of the next.
        carried = inside && to === end;
        edits.push(...straightMark(text, [from, to], inside));
      }
    }
  }
  return edits;
}

/** A straight mark closed up to the words that it opens or closes, and a comma behind it to the mark. */
function straightMark(text: string, [from, to]: Span, opens: boolean): Edit[] {
  const mark = text.indexOf('"', from);
  const loose = opens ? to > mark + 1 : mark > from;
  const [first, last] = opens ? [mark + 1, to] : [from, mark];
  const edits: Edit[] = loose ? [{ from: first, to: last, put: "" }] : [];
  if (!opens && to > mark + 1 && /^[,.;:!?)]/u.test(text.slice(to))) edits.push({ from: mark + 1, to, put: "" });
  return edits;
}
