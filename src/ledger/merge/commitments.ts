import type { Reading } from "../../model/reading.ts";
import { words } from "../../model/span.ts";
import { commitmentKeys } from "../commitments/keys.ts";
import { sameCommitment } from "../commitments/same.ts";
import { stated } from "./days.ts";
import type { Bond, Item, Keyed } from "./item.ts";
import { daysOfStatement } from "./statements.ts";

type Bound = Item<"commitment">;

/** The commitments of a reading that bind somebody; look-alikes stay with their document. */
export function commitmentItems(reading: Reading): Keyed<"commitment">[] {
  const { id, outlet, published, text } = reading.document;
  return reading.commitments.flatMap((commitment) => {
    const said = reading.attributions.find((a) => a.id === commitment.attribution);
    if (!commitment.binding || !said) return [];
    const made = commitment.made ?? said.time;
    const days = (made && stated(made.edtf)) || daysOfStatement(reading, said);
    const keyed: Keyed<"commitment"> = {
      kind: "commitment",
      member: `${id}#${commitment.id}`,
      document: id,
      days,
      traits: {
        commitment,
        making: {
          document: id,
          attribution: commitment.attribution,
          commitment: commitment.id,
          time: made,
          published,
          outlet,
          via: commitment.via,
          text: said.content.map((span) => words(text, span)).join(" … "),
          source: 0,
        },
      },
      keys: commitmentKeys(commitment),
    };
    return [keyed];
  });
}

const told = ({ traits: { commitment, making } }: Bound) => ({
  commitment,
  document: making.document,
  outlet: making.outlet,
  published: making.published,
});

/**
 * What two makings have to do with each other: told of one occasion, or made again; repeated in one crisis they are one
 * commitment, and those of two crises only linked. For each making told twice, its statement is the same too.
 */
export function commitmentBonds(a: Bound, b: Bound): Bond[] {
  const { relation, merge, by } = sameCommitment(told(a), told(b));
  if (relation === null) return [];
  const ordered = [a, b].sort((x, y) => (x.days?.from ?? 0) - (y.days?.from ?? 0) || (x.member < y.member ? -1 : 1));
  const members = ordered.map(({ member }) => member) as [string, string];
  const inOrder = [...members].sort() as [string, string];
  const bonds: Bond[] = [];
  if (relation === "renews") bonds.push({ kind: "commitment", relation, members, strength: 0.6, by });
  if (merge)
    bonds.push({
      kind: "commitment",
      relation: "same",
      members: inOrder,
      strength: relation === "same" ? 0.9 : 0.6,
      by,
    });
  return bonds;
}
