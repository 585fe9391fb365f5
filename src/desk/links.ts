import type { Bond, Cluster, Item, ItemKind } from "../ledger/merge/item.ts";
import { relations as all, type Link, type Member, type Relation } from "../ledger/shapes.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { hashOf } from "../text/hash.ts";
import { assemble } from "./assemble.ts";
import { encounterOfCluster, held } from "./encounters.ts";
import { evidenceOf } from "./evidence.ts";
import { daysAsked, narrows } from "./matching.ts";
import { rulingOn } from "./rulings.ts";
import { answers } from "./timeline.ts";
import { part, type Walk } from "./walk.ts";

const kinds: readonly (readonly [Relation, ItemKind])[] = [
  ["same-statement", "statement"],
  ["same-deed", "deed"],
  ["same-encounter", "gathering"],
  ["same-source", "document"],
];

/** The id of a link between two that are not one. */
const linkId = ({ relation, members }: Bond): string =>
  `link-${hashOf(`${relation} ${members.join(" ")}`).toString(36)}`;

/** What of a document makes up an item: of a gathering the deeds that name it and the words that tell of it. */
const membersOf = (item: Item): readonly Member[] => {
  if (item.kind !== "gathering") return [item.member];
  const { events, told } = (item as Item<"gathering">).traits;
  return [...events, ...told.map(({ attribution }) => attribution)];
};

/** Commitments are shown by the statements that make them, whose words they are. */
async function shown(store: Store, { kind, members }: Bond): Promise<readonly Member[]> {
  if (kind !== "commitment") return members;
  const items = (await store.items(kind, members)) as readonly Item<"commitment">[];
  return members.map((member) => {
    const making = items.find((item) => item.member === member)?.traits.making;
    return making ? `${making.document}#${making.attribution}` : member;
  });
}

const any = async (store: Store, members: readonly Member[], filter: Filter): Promise<boolean> =>
  (await store.answering(members, filter)).size > 0;

/** True where what is one answers a filter, as it does in the list of its kind. */
async function answered(store: Store, cluster: Cluster, filter: Filter): Promise<boolean> {
  const { kind, members } = cluster;
  if (kind === "deed") return answers(store, (await store.items(kind, members)) as readonly Item<"deed">[], filter);
  if (kind === "gathering") return held(store, (await encounterOfCluster(store, cluster)).encounter, filter);
  return any(store, members, filter);
}

/** What of the links is asked for: those of these relations, of which one member answers the filter. */
export interface LinksAsked {
  readonly relations?: readonly Relation[];
  readonly filter?: Filter;
}

/** What belongs together across the record, and by which evidence. */
export async function* links(
  store: Store,
  { relations = all, filter = {} }: LinksAsked = {},
  walk?: Walk,
): AsyncGenerator<Link> {
  await assemble(store);
  const narrowed = narrows(filter);
  for (const [n, [relation, kind]] of kinds.entries()) {
    const here = part(walk, String.fromCharCode(97 + n));
    if (!relations.includes(relation) || here === null) continue;
    const least = kind === "gathering" ? 1 : 2;
    // Deeds and encounters have days of their own; statements and reports are asked for theirs.
    const days = kind === "deed" || kind === "gathering" ? daysAsked(filter) : {};
    for await (const cluster of store.clusters({ kind, least, ...days, after: here.after })) {
      const { id, members } = cluster;
      if (!here.to(id)) return;
      const own = kind === "gathering" ? (await store.items(kind, members)).flatMap(membersOf) : members;
      const together = [...new Set(own)].sort();
      if (together.length < 2) continue;
      if (narrowed && !(await answered(store, cluster, filter))) continue;
      const { by, rejected } = await rulingOn(store, id);
      if (rejected) continue;
      const what = members.length > 1 ? await evidenceOf(store, kind, members) : "one report tells of both";
      yield { id, relation, members: together, by: what, decidedBy: by };
    }
  }
  const others = relations.filter((one) => one === "renews" || one === "contradicts" || one === "new-version");
  const here = part(walk, "x");
  if (here === null) return;
  const passed = Number(here.after ?? 0);
  let n = 0;
  for await (const bond of store.bondsOf(others)) {
    if (n++ < passed) continue;
    if (!here.to(String(n))) return;
    const id = linkId(bond);
    const ends = await shown(store, bond);
    if (narrowed && !(await any(store, ends, filter))) continue;
    const { by, rejected } = await rulingOn(store, id);
    if (rejected) continue;
    yield { id, relation: bond.relation as Relation, members: ends, by: bond.by, decidedBy: by };
  }
}
