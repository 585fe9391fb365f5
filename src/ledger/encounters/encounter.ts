import type { Party } from "../../model/attribution.ts";
import { isoDay } from "../../model/calendar.ts";
import { stateByWord, type World } from "../../world/world.ts";
import type { DayRange, Item } from "../merge/item.ts";
import { isPerson, sidesOf } from "../merge/parties.ts";
import type { Account, Encounter } from "../shapes.ts";
import { partyKey } from "../sides.ts";

type Gathering = Item<"gathering">;

/** The days that fit all; of those that state theirs, where any does. Null where nothing is known. */
function common(items: readonly Gathering[]): DayRange | null {
  const known = items.map(({ days }) => days).filter((days) => days !== null);
  const stated = known.filter((days) => days.stated);
  const used = stated.length > 0 ? stated : known;
  const [from, to] = [Math.max(...used.map((days) => days.from)), Math.min(...used.map((days) => days.to))];
  return used.length === 0 || from > to ? (used[0] ?? null) : { from, to, stated: stated.length > 0 };
}

/** Who took part, those whom most reports name first; persons before the sides they stand for. */
function participantsOf(items: readonly Gathering[]): Party[] {
  const counts = new Map<string, { party: Party; times: number }>();
  for (const { traits } of items)
    for (const party of traits.participants) {
      const known = counts.get(partyKey(party));
      if (known) known.times++;
      else counts.set(partyKey(party), { party, times: 1 });
    }
  const all = [...counts.values()].sort(
    (a, b) => b.times - a.times || (partyKey(a.party) < partyKey(b.party) ? -1 : 1),
  );
  const persons = sidesOf(all.map(({ party }) => party).filter(isPerson));
  return all.map(({ party }) => party).filter((party) => isPerson(party) || !persons.includes(party.for ?? ""));
}

const edtfOf = ({ from, to }: DayRange): string => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`);

/** One encounter from all that reports have of it. `by` is what makes them one. */
export function encounterOf(id: string, items: readonly Gathering[], by: string | null, world: World): Encounter {
  const [first] = items;
  if (!first) throw new RangeError(`encounter ${id} has no report; it needs one at least`);
  const days = common(items);
  const accounts = new Map<string, { documents: Set<string>; attributions: Set<string> }>();
  for (const { traits, document } of items)
    for (const { side, attribution } of traits.told) {
      const account = accounts.get(side) ?? { documents: new Set(), attributions: new Set() };
      account.documents.add(document as string);
      account.attributions.add(attribution);
      accounts.set(side, account);
    }
  const initiators = new Map(
    items.flatMap(({ traits }) =>
      traits.initiators.map(({ side, by, text }) => [`${side} ${by}`, { side, by, text }] as const),
    ),
  );
  const places = items.map(({ traits }) => traits.place).filter((place) => place !== null);
  return {
    id,
    kind: first.traits.form,
    participants: participantsOf(items),
    time: days && { edtf: edtfOf(days) },
    // A state or its people is where the parties come from, not where they met.
    place: places.find((place) => stateByWord(world, place) === null) ?? null,
    initiators: [...initiators.values()].sort((a, b) => (a.by < b.by ? -1 : 1)),
    accounts: [...accounts]
      .map(
        ([side, { documents, attributions }]): Account => ({
          side,
          documents: [...documents].sort(),
          attributions: [...attributions].sort(),
        }),
      )
      .sort((a, b) => (a.side < b.side ? -1 : 1)),
    events: [...new Set(items.flatMap(({ traits }) => traits.events))].sort(),
    by: by ?? first.traits.by,
  };
}

/** The sides that took part and of which no report has an account. */
export const missingSides = ({ participants, accounts }: Encounter): string[] =>
  sidesOf(participants).filter((side) => !accounts.some((account) => account.side === side));
