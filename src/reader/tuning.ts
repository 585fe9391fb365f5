import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ModelFault } from "./fault.ts";

/**
 * What is set for a model by measuring it, once it is trained: from which chances on its marks are taken, and what its
 * chances are worth. Set on the annotated reports held out from training (docs/reader.md).
 */
export interface Tuning {
  /** From this chance on a piece is taken for a cue's first, by our guidelines and by PolNeAR's. */
  readonly cue: { readonly onrecord: number; readonly polnear: number };
  /** The guess of a channel counts from this chance on. */
  readonly way: number;
  /** From this chance on a piece is taken for the first of a deed's trigger. */
  readonly trigger: number;
  /**
   * How much is taken from the score of no role for a deed. Parties were trained from names found near the trigger, so
   * that those the gold named otherwise were taught as none: a model is too shy of them by about this much.
   */
  readonly shyness: number;
  /**
   * Below this confidence what is marked is no attribution: there it is more often wrong than right, or would be but for
   * nested speech, of which less is found.
   */
  readonly least: { readonly outermost: number; readonly nested: number };
  /**
   * From which share on of its pointing whom the model points at is taken: for a speaker whom only a pronoun names, for an
   * addressee where the words name none, and for the parties of a deed for which the words near it name none.
   */
  readonly point: Readonly<Record<"speaker" | "addressee" | "actor" | "target", number>>;
  /** The weights of a confidence's curve, in the order of `evidence` in src/stages/confidence.ts. */
  readonly confidence: readonly number[];
}

/** The default model's. */
export const usual: Tuning = {
  cue: { onrecord: 0.2, polnear: 0.7 },
  way: 0.65,
  trigger: 0.135,
  shyness: 1,
  least: { outermost: 0.39, nested: 0.39 },
  point: { speaker: 0.8, addressee: 1, actor: 0.25, target: 0.3 },
  confidence: [-3.998, 0.499, 0.402, 0.239, -0.171, 0.396, 0.341],
};

const isTuning = (read: unknown): read is Tuning =>
  typeof read === "object" &&
  read !== null &&
  Object.keys(usual).every(
    (key) => typeof (read as Record<string, unknown>)[key] === typeof usual[key as keyof Tuning],
  );

/** A model's own, from its `tuning.json`; the default model's where it has none. Throws a `ModelFault` for a damaged one. */
export function tuningOf(folder: string): Tuning {
  const path = join(folder, "tuning.json");
  if (!existsSync(path)) return usual;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    read = null;
  }
  if (!isTuning(read)) throw new ModelFault(`${path}: is damaged (it must have ${Object.keys(usual).join(", ")})`);
  return read;
}
