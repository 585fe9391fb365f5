import { type Finding, doctor as look } from "../desk/doctor.ts";
import { type Command, exit } from "./command.ts";
import { paint } from "./people.ts";
import { readingOf, readingOptions } from "./reading.ts";

export const doctor: Command = {
  name: "doctor",
  summary: "look what is wrong with this installation or the record",
  operands: "",
  count: [0, 0],
  options: { json: { help: "the findings as one JSON array" }, model: readingOptions.model },
  notes: [
    "Looked at: Node's version, the model's files and their hashes, and the record: may it be opened, is it whole, may it be written.",
  ],
  examples: ["onrecord doctor", "onrecord doctor --record crisis.db"],
  run: async (call) => {
    const c = paint(call.out.isTTY);
    const findings: Finding[] = [];
    for await (const finding of look({ ...readingOf(call, call.interrupt), record: call.record })) {
      findings.push(finding);
      if (call.has("json")) continue;
      const { ok, check, found, advice } = finding;
      await call.out.line(`${ok ? c.green("ok   ") : c.red("wrong")}  ${check}: ${found}`);
      if (advice !== null) await call.out.line(`       -> ${advice}`);
    }
    if (call.has("json")) await call.out.line(JSON.stringify(findings, null, 1));
    return findings.every((finding) => finding.ok) ? exit.well : exit.failure;
  },
};
