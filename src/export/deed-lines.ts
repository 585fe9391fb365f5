import type { Deed } from "../model/deed.ts";
import type { Reading } from "../model/reading.ts";
import { words } from "../model/span.ts";
import { joined, partyLabel, speakersOf } from "./parties.ts";
import { visibleLine } from "./visible.ts";

/** Deeds less sure than this are counted and not listed. */
const shown = 0.25;

/** `attack, planned: Russia → Ukraine (“invade”), says United States (USA)`. */
function line(deed: Deed, { document, attributions }: Reading): string {
  const [actors, targets] = [deed.actors, deed.targets].map((parties) => joined(parties.map(partyLabel)));
  const told = attributions.find(({ id }) => id === deed.within);
  const tellers = told ? joined(speakersOf(told).map(partyLabel)) : "";
  const parties = [actors || "somebody", targets ? `→ ${targets}` : "", deed.place ? `at ${deed.place.name}` : ""];
  const said = `${parties.filter((part) => part !== "").join(" ")} (“${words(document.text, deed.trigger)}”)`;
  return visibleLine(`${deed.kind}, ${deed.factuality}: ${said}${tellers ? `, says ${tellers}` : ""}`);
}

/** The deeds of a reading, one a line in reading order, those that are unlikely only counted; none where it has none. */
export function deedLines(reading: Reading): string[] {
  const sure = reading.events.filter(({ confidence }) => confidence >= shown);
  const rest = reading.events.length - sure.length;
  const lines = sure.map((deed) => line(deed, reading));
  if (rest > 0) lines.push(`and ${rest} less sure`);
  return lines;
}
