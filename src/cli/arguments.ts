import { parseArgs } from "node:util";
import { meant } from "../text/nearest.ts";
import { type Command, type Option, UsageFault, type Written } from "./command.ts";

/** Options that every command has. */
export const common: Readonly<Record<string, Option>> = {
  record: { value: "FILE", help: "the record to use (default: $ONRECORD_RECORD, or ./onrecord.db)" },
  help: { help: "show this help", short: "h" },
  version: { help: "show the version", short: "V" },
};

/** Reads what stands after a command's name; throws a `UsageFault` for whatever the command does not know. */
export function readArguments(command: Command, argv: readonly string[]): Written {
  const options = { ...common, ...command.options };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        {
          type: value === undefined ? "boolean" : "string",
          multiple: true,
          ...(short === undefined ? {} : { short }),
        } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const near = meant(token.name, Object.keys(options), (name) => `--${name}`);
      throw new UsageFault(`unknown option ${token.rawName}${near || ` (onrecord ${command.name} --help lists them)`}`);
    }
    const before = given.get(token.name) ?? [];
    if (option.value === undefined && token.value !== undefined)
      throw new UsageFault(`${token.rawName} takes no value`);
    if (option.value !== undefined) {
      const missing = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
      if (missing) throw new UsageFault(`${token.rawName} needs a value: ${token.rawName}=${option.value}`);
      if (before.length > 0 && !option.several) throw new UsageFault(`${token.rawName} is given twice`);
    }
    given.set(token.name, [...before, token.value ?? ""]);
  }
  const values = (name: string): readonly string[] => given.get(name) ?? [];
  return { positionals, values, value: (name) => values(name).at(-1), has: (name) => given.has(name) };
}

/** Holds the operands to what the command takes. */
export function checkOperands(command: Command, { positionals }: Written): void {
  const [least, most] = command.count;
  const usage = `onrecord ${command.name} ${command.operands}`.trim();
  if (positionals.length < least) throw new UsageFault(`nothing to ${command.name}: write ${usage}`);
  if (positionals.length > most)
    throw new UsageFault(`${command.name} does not take "${positionals[most]}"${most > 0 ? "" : ` (write ${usage})`}`);
}

/** The value of an option that is a number, held to its bounds. */
export function numberOf(
  written: Written,
  name: string,
  allowed: { least: number; most: number; whole?: true },
): number | undefined {
  const value = written.value(name);
  if (value === undefined) return undefined;
  const number = /^\d+(\.\d+)?$|^\.\d+$/.test(value) ? Number(value) : Number.NaN;
  const fits = number >= allowed.least && number <= allowed.most && (!allowed.whole || Number.isInteger(number));
  const bounds =
    allowed.most === Number.MAX_SAFE_INTEGER ? `${allowed.least} or more` : `from ${allowed.least} to ${allowed.most}`;
  if (!fits)
    throw new UsageFault(`--${name}: "${value}" is not a ${allowed.whole ? "whole number" : "number"} ${bounds}`);
  return number;
}

/** The value of an option, or of what else stands `where`, that is one of a closed list. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[], where = `--${name}`): T {
  const found = allowed.find((item) => item === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageFault(
    `${where}: no such ${name} "${value}"${meant(value, allowed) || `; there are: ${allowed.join(" ")}`}`,
  );
}
