import type { Reading } from "../../model/reading.ts";
import type { World } from "../../world/world.ts";
import { gatheringBond, gatheringsApart } from "../encounters/bonds.ts";
import { gatheringItems } from "../encounters/gatherings.ts";
import { commitmentBonds, commitmentItems } from "./commitments.ts";
import { deedBond, deedItems, deedsApart } from "./deeds.ts";
import { documentBonds, documentItem } from "./documents.ts";
import type { Bond, Item, ItemKind, Keyed } from "./item.ts";
import { statementBond, statementItems, statementsApart } from "./statements.ts";

/** All of a reading that other reports may tell too, with the keys to find it by. */
export const itemsOf = (reading: Reading, world: World): Keyed[] => [
  documentItem(reading),
  ...statementItems(reading),
  ...deedItems(reading, world),
  ...gatheringItems(reading, world),
  ...commitmentItems(reading),
];

const listed = (bond: Bond | null): Bond[] => (bond ? [bond] : []);

/** How items of each kind are compared. */
type Rules = {
  readonly [K in ItemKind]: {
    readonly bonds: (a: Item<K>, b: Item<K>) => Bond[];
    readonly apart: (a: Item<K>, b: Item<K>) => boolean;
  };
};
const rules: Rules = {
  document: { bonds: documentBonds, apart: () => false },
  statement: { bonds: (a, b) => listed(statementBond(a, b)), apart: statementsApart },
  deed: { bonds: (a, b) => listed(deedBond(a, b)), apart: deedsApart },
  gathering: { bonds: (a, b) => listed(gatheringBond(a, b)), apart: gatheringsApart },
  commitment: { bonds: commitmentBonds, apart: () => false },
};

/** What two items of one kind have to do with each other. The order of the two makes no difference. */
export const bondsBetween = (a: Item, b: Item): Bond[] => {
  const [one, other] = a.member < b.member ? [a, b] : [b, a];
  return (rules[a.kind] as Rules["deed"]).bonds(one as Item<"deed">, other as Item<"deed">);
};

/** True where two items of one kind cannot be one, whatever ties them to a third. */
export const itemsApart = (a: Item, b: Item): boolean =>
  (rules[a.kind] as Rules["deed"]).apart(a as Item<"deed">, b as Item<"deed">);
