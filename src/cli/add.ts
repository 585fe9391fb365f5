import { type Added, add as addInputs } from "../desk/add.ts";
import { isExpected } from "../desk/fault.ts";
import { type Call, type Command, exit } from "./command.ts";
import { PipeClosed } from "./output.ts";
import { readingOf, readingOptions } from "./reading.ts";
import { withRecord } from "./record.ts";
import { refusalLine } from "./refusal.ts";

function line(added: Exclude<Added, { state: "failed" }>): string {
  const count = added.statements === null ? "" : `  ${added.statements} statement${added.statements === 1 ? "" : "s"}`;
  return `${added.state === "added" ? "added  " : "already"}  ${added.ref}${count}  ${added.input}`;
}

/** Adds, telling each outcome in turn; a record or model that gives out midway ends it, with what was added standing. */
async function run(call: Call) {
  const asked = readingOf(call, call.interrupt);
  const json = call.has("json");
  const count = { added: 0, present: 0, failed: 0 };
  // Nobody reading what is printed is no reason to leave reports unread.
  const print = (text: string): Promise<void> =>
    call.out.write(text).catch((error) => {
      if (!(error instanceof PipeClosed)) throw error;
    });
  return withRecord(call, true, async (store) => {
    let told = 0;
    let fault: Error | null = null;
    try {
      for await (const added of addInputs(store, call.positionals, asked)) {
        count[added.state]++;
        if (added.state === "failed") call.say(refusalLine(added));
        else if (added.note) call.say(refusalLine({ input: added.input, ...added.note }));
        if (json) await print(`${told++ === 0 ? "[\n" : ",\n"}${JSON.stringify(added)}`);
        else if (added.state !== "failed") await print(`${line(added)}\n`);
        call.progress.tell(`${count.added} added, ${count.present} already there, ${count.failed} failed`);
      }
    } catch (error) {
      if (!isExpected(error)) throw error;
      fault = error;
    }
    if (json) await print(told === 0 ? "[]\n" : "\n]\n");
    const done = count.added + count.present;
    if (fault) {
      if (done === 0) throw fault;
      count.failed++;
      call.say(fault.message);
    }
    if (done + count.failed === 0 && !call.interrupt.aborted) {
      call.say(`${call.positionals.join(" ")}: nothing to read in it`);
      return exit.failure;
    }
    call.say(`${store.where}: ${count.added} added, ${count.present} already there, ${count.failed} failed`);
    return count.failed === 0 ? exit.well : done === 0 ? exit.failure : exit.some;
  });
}

export const add: Command = {
  name: "add",
  summary: "read reports into the record",
  operands: "INPUT...",
  count: [1, Number.POSITIVE_INFINITY],
  options: {
    json: { help: "what became of each report as one JSON array" },
    ...readingOptions,
  },
  notes: [
    "The same report twice is one document: what is there already is not read again, and only its new place is noted. A report is kept whole or not at all; stopped, it goes on where it was when started again. Lines that onrecord read --with-text printed are kept as they are, without reading again.",
  ],
  examples: [
    "onrecord add reports/",
    "onrecord add --record crisis.db a.html b.txt",
    "onrecord read --with-text x.txt | onrecord add -",
  ],
  run,
};
