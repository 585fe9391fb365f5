import { compare as compareAccounts } from "../desk/compare.ts";
import { compareCsv, compareHtml, compareMarkdown, compareText } from "../export/compare.ts";
import type { Comparison } from "../ledger/shapes.ts";
import { oneOf } from "./arguments.ts";
import { type Command, exit } from "./command.ts";
import { withRecord } from "./record.ts";

const forms: Readonly<Record<"text" | "json" | "csv" | "markdown" | "html", (comparison: Comparison) => string>> = {
  text: compareText,
  json: (comparison) => JSON.stringify(comparison),
  csv: compareCsv,
  markdown: compareMarkdown,
  html: compareHtml,
};

export const compare: Command = {
  name: "compare",
  summary: "lay the sides' accounts of one call or meeting side by side, point by point",
  operands: "ENCOUNTER",
  count: [1, 1],
  options: {
    format: { value: "FORMAT", help: `${Object.keys(forms).join(", ")} (default: text)` },
    json: { help: "the same as --format json" },
  },
  notes: [
    "ENCOUNTER is an id that `encounters` lists. A side that took part and has no account in the record is shown as missing, never as denying.",
  ],
  examples: ["onrecord compare met-0lyvzu0f38", "onrecord compare met-0lyvzu0f38 --format html > call.html"],
  run: async (call) => {
    const form = call.has("json")
      ? "json"
      : oneOf("format", call.value("format") ?? "text", Object.keys(forms) as (keyof typeof forms)[]);
    const comparison = await withRecord(call, false, (store) => compareAccounts(store, call.positionals[0] ?? ""));
    await call.out.line(forms[form](comparison).trimEnd());
    return exit.well;
  },
};
