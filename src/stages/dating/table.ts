import { fileURLToPath } from "node:url";
import { numberOf } from "../../model/calendar.ts";
import { readTable, TableFault } from "../../world/csv.ts";
import { eventWords } from "./event-words.ts";
import { type DatedEvent, type EventKind, eventKinds } from "./events.ts";

const columns = ["from", "until", "kind", "words", "event", "source"] as const;

const shipped = fileURLToPath(new URL("../../../data/events.csv", import.meta.url));

const isKind = (written: string): written is EventKind => eventKinds.some((kind) => kind === written);

/**
 * Reads a table of dated events: `from` and `until` are days (one day where `until` is empty), `words` the groups of
 * words that name the event (`crimea & annex*|annexation`). Throws a `TableFault` for a row that is wrong.
 */
export function readEvents(path: string = shipped): DatedEvent[] {
  return readTable(path, { columns, filled: ["from", "kind", "words", "event", "source"] }).map(({ line, of }) => {
    const until = of.until === "" ? of.from : of.until;
    for (const day of [of.from, until])
      if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(numberOf(day)))
        throw new TableFault(path, line, `"${day}" is no day; write YYYY-MM-DD`);
    if (until < of.from) throw new TableFault(path, line, `until ${until} is before from ${of.from}`);
    if (!isKind(of.kind))
      throw new TableFault(path, line, `kind "${of.kind}"; it must be one of ${eventKinds.join(", ")}`);
    return { kind: of.kind, from: of.from, until, event: of.event, words: eventWords(of.words) };
  });
}

let table: readonly DatedEvent[] | undefined;

/** The project's own table, read when first asked for and then kept. */
export function knownEvents(): readonly DatedEvent[] {
  table ??= readEvents();
  return table;
}
