import { common } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";

const width = 100;

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width - indent) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

function optionLines(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, { value, short, help }]) => ({
    left: `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  }));
  const column = Math.max(...rows.map((row) => row.left.length)) + 4;
  return rows.map((row) => `  ${row.left.padEnd(column - 2)}${wrap(row.help, column)}`).join("\n");
}

export const helpOf = (command: Command): string =>
  [
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    `Usage: onrecord ${command.name} [options] ${command.operands}`.trim(),
    `Options:\n${optionLines({ ...command.options, ...common })}`,
    ...command.notes.map((note) => wrap(note, 0)),
    `Examples:\n${command.examples.map((example) => `  ${example}`).join("\n")}`,
  ].join("\n\n");

export function helpOfAll(): string {
  const names = Object.entries(commands);
  const column = Math.max(...names.map(([name, { operands }]) => `${name} ${operands}`.length)) + 4;
  const lines = names.map(([name, { operands, summary }]) => `  ${`${name} ${operands}`.padEnd(column - 2)}${summary}`);
  return [
    "onrecord reads news reports and keeps the record: who told whom what, by which channel and on whose word.",
    "Usage: onrecord COMMAND [options]",
    `Commands:\n${lines.join("\n")}`,
    `Options:\n${optionLines(common)}`,
    wrap(
      "INPUT is a file (.txt .md .html .jsonl), a folder, or - for standard input. onrecord COMMAND --help says more. Exit codes: 0 all well, 1 failure, 2 written wrongly, 3 some inputs failed and the rest were done, 130 interrupted.",
      0,
    ),
  ].join("\n\n");
}
