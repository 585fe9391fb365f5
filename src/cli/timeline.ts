import { timeline as tellTimeline } from "../desk/timeline.ts";
import { timelineTable } from "../export/ledger-table.ts";
import type { TimelineDay } from "../ledger/shapes.ts";
import { counted } from "../text/counted.ts";
import { numberOf } from "./arguments.ts";
import { type Command, exit } from "./command.ts";
import { filterNotes, filterOf, filterOptions, printOptions, tableOption } from "./filters.ts";
import { listing } from "./listing.ts";
import { paint } from "./people.ts";
import { dayLine } from "./people-ledger.ts";
import { withRecord } from "./record.ts";

export const timeline: Command = {
  name: "timeline",
  summary: "list what was done, day by day",
  operands: "",
  count: [0, 0],
  options: {
    top: { value: "N", help: "only the N days that most sources tell of" },
    ...filterOptions,
    ...printOptions,
    ...tableOption,
  },
  notes: [
    "A deed told by several reports is one. A wire story carried by ten outlets is ten reports and one source. What is only planned, denied or alleged is named so.",
    ...filterNotes,
  ],
  examples: ["onrecord timeline --since 2014-03 --until 2014-04", "onrecord timeline --top 10 --csv > days.csv"],
  run: async (call) => {
    const filter = filterOf(call);
    const top = numberOf(call, "top", { least: 1, most: Number.MAX_SAFE_INTEGER, whole: true });
    const c = paint(call.out.isTTY);
    const print = listing(call, (day: TimelineDay) => dayLine(day, c), 100, timelineTable);
    await withRecord(call, false, async (store) => {
      await print(tellTimeline(store, top === undefined ? filter : { ...filter, top }));
      const undated = call.has("json") || call.has("jsonl") || call.has("csv") ? 0 : await store.unplaced();
      if (undated > 0)
        call.say(
          `${counted(undated, "deed")} without a date ${undated === 1 ? "is" : "are"} not on the timeline; the desk lists them`,
        );
    });
    return exit.well;
  },
};
