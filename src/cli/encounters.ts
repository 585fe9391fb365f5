import { encounters as listEncounters } from "../desk/encounters.ts";
import type { Encounter } from "../ledger/shapes.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint } from "./people.ts";
import { encounterLines } from "./people-ledger.ts";
import { withRecord } from "./record.ts";

export const encounters: Command = {
  name: "encounters",
  summary: "list calls, meetings and press conferences, each once however many reports tell of it",
  operands: "",
  count: [0, 0],
  options: { ...filterOptions, ...printOptions },
  notes: [
    "An encounter answers a filter where one of the statements made in it does. Its accounts are the sides that tell of it; `compare` lays them side by side.",
    ...filterNotes,
  ],
  examples: ["onrecord encounters --for USA --since 2014-03", "onrecord encounters --json"],
  run: async (call) => {
    const filter = filterOf(call);
    const c = paint(call.out.isTTY);
    const print = listing(call, (encounter: Encounter) => encounterLines(encounter, c), 50);
    await withRecord(call, false, (store) => print(listEncounters(store, filter)));
    return exit.well;
  },
};
