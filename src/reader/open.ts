import { join } from "node:path";
import { alone, type Description, shipped } from "./description.ts";
import { ensemble } from "./ensemble.ts";
import { type Network, openNetwork } from "./network.ts";

/** Opens the model in `folder`, with those that read along as it is described; throws a `ModelFault` where a graph cannot be loaded. */
export async function openModel(description: Description, folder: string = shipped): Promise<Network> {
  let network = await openNetwork(description, folder);
  for (const { model, share } of description.beside ?? []) {
    const other = join(folder, model);
    network = ensemble([network, await openNetwork(alone(other, true), other)], share, description);
  }
  return network;
}
