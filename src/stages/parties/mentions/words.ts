import { zones } from "../../../lang/en/time-words.ts";

/** A word of the text as it stands, without a possessive `'s` or `'`. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** True where `'s` or `'` follows. */
  readonly possessive: boolean;
  /** True where a sentence, quotation or paragraph begins with it. */
  readonly opens: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑]|['’](?!s\b)|\.(?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*\.?/gu;
const abbreviated =
  /^(?:\p{L}\.)+$|^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Brig|Sgt|Sens?|Reps?|Messrs|Drs|Gens|Profs|Gov|Amb|Rev|St|Jr|Sr|No)\.$/u;

/** What ends a time of day: a time zone behind it begins no name (`09.02 BST`). */
const clock = /^(?:\d[\d.:]*|[ap]\.?m\.?)$/iu;

/** The party and the state of somebody named before, which are nobody: `Vale, R-Ohio`. */
const affiliation = /^[RDI]-\p{Lu}/u;

/** How an agency marks a report before its headline: `UPDATE 2-Norway agrees`, `EXCLUSIVE-Norway to agree`. */
const slug =
  /^(?:\d|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|INSIGHT|INTERVIEW|NEWSMAKER|SNAPSHOT|REFILE|CORRECTED|UPDATE|WRAPUP|RPT|TEXT)-(?=\p{Lu})/u;

/** The words of a text, in order; a full stop stays only with what is shortened by it. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(word)) {
    const mark = slug.exec(match[0])?.[0] ?? "";
    const start = match.index + mark.length;
    const whole = match[0].slice(mark.length);
    const plain = abbreviated.test(whole) ? whole : whole.replace(/\.$/, "");
    const end = start + plain.length;
    const before = text.slice(Math.max(0, start - 3), start);
    const last = found.at(-1);
    const stopped = /[.!?…:]["'’”»)\]]?\s*["'‘“«([]?\s*$/u.test(text.slice(Math.max(0, start - 6), start));
    found.push({
      start,
      end,
      text: plain,
      lower: plain.toLowerCase().replace(/\.$/, ""),
      capital:
        /^(?:(?:al|el|an|as|ash|ad|ar)-)?\p{Lu}/u.test(plain) &&
        !(clock.test(last?.text ?? "") && zones.has(plain.toLowerCase())) &&
        !affiliation.test(plain) &&
        !(plain === "Q" && /(?:^|\n)[ \t]*$/u.test(text.slice(0, start))),
      possessive: /^(?:['’]s\b|['’](?!\p{L}))/u.test(text.slice(end, end + 3)) && !/[-]$/.test(plain),
      opens:
        last === undefined ||
        mark !== "" ||
        /["“«‘(\n]\s*$/u.test(before) ||
        (stopped && !(abbreviated.test(last.text) && last.end === start - 1)) ||
        /\n/u.test(text.slice(last.end, start)),
    });
  }
  return found;
}
