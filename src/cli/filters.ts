import { sidesNamed } from "../desk/spoken-for.ts";
import { acts, channels } from "../model/acts.ts";
import { days } from "../store/days.ts";
import type { Filter } from "../store/kept.ts";
import { shippedWorld, type World } from "../world/world.ts";
import { numberOf, oneOf } from "./arguments.ts";
import { type Option, UsageFault, type Written } from "./command.ts";

/** The filters that every query has. */
export const filterOptions: Readonly<Record<string, Option>> = {
  speaker: { value: "NAME", several: true, help: "said by: part of a name, or of the words that name the speaker" },
  for: {
    value: "NAME",
    several: true,
    help: "spoken for: a state or body by name or code (Russia, RUS, NATO)",
  },
  addressee: { value: "NAME", several: true, help: "said to: part of a name" },
  act: {
    value: "ACT",
    several: true,
    help: `what the words do: ${acts.slice(0, 6).join(", ")} ...; several with commas`,
  },
  channel: { value: "CHANNEL", several: true, help: `by what way: ${channels.slice(0, 4).join(", ")} ...` },
  about: { value: "WORDS", several: true, help: 'words of the content, in any form; "..." for a phrase' },
  since: { value: "DATE", help: "on or after: 2014-04-28, 2014-04, 2014 (EDTF)" },
  until: { value: "DATE", help: "on or before" },
  outlet: { value: "NAME", several: true, help: "published by: part of the outlet's name" },
  "min-confidence": { value: "N", help: "only statements at least this sure, from 0 to 1" },
};

/** How a query is printed. */
export const printOptions: Readonly<Record<string, Option>> = {
  limit: { value: "N", help: "no more than N of them" },
  json: { help: "one JSON array" },
  jsonl: { help: "one JSON object per line" },
};

/** Of queries whose answer is also a table. */
export const tableOption: Readonly<Record<string, Option>> = {
  csv: { help: "a table (CSV) with a header" },
};

export const filterNotes: readonly string[] = [
  "An option given several times asks for any of its values; different options narrow one another. Names are compared without case and accents. A date half known matches where it may lie in the range; an unknown one never does.",
];

function day(name: "since" | "until", written: Written): string | undefined {
  const value = written.value(name);
  if (value === undefined) return undefined;
  const range = days(value);
  if (!range) throw new UsageFault(`--${name}: "${value}" is not a date; write 2014-04-28, 2014-04 or 2014`);
  return name === "since" ? range.earliest : range.latest;
}

/** The filter a user wrote; sides are those of the tables. */
export function filterOf(written: Written, world: () => World = shippedWorld): Filter {
  const list = (name: string) => written.values(name);
  const split = (name: string) => list(name).flatMap((value) => value.split(",").map((part) => part.trim()));
  const sides = split("for");
  const since = day("since", written);
  const until = day("until", written);
  if (since !== undefined && until !== undefined && since > until)
    throw new UsageFault(`--since ${written.value("since")} is after --until ${written.value("until")}`);
  const least = numberOf(written, "min-confidence", { least: 0, most: 1 });
  return {
    speaker: list("speaker"),
    for: sides.length === 0 ? [] : sidesNamed(world(), sides),
    addressee: list("addressee"),
    act: split("act").map((value) => oneOf("act", value, acts)),
    channel: split("channel").map((value) => oneOf("channel", value, channels)),
    about: list("about"),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    outlet: list("outlet"),
    ...(least === undefined ? {} : { minConfidence: least }),
  };
}
