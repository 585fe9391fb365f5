import colors from "picocolors";
import type { DocumentShown } from "../desk/documents.ts";
import type { StatementShown } from "../desk/statements.ts";
import { channelTold } from "../export/channel.ts";
import { partyLabel } from "../export/parties.ts";
import { counted } from "../text/counted.ts";

/** How statements and documents are shown to people. `paint` is colour where the output is a terminal. */
export type Paint = ReturnType<typeof colors.createColors>;

export const paint = (isTTY: boolean): Paint => colors.createColors(isTTY && colors.isColorSupported);

/** White space as single blanks, for what must stand in one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** `who -> whom`, or who alone where nobody in particular is spoken to. */
export function parties(statement: Pick<StatementShown, "speaker" | "speakers" | "addressees">): string {
  const speakers = statement.speakers.length > 0 ? statement.speakers : statement.speaker ? [statement.speaker] : [];
  const who = speakers.length > 0 ? speakers.map(partyLabel).join(", ") : "(nobody named)";
  return statement.addressees.length > 0 ? `${who} -> ${statement.addressees.map(partyLabel).join(", ")}` : who;
}

/** The start of a document's hash that stands for it on a terminal. */
export const shortId = (id: string): string => id.replace(/^sha256:/, "").slice(0, 10);

export function statementLines(statement: StatementShown, c: Paint): string {
  const date = statement.time?.edtf ?? statement.published.edtf ?? "undated";
  const told = channelTold(statement);
  const channel = statement.channel === null || told === null ? statement.channel : `${statement.channel} (${told})`;
  const manner = [statement.act, channel, statement.directness === "indirect" ? null : statement.directness];
  const via = statement.via.length > 0 ? `by way of ${statement.via.join(", ")} · ` : "";
  const where = `${statement.ref} ${shortId(statement.document)}#${statement.id}`;
  return [
    `${c.cyan(date)}  ${c.bold(parties(statement))}  ${c.yellow(manner.filter((part) => part !== null).join(" · "))}`,
    `    ${oneLine(statement.text) || c.dim("(no words of it in the text)")}`,
    `    ${c.dim(`${via}${where} · ${statement.confidence.toFixed(2)}`)}`,
  ].join("\n");
}

export function documentLine(document: DocumentShown, c: Paint): string {
  const date = document.published.edtf ?? "undated";
  const title = [document.title === null ? null : oneLine(document.title), document.outlet].filter(
    (part) => part !== null,
  );
  const count = counted(document.statements, "statement");
  return `${c.cyan(date.padEnd(10))}  ${c.dim(shortId(document.id))}  ${c.bold(document.ref)}  ${count}${title.length > 0 ? `  ${title.join(" · ")}` : ""}`;
}
