import { numberOf } from "../model/calendar.ts";
import { fold } from "../text/fold.ts";
import type { Bound, ClusterFilter, StatedDays, StatedFilter } from "./assembled.ts";
import { CursorFault } from "./browse.ts";
import type { Row, SqliteFile } from "./sqlite-file.ts";
import { all, type Condition } from "./sqlite-query.ts";

const day = (iso: string | undefined): number | null => (iso === undefined ? null : numberOf(iso));

const of = (party: "debtor" | "by", field: "name" | "for"): string =>
  `json_extract(i.traits, '$.commitment.${party}.${field}')`;

/** Of clusters of commitments: that one of their makings binds or is spoken by somebody of these names, or of these sides. */
function parties({ names = [], sides = [] }: Pick<ClusterFilter, "names" | "sides">): Condition[] {
  const any = (asked: Condition[]): Condition[] =>
    asked.length === 0
      ? []
      : [
          {
            sql: `EXISTS (SELECT 1 FROM items i WHERE i.cluster = c.key AND i.kind = 'commitment'
              AND (${asked.map(({ sql }) => sql).join(" OR ")}))`,
            values: asked.flatMap(({ values }) => values),
          },
        ];
  return [
    ...any(
      names.map((name) => ({
        sql: `instr(fold(${of("debtor", "name")}), ?) > 0 OR instr(fold(${of("by", "name")}), ?) > 0`,
        values: [fold(name), fold(name)],
      })),
    ),
    ...any(
      sides
        .map((side) => side.trim().toUpperCase())
        .map((side) => ({
          sql: `upper(${of("debtor", "for")}) = ? OR upper(${of("by", "for")}) = ?`,
          values: [side, side],
        })),
    ),
  ];
}

/** Longer than this is no day of anything. */
const longest = 31;
const placed = `(day_to BETWEEN day_from AND day_from + ${longest})`;

/** What is asked of clusters, without where to begin. */
function asked(filter: ClusterFilter): Condition {
  const { kind, least = 1, since, until } = filter;
  const from = day(since);
  const to = day(until);
  return all([
    { sql: "c.kind = ? AND c.size >= ?", values: [kind, least] },
    ...(from === null ? [] : [{ sql: "c.latest >= ?", values: [from] }]),
    ...(to === null ? [] : [{ sql: "c.earliest <= ?", values: [to] }]),
    ...(filter.unplaced === undefined ? [] : [{ sql: `(c.day_from IS NULL OR NOT ${placed})`, values: [] }]),
    ...parties(filter),
  ]);
}

/** The largest clusters first, with their size. */
export function largestRows(file: SqliteFile, filter: ClusterFilter): Iterable<Row> {
  const where = asked(filter);
  const sql = `SELECT c.key, c.id, c.size FROM clusters c WHERE ${where.sql} ORDER BY c.size DESC, c.earliest, c.id`;
  return file.each(sql, where.values);
}

/** Clusters by their first day, the undated last. Walked along an index, never sorted as a whole. */
export function* clusterRows(file: SqliteFile, filter: ClusterFilter): Iterable<Row> {
  const { after = null, since, until, kind, order } = filter;
  const [beyond, way] = order === "newest" ? ["<", "DESC"] : [">", "ASC"];
  const where = asked(filter);
  const from = "SELECT c.key, c.id FROM clusters c";
  const place =
    after === null ? null : file.get("SELECT earliest, latest FROM clusters WHERE id = ? AND kind = ?", [after, kind]);
  if (place === undefined) throw new CursorFault(after ?? "");
  if (place === null || place.earliest !== null) {
    const dated: Condition =
      place === null
        ? { sql: "c.earliest IS NOT NULL", values: [] }
        : {
            sql: `(c.earliest, c.latest, c.id) ${beyond} (?, ?, ?)`,
            values: [Number(place.earliest), Number(place.latest), after ?? ""],
          };
    const both = all([where, dated]);
    yield* file.each(`${from} WHERE ${both.sql} ORDER BY c.earliest ${way}, c.latest ${way}, c.id ${way}`, both.values);
  }
  if (since !== undefined || until !== undefined) return;
  const undated = all([
    where,
    { sql: "c.earliest IS NULL AND c.id > ?", values: [place?.earliest === null ? (after ?? "") : ""] },
  ]);
  yield* file.each(`${from} WHERE ${undated.sql} ORDER BY c.id`, undated.values);
}

/** So many deeds are looked at to find the days of which most is told. */
const mostLooked = 1200;

export function* statedDays(file: SqliteFile, { since, until, after, top }: StatedFilter): Iterable<StatedDays> {
  const [from, to] = [day(since), day(until)];
  const where = all([
    { sql: `day_from IS NOT NULL AND ${placed}`, values: [] },
    ...(from === null ? [] : [{ sql: "day_to >= ?", values: [from] }]),
    ...(to === null ? [] : [{ sql: "day_from <= ?", values: [to] }]),
  ]);
  const clusters = (from: number, to: number): string[] =>
    file
      .all("SELECT id FROM clusters WHERE day_from IS NOT NULL AND day_from = ? AND day_to = ? ORDER BY id", [from, to])
      .map((row) => String(row.id));
  if (top !== undefined) {
    const sql = `SELECT day_from, day_to, count(*) AS n FROM clusters WHERE ${where.sql}
      GROUP BY day_from, day_to ORDER BY sum(size) DESC, day_from LIMIT ?`;
    let looked = 0;
    for (const [i, row] of file.all(sql, [...where.values, top * 4]).entries()) {
      if (i >= top && looked > mostLooked) return;
      looked += Number(row.n);
      const [a, b] = [Number(row.day_from), Number(row.day_to)];
      yield { from: a, to: b, clusters: clusters(a, b) };
    }
    return;
  }
  const [, a, b] = /^(-?\d{1,9})\.(-?\d{1,9})$/.exec(after ?? "") ?? [];
  if (after !== null && after !== undefined && a === undefined) throw new CursorFault(after);
  const beyond = all([
    where,
    ...(a === undefined ? [] : [{ sql: "(day_from, day_to) > (?, ?)", values: [Number(a), Number(b)] }]),
  ]);
  const sql = `SELECT DISTINCT day_from, day_to FROM clusters WHERE ${beyond.sql} ORDER BY day_from, day_to`;
  for (const row of file.each(sql, beyond.values)) {
    const [from, to] = [Number(row.day_from), Number(row.day_to)];
    yield { from, to, clusters: clusters(from, to) };
  }
}

/** All deeds less those that have a day: both are counted on an index alone. */
export function unplacedDeeds(file: SqliteFile): number {
  const number = (sql: string): number => Number(file.get(sql, [])?.n);
  return (
    number("SELECT count(*) AS n FROM clusters WHERE kind = 'deed'") -
    number(`SELECT count(*) AS n FROM clusters WHERE day_from IS NOT NULL AND ${placed}`)
  );
}

/** How many commitments there are, over what time, and whom most of them bind. */
export function boundOf(file: SqliteFile, filter: Omit<ClusterFilter, "kind">): Bound {
  const where = asked({ ...filter, kind: "commitment" });
  const row = file.get(
    `SELECT count(*) AS n, min(c.earliest) AS first, max(c.latest) AS last FROM clusters c WHERE ${where.sql}`,
    where.values,
  );
  const narrowed = Object.values(filter).some((one) => one !== undefined && one !== null);
  const debtors = file.all(
    // Each pair once, from the index alone, before anything is counted.
    `SELECT value, count(*) AS n FROM (
       SELECT DISTINCT i.cluster, ${of("debtor", "name")} AS value FROM items i INDEXED BY items_bound
       WHERE i.kind = 'commitment' AND ${narrowed ? `i.cluster IN (SELECT c.key FROM clusters c WHERE ${where.sql})` : "i.cluster IS NOT NULL"})
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 40`,
    narrowed ? where.values : [],
  );
  return {
    total: Number(row?.n ?? 0),
    span: row?.first === null || row?.first === undefined ? null : [Number(row.first), Number(row.last)],
    debtors: debtors.map(({ value, n }) => ({ value: String(value), count: Number(n) })),
  };
}
