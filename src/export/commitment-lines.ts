import type { Commitment } from "../model/commitment.ts";
import type { Reading } from "../model/reading.ts";
import { joined, partyLabel } from "./parties.ts";

/**
 * The commitments of a reading, one a line: who is bound to whom, to do what or to leave it, on which condition, by when,
 * on whose word. Those that only sound like one say so and why.
 */
export const commitmentLines = ({ commitments }: Reading): string[] => commitments.map(line);

function line({ by, debtor, creditors, content, negated, condition, deadline, via, binding, why }: Commitment): string {
  const to = creditors.length > 0 ? ` → ${joined(creditors.map(partyLabel))}` : "";
  const target = content.target ? ` ${partyLabel(content.target)}` : "";
  const notes = [
    condition === null ? "" : `on condition: ${condition}`,
    deadline === null ? "" : `by ${deadline.edtf}`,
    by.name === debtor.name ? "" : `says ${partyLabel(by)}`,
    via.length === 0 ? "" : `via ${joined(via)}`,
    binding ? "" : `binds nobody: ${why}`,
  ];
  const told = notes.filter((note) => note !== "").map((note) => `, ${note}`);
  return `${partyLabel(debtor)}${to}: ${negated ? "not " : ""}${content.kind}${target} (“${content.text}”)${told.join("")}`;
}
