import { unknownSide } from "../desk/spoken-for.ts";
import { csvRow, type Table } from "../export/table.ts";
import { shippedWorld, type World } from "../world/world.ts";
import { numberOf } from "./arguments.ts";
import { type Call, UsageFault } from "./command.ts";

/**
 * How a query's answer is to be printed, by the options: for people as `shown` draws it, else as one JSON array or a
 * line each, or (where it is a table) as CSV with a header. Without `--limit` JSON holds everything and people see the first `most`, with a word on how many more
 * there are. Where nothing is found for a side that the tables (`world`) do not know, that is said. Throws a `UsageFault` at once; the function it returns prints the items as they come.
 */
export function listing<T>(
  call: Call,
  shown: (item: T) => string,
  most: number,
  table?: Table<T>,
  world: () => World = shippedWorld,
): (items: AsyncIterable<T>) => Promise<void> {
  const limit = numberOf(call, "limit", { least: 1, most: Number.MAX_SAFE_INTEGER, whole: true });
  if (call.has("json") && call.has("jsonl")) throw new UsageFault("--json and --jsonl cannot both be had");
  if (call.has("csv") && (call.has("json") || call.has("jsonl")))
    throw new UsageFault("--csv and JSON cannot both be had");
  const form = call.has("csv") ? "csv" : call.has("json") ? "json" : call.has("jsonl") ? "jsonl" : "text";
  const first = limit ?? (form === "text" ? most : Number.POSITIVE_INFINITY);
  return async (items) => {
    let count = 0;
    if (form === "csv" && table) await call.out.write(csvRow(table.columns));
    for await (const item of items) {
      call.signal.throwIfAborted();
      if (count === first && limit !== undefined) break;
      count++;
      if (count > first) continue;
      if (form === "json") await call.out.write(`${count === 1 ? "[\n" : ",\n"}${JSON.stringify(item)}`);
      else if (form === "csv" && table) await call.out.write(csvRow(table.row(item)));
      else await call.out.line(form === "jsonl" ? JSON.stringify(item) : shown(item));
    }
    if (form === "json") await call.out.line(count === 0 ? "[]" : "\n]");
    const sides = count === 0 ? call.values("for") : [];
    const unknown = sides.length === 0 ? null : unknownSide(world(), sides);
    if (unknown !== null) call.say(`--for: ${unknown}`);
    else if (form === "text" && count === 0) call.say("nothing found");
    if (form === "text" && count > first) call.say(`${count - first} more; --limit N shows them`);
  };
}
