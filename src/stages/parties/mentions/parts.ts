import { institutionWords } from "../../../lang/en/institutions.ts";
import { roleNouns } from "../../../lang/en/roles.ts";
import { adjacent, isTitle, ofMore } from "./extent.ts";
import type { Word } from "./words.ts";

/** `London-based`, `US-led`: where somebody is, or who is behind him, and no part of his name. */
export const seated = /^(.+)-(?:based|led|backed|held|born|run|sponsored|brokered)$/u;

/**
 * Where an institution's own part ends, whose name goes on from it: `UN Environment Programme`, `Russian Defence
 * Ministry`; `from` where none does.
 */
export function partOf(text: string, all: readonly Word[], from: number, to: number): number {
  const last = all[to - 1] as Word;
  if (last.possessive || seated.test(last.lower)) return from;
  let j = to;
  let holds = false;
  while (j < all.length && (all[j] as Word).capital && adjacent(text, all[j - 1] as Word, all[j] as Word)) {
    const next = all[j] as Word;
    if (roleNouns.has(next.lower) || isTitle(next)) return from;
    j++;
    holds = institutionWords.has(next.lower) || parts.has(next.lower);
    const more = all[j];
    if (next.possessive || (holds && !(more?.capital && institutionWords.has(more.lower)))) break;
  }
  if (!holds || j - to >= 6) return from;
  const more = (all[j - 1] as Word).possessive ? 0 : ofMore(text, all, j);
  let end = j + more;
  while (
    more > 0 &&
    end < all.length &&
    (all[end] as Word).capital &&
    adjacent(text, all[end - 1] as Word, all[end] as Word)
  )
    end++;
  return end;
}

const parts = new Set(["programme", "program", "mission", "refugees", "protectorate", "desk"]);
