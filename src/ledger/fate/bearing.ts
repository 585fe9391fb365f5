import type { Party } from "../../model/attribution.ts";
import { fold } from "../../text/fold.ts";
import { stateOfPlace } from "../../world/places.ts";
import { shippedWorld, type World } from "../../world/world.ts";
import type { KnownDeed, LedgerEntry } from "../shapes.ts";
import { isSide, partyKey, sideKey } from "../sides.ts";
import { ruleOf } from "./ontology.ts";

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];

const surname = ({ name }: Party): string => fold(name).split(" ").at(-1) ?? "";

/** The sides that a deed is done to: its targets, the states in which they or its places lie, but not the doers' own. */
export function sidesAt({ actors, targets, place }: KnownDeed, world: World = shippedWorld()): string[] {
  const named = targets.map((target) => target.for ?? stateOfPlace(world, target.name) ?? sideKey(target));
  const places = (place ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
  const lie = places.flatMap((name) => stateOfPlace(world, name) ?? []);
  const own = new Set(actors.map(sideKey));
  return unique([...named, ...lie.filter((side) => !own.has(side))]);
}

/**
 * Keys of the deeds that may bear on a commitment: who would do it, the kinds that could carry it out or go against it,
 * and to whom, where the words name somebody. A deed is looked up by any one of its own keys.
 */
export function bearingKeys({ debtor, creditors, content }: LedgerEntry): string[] {
  const rule = ruleOf(content.kind);
  const person = isSide(debtor) ? [] : [`d|~${surname(debtor)}`];
  if (!rule) return content.type === "SUPPORT" ? unique([`d|${partyKey(debtor)}`, ...person]) : [];
  const kinds = unique([...rule.done, ...rule.undone].map(({ kind }) => kind));
  const actor = partyKey(debtor);
  const others = rule.by === "each" ? creditors.map(sideKey) : content.target ? [sideKey(content.target)] : [];
  return unique(
    kinds.flatMap((kind) => [
      ...(others.length === 0 ? [`d|${actor}|${kind}`] : others.map((other) => `d|${actor}|${kind}|>${other}`)),
      ...person.map((key) => `${key}|${kind}`),
    ]),
  );
}

/** The keys of a deed that `bearingKeys` asks for: each doer, alone and with each side it is done to or with. */
export function deedKeys(deed: KnownDeed, world: World = shippedWorld()): string[] {
  const { kind, actors, targets, text } = deed;
  const doers = unique(
    [...actors, ...targets.filter((target) => together.has(kind) && target.for !== null)].flatMap((party) => [
      partyKey(party),
      sideKey(party),
    ]),
  );
  const sides = unique([...sidesAt(deed, world), ...(together.has(kind) ? actors.map(sideKey) : [])]);
  const names = unique([...text.matchAll(/\p{Lu}\p{L}{3,}/gu)].map(([name]) => `d|~${fold(name)}`)).slice(0, 12);
  return unique([
    ...doers.flatMap((doer) => [
      `d|${doer}`,
      `d|${doer}|${kind}`,
      ...sides.filter((side) => side !== doer).map((side) => `d|${doer}|${kind}|>${side}`),
    ]),
    ...names.flatMap((name) => [name, `${name}|${kind}`]),
  ]);
}

/** Deeds that those who do them do with one another, so that whoever is named second takes part all the same. */
export const together: ReadonlySet<KnownDeed["kind"]> = new Set([
  "meeting",
  "call",
  "agreement",
  "ceasefire",
  "exercise",
]);
