import type { Attribution } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";
import { compare, words } from "../model/span.ts";
import { channelTold } from "./channel.ts";
import { columns, wrap } from "./columns.ts";
import { commitmentLines } from "./commitment-lines.ts";
import { deedLines } from "./deed-lines.ts";
import { type Branch, joined, partyLabel, speakersOf, trees } from "./parties.ts";
import { visibleLine } from "./visible.ts";

const width = 100;
/** Lines of words shown of one attribution; more are cut, with `…`. */
const mostLines = 3;
/** Below this confidence the number is shown. */
const sure = 0.6;

/**
 * A reading for a person at a terminal: title, outlet and date, then every attribution with its words, those inside
 * its content drawn as branches beneath it:
 *
 *     John Kirby (USA)  assertion
 *     │ “that Sergei Shoigu had assured …”
 *     └─ Sergei Shoigu (RUS)  assurance → Chuck Hagel (USA) (phone-call)
 *          “that Russian forces would not cross the border”
 *
 * The commitments and the deeds follow, one a line. Lines hold at most 100 columns; no line end at the end. Furniture is
 * not printed; an attribution that stands in it names its zone. Plain Unicode without colours, and no control of the report's own reaches the terminal.
 */
export function text(reading: Reading): string {
  const { document, attributions } = reading;
  const { edtf, basis } = document.published;
  const facts = [
    document.outlet,
    edtf === null ? "no date found" : basis === "inferred" ? `${edtf} (inferred)` : edtf,
    attributions.length === 1 ? "1 statement" : `${attributions.length} statements`,
  ];
  const head = [document.title ?? document.ref, facts.filter((fact) => fact !== null).join(" · ")];
  const lines = head.flatMap((line) => wrap(visibleLine(line), width));
  for (const branch of inReadingOrder(trees(reading))) lines.push("", ...drawBranch(branch, document.text, "", ""));
  for (const [heading, listed] of [
    ["Commitments", commitmentLines(reading).map(visibleLine)],
    ["Deeds", deedLines(reading)],
  ] as const) {
    if (listed.length > 0) lines.push("", heading);
    for (const one of listed) {
      const [first = "", ...rest] = wrap(one, width - 4);
      lines.push(`  ${first}`, ...rest.map((more) => `    ${more}`));
    }
  }
  return lines.join("\n");
}

/** `first` stands before the first line of the branch, `rest` before all others. */
function drawBranch({ attribution, nested }: Branch, report: string, first: string, rest: string): readonly string[] {
  const below = nested.length > 0 ? "│ " : "  ";
  const room = Math.max(20, width - columns(rest) - below.length);
  const [heading = "", ...headings] = wrap(headingOf(attribution), room);
  const lines = [first + heading, ...headings.map((line) => rest + below + line)];
  for (const line of quoted(attribution, report, room)) lines.push(rest + below + line);
  const branches = inReadingOrder(nested);
  branches.forEach((branch, i) => {
    const last = i === branches.length - 1;
    lines.push(...drawBranch(branch, report, `${rest}${last ? "└─ " : "├─ "}`, `${rest}${last ? "   " : "│  "}`));
  });
  return lines;
}

/** `Sergei Shoigu (RUS)  assurance → Chuck Hagel (USA) (phone-call, inferred)`, and whatever else a reader must know. */
function headingOf(attribution: Attribution): string {
  const { act, addressees, channel, zone, confidence, via, within } = attribution;
  const speakers = joined(speakersOf(attribution).map(partyLabel));
  const told = channelTold(attribution);
  const heard = joined(addressees.map(partyLabel));
  const notes = [
    within === null && via.length > 0 ? `via ${joined(via)}` : "",
    zone === "body" ? "" : `in the ${zone}`,
    confidence < sure ? `unsure: ${confidence.toFixed(2)}` : "",
  ].filter((note) => note !== "");
  const rest = [
    heard === "" ? "" : `→ ${heard}`,
    channel === null ? "" : `(${channel}${told === null ? "" : `, ${told}`})`,
    notes.length === 0 ? "" : `[${notes.join("; ")}]`,
  ];
  return `${visibleLine(speakers) || "(no source)"}  ${act} ${visibleLine(rest.join(" "))}`.trimEnd();
}

/** The content between quotation marks of ours unless it brings its own, parts joined by `…`, at most `mostLines`. */
function quoted({ content }: Attribution, report: string, room: number): readonly string[] {
  if (content.length === 0) return [];
  const said = visibleLine(content.map((span) => words(report, span)).join(" … "));
  const lines = wrap(/^[“"„«]/u.test(said) && /[”"»]$/u.test(said) ? said : `“${said}”`, room);
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? "";
  return [...lines.slice(0, mostLines - 1), `${wrap(last, room - 2)[0]} …`];
}

const firstSpan = ({ attribution: { source, cue, content } }: Branch) =>
  [...source, ...cue, ...content].sort(compare)[0] ?? [0, 0];

const inReadingOrder = (branches: readonly Branch[]): readonly Branch[] =>
  [...branches].sort((a, b) => compare(firstSpan(a), firstSpan(b)));
