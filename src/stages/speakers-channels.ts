import type { Attribution } from "../model/attribution.ts";
import type { Scene } from "./reference-scene.ts";

export function channels(_: Scene, attributions: readonly Attribution[]): Attribution[] {
  return [...attributions];
}
