import { join } from "node:path";
import { type Convention, type Description, shipped } from "./description.ts";
import { ensemble } from "./ensemble.ts";
import { type Network, openNetwork } from "./network.ts";

/**
 * Opens the model in `folder`, with those that read along by these guidelines (without any, with those that do by all).
 * Throws a `ModelFault` where a graph cannot be loaded.
 */
export async function openModel(
  description: Description,
  folder: string = shipped,
  convention?: Convention,
): Promise<Network> {
  let network = await openNetwork(description, folder);
  for (const { model, share, by } of description.beside ?? [])
    if (by === undefined || by === convention)
      network = ensemble([network, await openNetwork(description, join(folder, model))], share, description);
  return network;
}
