import type { Attribution } from "../model/attribution.ts";
import type { Said } from "./reference.ts";
import type { Scene } from "./reference-scene.ts";
import type { Mention } from "./speakers.ts";

export function addressees(
  _: Scene,
  attributions: readonly Attribution[],
  __: ReadonlyMap<string, Said>,
  ___: Mention[],
): Attribution[] {
  return [...attributions];
}
