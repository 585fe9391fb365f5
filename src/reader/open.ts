import { join } from "node:path";
import { type Convention, type Description, describe, shipped } from "./description.ts";
import { ensemble } from "./ensemble.ts";
import { type Network, openNetwork } from "./network.ts";

/**
 * Opens the model in `folder` to read by the guidelines of `convention`, with those that read along by them: the one
 * beside it, and whoever reads along with that one. Without a convention only those that read along by any. Throws a
 * `ModelFault` where a graph cannot be loaded.
 */
export async function openModel(
  description: Description,
  folder: string = shipped,
  convention?: Convention,
): Promise<Network> {
  const own = await openNetwork(description, folder);
  const { beside } = description;
  if (!beside || (beside.by !== undefined && beside.by !== convention)) return own;
  const other = join(folder, beside.model);
  const second = await openModel(describe(other, true), other, convention);
  return ensemble([own, second], beside.share, description);
}
