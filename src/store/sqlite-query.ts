import { fold } from "../text/fold.ts";
import type { Filter } from "./kept.ts";
import { matching } from "./terms.ts";

/** Weights of bm25: words of the content count most, then who says them, then the cue. */
export const rank = "bm25(attribution_words, 10.0, 4.0, 1.0)";

/** A condition of SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const always: Condition = { sql: "1", values: [] };
const never: Condition = { sql: "0", values: [] };

const join = (conditions: readonly Condition[], by: "AND" | "OR"): Condition =>
  conditions.length === 0
    ? always
    : {
        sql: `(${conditions.map((c) => c.sql).join(` ${by} `)})`,
        values: conditions.flatMap((c) => c.values),
      };

export const all = (conditions: readonly Condition[]): Condition => join(conditions, "AND");

/** True where the column holds any of the values, each put through `as`; true where nothing is asked. */
const holds = (column: string, values: readonly string[] | undefined, as: (value: string) => string): Condition =>
  join(
    (values ?? []).map((value) => ({ sql: `instr(${column}, ?) > 0`, values: [as(value)] })),
    "OR",
  );

const among = (column: string, values: readonly string[] | undefined): Condition =>
  values === undefined || values.length === 0
    ? always
    : { sql: `${column} IN (${values.map(() => "?").join(", ")})`, values };

/** True where the days between two columns and the days asked for have one in common. */
const during = (earliest: string, latest: string, filter: Filter): Condition =>
  all([
    filter.since === undefined ? always : { sql: `${latest} >= ?`, values: [filter.since] },
    filter.until === undefined ? always : { sql: `${earliest} <= ?`, values: [filter.until] },
  ]);

function about(key: string, index: string, columns: string, queries: readonly string[] | undefined): Condition {
  if (queries === undefined || queries.length === 0) return always;
  const matches = queries.map(matching).filter((match) => match !== null);
  if (matches.length === 0) return never;
  const expression = matches.map((match) => `(${columns} : (${match}))`).join(" OR ");
  return { sql: `${key} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`, values: [expression] };
}

/** What a filter asks of the parties, by their columns. */
const parties = (table: string, filter: Filter): Condition =>
  all([
    holds(`${table}.who`, filter.speaker, fold),
    holds(`${table}.states`, filter.for, (code) => `\n${code.trim().toUpperCase()}\n`),
    holds(`${table}.addressees`, filter.addressee, fold),
  ]);

/** What a filter asks of the attribution itself, parties, words and dates apart. */
const spoken = (filter: Filter): readonly Condition[] => [
  among("+a.act", filter.act),
  among("+a.channel", filter.channel),
  filter.struck === "also" ? always : { sql: `a.struck = ${filter.struck === "only" ? 1 : 0}`, values: [] },
  filter.minConfidence === undefined ? always : { sql: "a.confidence >= ?", values: [filter.minConfidence] },
];

/** On `attributions a JOIN documents d`. */
export const ofStatements = (filter: Filter): Condition =>
  all([
    parties("a", filter),
    ...spoken(filter),
    about("a.key", "attribution_words", "{content}", filter.about),
    during("a.earliest", "a.latest", filter),
    holds("d.outlet_folded", filter.outlet, fold),
  ]);

/** On `documents d`. What is asked of statements, one and the same statement of the document must answer. */
export function ofDocuments(filter: Filter): Condition {
  const statement = all([parties("a", filter), ...spoken(filter)]);
  const asked = statement.values.length > 0 || filter.struck === "only";
  return all([
    asked
      ? {
          sql: `EXISTS (SELECT 1 FROM attributions a WHERE a.document = d.key AND ${statement.sql})`,
          values: statement.values,
        }
      : always,
    about("d.key", "document_words", "{title text}", filter.about),
    during("d.published_earliest", "d.published_latest", filter),
    holds("d.outlet_folded", filter.outlet, fold),
  ]);
}
