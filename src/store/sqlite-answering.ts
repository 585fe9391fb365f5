import type { Member } from "../ledger/shapes.ts";
import type { Filter } from "./kept.ts";
import type { SqliteFile } from "./sqlite-file.ts";
import { ofDocuments, ofStatements } from "./sqlite-query.ts";

/** Of members by name those that answer a filter: statements, deeds by the statement they stand in, documents. */
export function answering(file: SqliteFile, members: readonly Member[], filter: Filter): ReadonlySet<Member> {
  const [statement, document] = [ofStatements(filter), ofDocuments(filter)];
  const asked = JSON.stringify(members.map((member) => [member, ...member.split("#")]));
  const named = `json_each(?) m JOIN documents d ON d.id = json_extract(m.value, '$[1]')`;
  const part = "json_extract(m.value, '$[2]')";
  const ask = (from: string, where: string, values: readonly (string | number)[]): string[] =>
    file
      .all(`SELECT json_extract(m.value, '$[0]') AS member FROM ${named} ${from} WHERE ${where}`, [asked, ...values])
      .map((row) => String(row.member));
  return new Set([
    ...ask(`JOIN attributions a ON a.document = d.key AND a.id = ${part}`, statement.sql, statement.values),
    ...ask(
      `JOIN json_each(d.reading, '$.events') e ON json_extract(e.value, '$.id') = ${part}
       JOIN attributions a ON a.document = d.key AND a.id = json_extract(e.value, '$.within')`,
      statement.sql,
      statement.values,
    ),
    ...ask("", `${part} IS NULL AND ${document.sql}`, document.values),
  ]);
}
