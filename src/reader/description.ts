import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Act, Channel, Modality, Polarity } from "../model/acts.ts";
import type { DeedKind, DeedType, Factuality } from "../model/deed.ts";
import { ModelFault } from "./fault.ts";

const format = "onrecord-reader/1";

/** Where the default model lies. */
export const shipped = fileURLToPath(new URL("../../model/", import.meta.url));

/** The folder of a model: `large` is the shipped one that reads better and slower; any other is a path, relative to `cwd`. */
export const modelFolder = (named: string, cwd: string): string =>
  named === "large" ? join(shipped, "large") : resolve(cwd, named);

export const roles = ["cue", "source", "content", "addressee", "channel", "time"] as const;
export type Role = (typeof roles)[number];

export const deedRoles = ["actor", "target", "place"] as const;
export type DeedRole = (typeof deedRoles)[number];

/** The parties of an attribution, and of a deed, that the model points at wherever its window names them. */
export const speaking = ["speaker", "addressee"] as const;
export const doing = ["actor", "target"] as const;

/** Scores for moving from tag to tag within a frame, and for the first tag. */
interface ChainScores {
  readonly moves: readonly (readonly number[])[];
  readonly begin: readonly number[];
}

/** What the training says of the model it wrote: `model/reader.json`. Lengths are in word pieces. */
export interface Description {
  /** Names the weights; kept with every reading made with them. */
  readonly version: string;
  readonly window: number;
  /** How much context a window shows on either side of what it answers for. */
  readonly margin: number;
  /** The longest run of pieces that stays whole in one window. */
  readonly segment: number;
  readonly buckets: number;
  readonly labels: {
    readonly act: readonly Act[];
    readonly channel: readonly (Channel | "none")[];
    readonly polarity: readonly Polarity[];
    readonly modality: readonly Modality[];
  };
  readonly chain: ChainScores;
  readonly deeds: {
    readonly labels: {
      readonly kind: readonly DeedKind[];
      readonly type: readonly DeedType[];
      readonly factuality: readonly Factuality[];
    };
    readonly chain: ChainScores;
    /** How many pieces on either side of a trigger tell its labels. */
    readonly reach: number;
  };
  /** File name to its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the encoder's graph lies, as seen from the folder, if another model's is adapted: it must stand beside the weights it takes from there. */
  readonly encoder?: string;
  /** How much of what comes after it a window shows where more follows; without it as much as there is room for. */
  readonly after?: number;
  /** The model that reads by PolNeAR's guidelines in its place, by its folder as seen from this one's. */
  readonly polnear?: string;
  /** Models that read along, one after the other. */
  readonly beside?: readonly Beside[];
}

/**
 * A model that reads along, by its folder as seen from the other's, and how much its opinion counts beside what all before
 * it say, from 0 to 1.
 */
export interface Beside {
  readonly model: string;
  readonly share: number;
}

/** By whose guidelines to read: 0 PolNeAR's, 1 the project's own. */
export type Convention = "polnear" | "onrecord";

function contents(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    throw new ModelFault(
      `${join(folder, name)}: cannot be read; the model is part of the project, get it again or name its folder with --model`,
    );
  }
}

/** True where two models read the same pieces in windows as long and know the same labels. */
const alike = (one: Description, other: Description): boolean =>
  (["window", "segment", "buckets", "labels"] as const).every((part) => isDeepStrictEqual(one[part], other[part])) &&
  isDeepStrictEqual(one.deeds.labels, other.deeds.labels) &&
  one.files["vocab.txt"] === other.files["vocab.txt"];

/**
 * The description in `folder`, after checking that every file it names is there and is the one it was written for
 * (unless that is `checked` already: the files take a while to hash), with those beside it that read along. The version of a model that others read along with names the weights of all of them.
 * Throws a `ModelFault` that names the file where one is missing, damaged or newer than this program, and where two cannot
 * read together.
 */
export function describe(folder: string = shipped, checked = false): Description {
  const found = alone(folder, checked);
  let { version } = found;
  for (const { model, share } of found.beside ?? []) {
    const other = alone(join(folder, model), checked);
    if (!alike(found, other))
      throw new ModelFault(
        `${join(folder, "reader.json")}: cannot read along with ${join(folder, model)}, which reads other pieces or labels; get both models again`,
      );
    const both = createHash("sha256").update(`${version} ${other.version} ${share}`).digest("hex");
    version = both.slice(0, 12);
  }
  return { ...found, version };
}

/** The description in `folder` by itself, its files checked unless that is done already. */
export function alone(folder: string, checked: boolean): Description {
  let found: Description & { format?: unknown };
  try {
    found = JSON.parse(contents(folder, "reader.json").toString("utf8"));
  } catch (error) {
    if (error instanceof ModelFault) throw error;
    throw new ModelFault(`${join(folder, "reader.json")}: is damaged (not JSON); get the model again`);
  }
  if (found.format !== format)
    throw new ModelFault(`${join(folder, "reader.json")}: is of format ${found.format}; this program reads ${format}`);
  for (const [name, hash] of checked ? [] : Object.entries(found.files)) {
    if (createHash("sha256").update(contents(folder, name)).digest("hex") !== hash)
      throw new ModelFault(
        `${join(folder, name)}: is damaged (its hash is not that of the model); get the model again`,
      );
  }
  return found;
}

/** The folder of the model that reads by these guidelines where the one in `folder` is asked: another where it leaves PolNeAR's to another. */
export function folderFor(convention: Convention, folder: string = shipped): string {
  const other = convention === "polnear" ? alone(folder, true).polnear : undefined;
  return other === undefined ? folder : join(folder, other);
}
