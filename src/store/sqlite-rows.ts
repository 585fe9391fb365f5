import type { Attribution } from "../model/attribution.ts";
import type { Published } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import type { Entry, Place, Ruling, Statement } from "./kept.ts";
import type { Row } from "./sqlite-file.ts";

/** What is asked of a row of `documents d` to make an entry of it. */
export const entryColumns = `d.id, d.reading, d.model, d.added, d.events, d.commitments,
  (SELECT count(*) FROM attributions a WHERE a.document = d.key AND a.struck = 0) AS statements,
  (SELECT json_group_array(json_object('input', i.input, 'ref', i.ref) ORDER BY i.rowid)
     FROM inputs i WHERE i.document = d.key) AS inputs`;

/** What is asked of a row of `attributions a` and its `documents d` to make a statement of it; `d.title` may be, too. */
export const statementColumns = `d.id, d.ref, json_extract(d.reading, '$.document.published') AS published, a.words,
  a.attribution, a.decided`;

export function entryOf(row: Row): Entry {
  const { text: _, ...document } = (JSON.parse(String(row.reading)) as Reading).document;
  return {
    document,
    statements: Number(row.statements),
    events: Number(row.events),
    commitments: Number(row.commitments),
    inputs: JSON.parse(String(row.inputs)) as Place[],
    model: row.model === null ? null : String(row.model),
    added: String(row.added),
  };
}

export const statementOf = (row: Row): Statement => ({
  document: String(row.id),
  ref: String(row.ref),
  ...(row.title === undefined ? {} : { title: row.title === null ? null : String(row.title) }),
  published: JSON.parse(String(row.published)) as Published,
  text: String(row.words),
  attribution: JSON.parse(String(row.attribution)) as Attribution,
  decided: JSON.parse(String(row.decided)) as Ruling[],
});
