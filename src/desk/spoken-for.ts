import { meant } from "../text/nearest.ts";
import type { World } from "../world/world.ts";

/**
 * The code of the state or body that somebody names by its code, by any of its names, or by a people or capital that is
 * nobody else's; null where it is none, or where the words are those of several (Brussels).
 */
export function sideNamed(world: World, written: string): string | null {
  const code = written.trim().toUpperCase();
  const ids = [...world.states().map((state) => state.code), ...world.bodies().map(({ id }) => id)];
  const own = ids.find((id) => id.toUpperCase() === code);
  if (own !== undefined) return own;
  const found = world.institutions(written).filter(({ kind }) => kind !== "office");
  const called = found.filter(({ by }) => by === "name");
  const sides = new Set((called.length > 0 ? called : found).map((side) => side.for));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** The sides a filter asks for, by their codes. What the tables do not know stands as it is: a record may know it. */
export const sidesNamed = (world: World, written: readonly string[]): string[] =>
  written.map((one) => sideNamed(world, one) ?? one);

/** What is to be said where nothing was found: which of the sides asked for the tables do not know; null where none. */
export function unknownSide(world: World, written: readonly string[]): string | null {
  const unknown = written.find((one) => sideNamed(world, one) === null);
  if (unknown === undefined) return null;
  const names = new Map<string, string>();
  for (const { name, variants } of world.states())
    for (const one of [...variants, name]) names.set(one.toLowerCase(), one);
  for (const { id, name, variants } of world.bodies())
    for (const one of [...variants, name, id]) names.set(one.toLowerCase(), one);
  const near = meant(unknown.toLowerCase(), [...names.keys()], (name) => names.get(name) ?? name);
  return `no state or body is called "${unknown}"${near}`;
}
