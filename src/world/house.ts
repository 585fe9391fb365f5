import { type State, stateOf, type World } from "./world.ts";

/** The state of whose offices an outlet is one, as the White House is; null for a newspaper, an agency or none. */
export function houseOf(world: World, outlet: string | null): State | null {
  const [house] = outlet === null ? [] : world.institutions(outlet.replace(/^The /u, ""));
  return house?.kind === "office" ? (stateOf(world, house.for) ?? null) : null;
}
