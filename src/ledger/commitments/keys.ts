import type { Commitment } from "../../model/commitment.ts";
import { familyOf, mutual } from "../../model/deed-families.ts";
import { extent } from "../../model/edtf.ts";
import { stems } from "../../text/likeness.ts";
import { partyKey, sideKey } from "../sides.ts";

/** The months of a making and the one after, three at most: wider than that says nothing. */
function months(edtf: string | undefined): string[] {
  const days = edtf === undefined ? null : extent(edtf);
  if (!days?.earliest || !days.latest) return [];
  const first = Number(days.earliest.slice(0, 4)) * 12 + Number(days.earliest.slice(5, 7)) - 1;
  const last = Number(days.latest.slice(0, 4)) * 12 + Number(days.latest.slice(5, 7));
  return Array.from({ length: Math.min(3, last - first + 1) }, (_, i) => {
    const month = first + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/**
 * Keys under which a making may be looked up to find others that may be of the same commitment. Two makings of one
 * commitment share at least one; a key is shared by few others: it holds who is bound, to what family of deeds, whether
 * to do or to leave it, and the target; or the months, where no target is named; or a stem of the words, where no deed is.
 */
export function commitmentKeys({ debtor, creditors, content, negated, made }: Commitment): string[] {
  const family = familyOf(content.kind);
  const head = `${partyKey(debtor)}|${family}|${negated ? "-" : "+"}`;
  const when = months(made?.edtf);
  const keys: string[] = [];
  if (content.kind === "other")
    for (const stem of stems(content.text)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, 6))
      keys.push(...when.map((month) => `c|${head}|${stem}|${month}`));
  else {
    if (content.target) keys.push(`c|${head}|>${sideKey(content.target)}`);
    keys.push(...when.map((month) => `c|${head}|${month}`));
  }
  if (mutual.has(family))
    for (const creditor of creditors) {
      const sides = [sideKey(debtor), sideKey(creditor)].sort().join("+");
      keys.push(...when.map((month) => `c|${sides}|${family}|${month}`));
    }
  return [...new Set(keys)];
}
