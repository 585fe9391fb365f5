import { daysApart, touch } from "../merge/days.ts";
import type { Bond, Item } from "../merge/item.ts";
import { isPerson, sidesOf } from "../merge/parties.ts";
import { partyKey } from "../sides.ts";
import { fits } from "./participants.ts";

type Gathering = Item<"gathering">;

/** True where two gatherings cannot be one: of another form, on other days, or with other people. */
export function gatheringsApart(a: Gathering, b: Gathering): boolean {
  const [x, y] = [a.traits, b.traits];
  if (x.form !== y.form || daysApart(a.days, b.days)) return true;
  if (x.form === "press-conference" || x.form === "interview") return !oneHost(a, b);
  // One report that has a meeting behind it and one ahead tells of two; a plan is known again by the persons alone.
  if (x.planned !== y.planned && (a.document === b.document || sharedPersons(a, b) < 2)) return true;
  return !fits(x.participants, y.participants);
}

function sharedPersons({ traits: x }: Gathering, { traits: y }: Gathering): number {
  const keys = new Set(y.participants.filter(isPerson).map(partyKey));
  return x.participants.filter((party) => isPerson(party) && keys.has(partyKey(party))).length;
}

/** A press conference or an interview is its speaker's: those of two speakers are two. */
function oneHost(a: Gathering, b: Gathering): boolean {
  const [x, y] = [a, b].map(({ traits }) => traits.participants.filter(isPerson).map(partyKey)) as [string[], string[]];
  if (x.length === 0 || y.length === 0)
    return sidesOf(a.traits.participants).some((side) => sidesOf(b.traits.participants).includes(side));
  return x.some((person) => y.includes(person));
}

/** What makes two reports' gatherings one encounter: form, who took part, and the day; null where nothing does. */
export function gatheringBond(a: Gathering, b: Gathering): Bond | null {
  if (gatheringsApart(a, b) || !touch(a.days, b.days)) return null;
  const [x, y] = [a.traits, b.traits];
  const talks = x.form === "call" || x.form === "meeting";
  const keys = new Set(y.participants.map(partyKey));
  const shared = x.participants.filter((party) => keys.has(partyKey(party)));
  if (!talks && shared.length === 0) return null;
  const stated = a.days?.stated === true && b.days?.stated === true;
  const gap = a.days && b.days ? Math.abs(a.days.from - b.days.from) : 0;
  const who =
    shared.length > 0
      ? shared.map(({ name }) => name).join(" and ")
      : `the sides ${sidesOf(x.participants).join(" and ")}`;
  const strength =
    (stated ? 0.6 : 0.4) +
    0.15 * Math.min(2, shared.length) -
    (x.planned !== y.planned ? 0.15 : 0) -
    Math.min(0.1, gap / 200);
  const by = `a ${x.form} of ${who}, ${stated ? "on the same day" : "on days that fit"}${x.planned !== y.planned ? "; one report still has it ahead" : ""}`;
  return {
    kind: "gathering",
    relation: "same",
    members: [a.member, b.member].sort() as [string, string],
    strength,
    by,
  };
}
