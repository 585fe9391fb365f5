import type { Readable, Writable } from "node:stream";
import type { Parts } from "../desk/parts.ts";
import type { Output } from "./output.ts";
import type { Progress } from "./progress.ts";

/** The exit codes of the contract. */
export const exit = { well: 0, failure: 1, usage: 2, some: 3, interrupted: 130 } as const;
export type Exit = (typeof exit)[keyof typeof exit];

/** An option as help shows it and the command line is held to it. Without `value` it is a switch. */
export interface Option {
  readonly value?: string;
  readonly help: string;
  /** May be given several times. */
  readonly several?: true;
  readonly short?: string;
}

/** What a user wrote after a command's name, checked against its options. */
export interface Written {
  readonly positionals: readonly string[];
  /** Every value given for an option, in order; empty where it was not given. */
  readonly values: (name: string) => readonly string[];
  /** The last value given for an option. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** What a command is called with and answers to: never the process itself, so that tests can stand in for it. */
export interface Call extends Written {
  /** The caller's folder: relative paths start here. */
  readonly cwd: string;
  /** The record's name, by `--record`, the environment, or the default. */
  readonly record: string;
  readonly stdin: Readable;
  readonly out: Output;
  /** One line on standard error, after `onrecord: `. */
  readonly say: (line: string) => void;
  readonly progress: Progress;
  /** Aborts when the user interrupts. */
  readonly interrupt: AbortSignal;
  /** Aborts when the user interrupts, or when nobody reads the output any more. */
  readonly signal: AbortSignal;
  readonly parts: Parts;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What comes after the options: `INPUT...`, or nothing. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly count: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, Option>>;
  /** Paragraphs of help below the options. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  readonly run: (call: Call) => Promise<Exit>;
}

/** Told in one line, with exit code 2: the command was written wrongly. */
export class UsageFault extends Error {}

/** What the process lends to `main`. */
export interface Surroundings {
  /** After the program's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Aborts when the user interrupts. */
  readonly interrupt: AbortSignal;
  readonly parts?: Parts;
}
