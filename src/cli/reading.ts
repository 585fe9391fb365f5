import { resolve } from "node:path";
import type { Surroundings } from "../desk/read.ts";
import type { Unread } from "../input/receive.ts";
import { modelFolder } from "../reader/description.ts";
import { checkLaid } from "../world/laid.ts";
import { numberOf } from "./arguments.ts";
import type { Call, Option } from "./command.ts";

/** Options of every command that reads reports. */
export const readingOptions: Readonly<Record<"threads" | "model" | "data", Option>> = {
  threads: { value: "N", help: "how many threads read (default: one per core)" },
  model: { value: "MODEL", help: "large (reads better, takes four times as long), or a model's folder" },
  data: { value: "DIR", several: true, help: "lay the tables of this folder over the project's own" },
};

/** Says which fields of JSONL are not read, and which are. */
export const unreadTo =
  (call: Call): Unread =>
  (input, fields, read) =>
    call.say(`${input}: not read: ${fields.join(", ")}; a line may have ${read.join(", ")}`);

/** What those options ask of the desk; `signal` ends the reading early. Throws a `TableFault` for a folder without tables. */
export function readingOf(call: Call, signal: AbortSignal): Surroundings {
  const model = call.value("model");
  const data = call.values("data").map((folder) => resolve(call.cwd, folder));
  for (const folder of data) checkLaid(folder);
  return {
    cwd: call.cwd,
    stdin: call.stdin,
    signal,
    threads: numberOf(call, "threads", { least: 1, most: 256, whole: true }),
    model: model === undefined ? undefined : modelFolder(model, call.cwd),
    data,
    unread: unreadTo(call),
    parts: call.parts,
  };
}
