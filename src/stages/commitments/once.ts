import type { Commitment } from "../../model/commitment.ts";
import { familyOf } from "../../model/deed-families.ts";
import { likeness } from "../../text/likeness.ts";

/** A commitment still without its number. `by` is null where the words name no speaker; `told`: its time stands in the text. */
export interface Draft extends Omit<Commitment, "id" | "by" | "debtor"> {
  readonly by: Commitment["by"] | null;
  readonly debtor: Commitment["debtor"] | null;
  readonly told: boolean;
}

/** The same thing undertaken, as far as the words go, whoever tells of it. */
export function sameThing(a: Draft, b: Draft): boolean {
  if (a.negated !== b.negated || a.binding !== b.binding) return false;
  // What sounds like a commitment in two ways is two things said.
  if (!a.binding && a.why !== b.why) return false;
  if (familyOf(a.content.kind) !== familyOf(b.content.kind)) return false;
  const [x, y] = [a.content.target, b.content.target];
  if (x && y && x.name !== y.name) return false;
  return a.content.kind !== "other" || likeness(a.content.text, b.content.text) >= 0.6;
}

export const sameDebtor = (a: Draft, b: Draft): boolean =>
  a.debtor === null || b.debtor === null || a.debtor.name === b.debtor.name;

/** Told by the report itself, of a state or body as such: the sum of what it then gives somebody's words for. */
const summary = ({ via, by, debtor }: Draft): boolean => via.length === 0 && by !== null && by.name === debtor?.name;

const sameChain = (a: Draft, b: Draft): boolean => a.via.join("|") === b.via.join("|");

/** The better told of two tellings: with a speaker, a person rather than a state, a longer chain, a time of its own. */
const rank = (draft: Draft): number =>
  (draft.by === null ? 0 : 8) +
  (draft.by && draft.by.name !== draft.debtor?.name ? 4 : 0) +
  (draft.via.length > 0 ? 2 : 0) +
  (draft.content.target ? 1 : 0);

function joined(a: Draft, b: Draft): Draft {
  const [best, other] = rank(b) > rank(a) ? [b, a] : [a, b];
  const creditors = best.creditors.length > 0 ? best.creditors : other.creditors;
  return {
    ...best,
    creditors,
    content: { ...best.content, target: best.content.target ?? other.content.target },
    condition: best.condition ?? other.condition,
    deadline: best.deadline ?? other.deadline,
    made: best.told ? best.made : other.told ? other.made : best.made,
    told: best.told || other.told,
    strength: best.strength === "undertaking" || other.strength === "undertaking" ? "undertaking" : best.strength,
  };
}

/**
 * Each commitment of a document once: the same word told twice by the same chain, a report's own summary beside the
 * words it sums up, and words with no speaker beside the same with one. The same undertaking on the word of two
 * reporters stays two makings; that they are one is for the ledger to say.
 */
export function once(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex(
      (other) =>
        sameThing(draft, other) &&
        sameDebtor(draft, other) &&
        (sameChain(draft, other) || summary(draft) || summary(other)),
    );
    if (at < 0) kept.push(draft);
    else kept[at] = joined(kept[at] as Draft, draft);
  }
  return kept.filter(({ by, debtor }) => by !== null && debtor !== null);
}
