import { join } from "node:path";
import { type Description, shipped } from "./description.ts";
import { ensemble } from "./ensemble.ts";
import { type Network, openNetwork } from "./network.ts";

/**
 * Opens the model in `folder`, with the one that reads along where it has one: that one by itself, whoever may read along
 * with it elsewhere. Throws a `ModelFault` where a graph cannot be loaded.
 */
export async function openModel(description: Description, folder: string = shipped): Promise<Network> {
  const own = await openNetwork(description, folder);
  if (!description.beside) return own;
  const { model, share } = description.beside;
  return ensemble([own, await openNetwork(description, join(folder, model))], share, description);
}
