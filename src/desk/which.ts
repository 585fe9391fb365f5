import type { Store } from "../store/store.ts";
import { DeskFault } from "./fault.ts";

/** The id of the one document a user means by `name`: its id, the first six or more digits of its hash, or its ref. */
export async function which(store: Store, name: string): Promise<string> {
  const [id, ...others] = await store.named(name);
  if (id === undefined)
    throw new DeskFault(`${name}: no such document in ${store.where}; onrecord documents lists them`);
  if (others.length > 0)
    throw new DeskFault(
      `${name}: ${others.length + 1} documents go by that name; give the id of one (onrecord documents lists them)`,
    );
  return id;
}
