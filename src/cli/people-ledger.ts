import { partyLabel } from "../export/parties.ts";
import type { Encounter, Evidence, LedgerEntry, Link, Proposal, TimelineDay } from "../ledger/shapes.ts";
import type { Party } from "../model/attribution.ts";
import { counted } from "../text/counted.ts";
import { oneLine, type Paint, shortId } from "./people.ts";

/** How the record across reports is shown to people: encounters, commitments, links, days and proposals. */

const list = (parties: readonly Party[]): string => parties.map(partyLabel).join(", ");

/** `sha256:…#a3` as people type it: ten digits of the hash. */
export const shortMember = (member: string): string => {
  const [document = "", item] = member.split("#");
  if (!document.startsWith("sha256:")) return member;
  return item === undefined ? shortId(document) : `${shortId(document)}#${item}`;
};

export function encounterLines(encounter: Encounter, c: Paint): string {
  const { kind, participants, time, place, accounts, initiators } = encounter;
  const sides = accounts.map(({ side, documents }) => `${side} (${counted(documents.length, "report")})`);
  return [
    `${c.cyan((time?.edtf ?? "undated").padEnd(10))}  ${c.bold(kind)}  ${list(participants) || "(nobody named)"}${place === null ? "" : ` · place: ${place}`}`,
    `    accounts: ${sides.join(", ") || "none"}${initiators.length > 0 ? ` · asked for by ${initiators.map(({ side, by }) => `${side} (says ${by})`).join("; ")}` : ""}`,
    `    ${c.dim(`${encounter.id} · ${encounter.by}`)}`,
  ].join("\n");
}

const evidenceLine = ({ bearing, strength, event, sources, why }: Evidence, c: Paint): string =>
  `    ${bearing === "keeps" ? "+" : "-"} ${c.cyan(event.time?.edtf ?? "undated")}  ${oneLine(event.text)} ${c.dim(`(${strength}, ${counted(sources, "source")}: ${why})`)}`;

export function ledgerLines(entry: LedgerEntry, c: Paint): string {
  const { by, debtor, creditors, negated, condition, deadline, made, makings, status, proposed } = entry;
  const spoke = by.name === debtor.name ? "" : ` by ${by.name}`;
  const via = [...new Set(makings.flatMap((making) => making.via))];
  const facts = [
    condition === null ? null : `if: ${oneLine(condition)}`,
    deadline === null ? null : `by ${deadline.edtf} (${oneLine(deadline.text)})`,
    via.length === 0 ? null : `on the word of ${via.join(", ")}`,
    `${counted(entry.reports, "report")}, ${counted(entry.sources, "source")}`,
    entry.id,
  ];
  const stood = proposed === null ? status : `${status}; proposed: ${proposed}`;
  return [
    `${c.cyan((made?.edtf ?? "undated").padEnd(10))}  ${c.bold(partyLabel(debtor))}${spoke}${creditors.length > 0 ? ` -> ${list(creditors)}` : ""}  ${c.yellow(`${negated ? "not " : ""}${entry.content.kind}`)}  ${c.bold(`[${stood}]`)}${entry.decidedBy === null ? "" : ` decided by ${entry.decidedBy}`}`,
    `    ${oneLine(entry.content.text)}`,
    `    ${c.dim(facts.filter((fact) => fact !== null).join(" · "))}`,
    ...(entry.why === null ? [] : [`    ${c.dim(entry.why)}`]),
    ...entry.evidence.map((evidence) => evidenceLine(evidence, c)),
    ...entry.history.map(
      ({ at, who, from, to, why }) => `    ${c.dim(`${at.slice(0, 10)} ${who}: ${from} -> ${to}, ${oneLine(why)}`)}`,
    ),
  ].join("\n");
}

export const linkLine = ({ id, relation, members, by, decidedBy }: Link, c: Paint): string =>
  [
    `${c.bold(relation)}  ${members.map(shortMember).join(" = ")}`,
    `    ${c.dim(`${id} · ${by}${decidedBy === null ? "" : ` · decided by ${decidedBy}`}`)}`,
  ].join("\n");

export const dayLine = ({ date, reports, sources, summary }: TimelineDay, c: Paint): string =>
  `${c.cyan(date.padEnd(10))}  ${oneLine(summary)}  ${c.dim(`${counted(reports, "report")}, ${counted(sources, "source")}`)}`;

export const proposalLines = ({ id, about, summary, why, confidence, rests }: Proposal, c: Paint): string =>
  [
    `${c.bold(id)}  ${c.yellow(about)}  ${oneLine(summary)}`,
    `    ${c.dim(`${oneLine(why)} · ${confidence.toFixed(2)}`)}`,
    ...(rests.length === 0 ? [] : [`    ${c.dim(rests.map(shortMember).join(" "))}`]),
  ].join("\n");
