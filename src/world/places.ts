import { join } from "node:path";
import { readTable, several, TableFault } from "./csv.ts";
import { nameKey } from "./spelling.ts";
import { shippedData } from "./tables.ts";
import type { World } from "./world.ts";

let table: ReadonlyMap<string, string> | undefined;

/** The places of the project's table by name, with the state they lie in by international law. */
function places(): ReadonlyMap<string, string> {
  if (table) return table;
  const path = join(shippedData, "places.csv");
  const found = new Map<string, string>();
  for (const { line, of } of readTable(path, {
    columns: ["names", "state", "source"],
    filled: ["names", "state", "source"],
  })) {
    if (!/^[A-Z]{3}$/.test(of.state))
      throw new TableFault(path, line, `state "${of.state}" is not three capital letters of ISO 3166 alpha-3`);
    for (const name of several(of.names)) found.set(nameKey(name), of.state);
  }
  table = found;
  return found;
}

/**
 * The state in which a place lies: one of the table, a capital, a state or its people by name, or a phrase
 * that holds one (`the town of Mariupol`, `Norwegian banks`, but not `pro-Norwegian`). Null where no name in it is known.
 */
export function stateOfPlace(world: World, place: string): string | null {
  const known = (name: string): string | null =>
    places().get(nameKey(name)) ??
    world
      .institutions(name)
      .find(({ kind, by }) => kind === "state" && by !== "organ" && by !== "office" && by !== "group")?.for ??
    null;
  const whole = known(place);
  if (whole) return whole;
  for (const [name] of place.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu)) {
    const found = known(name);
    if (found) return found;
  }
  return null;
}
