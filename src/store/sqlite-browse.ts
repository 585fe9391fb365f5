import {
  type Between,
  type Browse,
  type Change,
  CursorFault,
  type Facets,
  type NamedActor,
  type Order,
  type Page,
  type Slice,
  type Told,
} from "./browse.ts";
import type { Entry, Filter, Statement } from "./kept.ts";
import { SqliteCounts } from "./sqlite-counts.ts";
import type { Row, SqliteFile } from "./sqlite-file.ts";
import { all, type Condition, ofDocuments, ofStatements, rank } from "./sqlite-query.ts";
import { entryColumns, entryOf, statementColumns, statementOf } from "./sqlite-rows.ts";
import { matching } from "./terms.ts";

const entriesByDay = `d.key, d.published_earliest AS day, ${entryColumns}`;
const statementsByDay = `a.key, d.title, a.earliest AS day, ${statementColumns}`;

/** A day and a key, as a cursor: `2014-04-28.17`; without a day `.17`. */
function place(cursor: string): { readonly day: string | null; readonly key: number } {
  const [, day, key] = /^(\d{4}-\d{2}-\d{2}|-?\d{1,6})?\.(\d{1,15})$/.exec(cursor) ?? [];
  if (key === undefined) throw new CursorFault(cursor);
  return { day: day ?? null, key: Number(key) };
}

/** The record in a SQLite file page by page. Lists walk an index, so that a page costs the same wherever it lies. */
export class SqliteBrowse implements Browse {
  readonly #file: SqliteFile;
  readonly #counts: SqliteCounts;
  #counted: { readonly revision: string; readonly found: Map<string, unknown> } = { revision: "", found: new Map() };

  constructor(file: SqliteFile) {
    this.#file = file;
    this.#counts = new SqliteCounts(file);
  }

  async revision(): Promise<string> {
    const version = this.#file.get("PRAGMA data_version", [])?.data_version;
    return `${version}.${this.#file.get("SELECT total_changes() AS n", [])?.n}`;
  }

  async documents(filter: Filter, slice: Slice, order: Order | "added"): Promise<Page<Entry>> {
    const where = ofDocuments(filter);
    const from = `SELECT ${entriesByDay} FROM documents d`;
    if (order === "added") {
      const after = slice.after === null ? Number.MAX_SAFE_INTEGER : place(slice.after).key;
      const rows = this.#file.all(`${from} WHERE d.key < ? AND ${where.sql} ORDER BY d.key DESC LIMIT ?`, [
        ...[after, ...where.values, slice.limit + 1],
      ]);
      return paged(rows, slice.limit, entryOf, (row) => `.${row.key}`);
    }
    return paged(this.#byDay(from, "d", "published_earliest", where, slice, order), slice.limit, entryOf, cursor);
  }

  async statements(filter: Filter, slice: Slice, order: Order): Promise<Page<Statement>> {
    // CROSS JOIN keeps the order of the index on days: the planner would rather sort a million rows.
    const from = `SELECT ${statementsByDay} FROM attributions a CROSS JOIN documents d ON d.key = a.document`;
    const rows = this.#byDay(from, "a", "earliest", ofStatements(filter), slice, order);
    return paged(rows, slice.limit, statementOf, cursor);
  }

  async surest(filter: Filter, most: number): Promise<readonly Statement[]> {
    return this.#once(`surest ${most} ${JSON.stringify(filter)}`, () => this.#surest(filter, most));
  }

  #surest(filter: Filter, most: number): readonly Statement[] {
    const where = ofStatements(filter);
    const order = "a.confidence DESC, a.earliest, a.key";
    // The index on days has all that is looked at but the outlet; of the rows themselves only those chosen are read.
    const rows = this.#file.all(
      `SELECT ${statementsByDay} FROM (
         SELECT a.key AS chosen FROM attributions a INDEXED BY attributions_days
           ${filter.outlet?.length ? "JOIN documents d ON d.key = a.document" : ""}
         WHERE a.earliest IS NOT NULL AND ${where.sql} ORDER BY ${order} LIMIT ?)
       JOIN attributions a ON a.key = chosen JOIN documents d ON d.key = a.document ORDER BY ${order}`,
      [...where.values, most],
    );
    return rows.map(statementOf);
  }

  async search(query: string, filter: Filter, slice: Slice): Promise<Page<Statement>> {
    const match = matching(query);
    if (match === null) return { items: [], next: null };
    const skipped = slice.after === null ? 0 : place(slice.after).key;
    const where = ofStatements(filter);
    const rows = this.#file.all(
      `SELECT ${statementsByDay} FROM attribution_words JOIN attributions a ON a.key = attribution_words.rowid
         JOIN documents d ON d.key = a.document WHERE attribution_words MATCH ? AND ${where.sql}
       ORDER BY ${rank}, a.earliest IS NULL, a.earliest, a.key LIMIT ? OFFSET ?`,
      [match, ...where.values, slice.limit + 1, skipped],
    );
    return paged(rows, slice.limit, statementOf, () => `.${skipped + slice.limit}`);
  }

  async facets(query: string | null, filter: Filter): Promise<Facets> {
    return this.#once(`facets ${JSON.stringify([query, filter])}`, () => this.#counts.facets(query, filter));
  }

  async changes({ after, limit }: Slice): Promise<Page<Change>> {
    const rows = this.#file.all("SELECT key, what, id, at FROM changes WHERE key > ? ORDER BY key LIMIT ?", [
      after === null ? 0 : place(after).key,
      limit + 1,
    ]);
    const change = (row: Row): Change => ({
      cursor: `.${row.key}`,
      at: String(row.at),
      what: String(row.what) as Change["what"],
      id: String(row.id),
    });
    return paged(rows, limit, change, (row) => `.${row.key}`);
  }

  async told(filter: Filter): Promise<readonly Told[]> {
    return this.#once(`told ${JSON.stringify(filter)}`, () => this.#counts.told(filter));
  }

  async between(...asked: Parameters<Between>): ReturnType<Between> {
    return this.#once(`between ${JSON.stringify(asked)}`, () => this.#counts.between(...asked));
  }

  async hearersOf(side: string, most: number): Promise<readonly string[]> {
    return this.#counts.hearersOf(side, most);
  }

  async named(): Promise<ReadonlyMap<string, NamedActor>> {
    return this.#once("named", () => this.#counts.named());
  }

  async spoken(filter?: Filter): Promise<ReadonlyMap<string, { readonly name: string; readonly count: number }>> {
    return filter ? this.#counts.spokenOf(filter) : this.#once("spoken", () => this.#counts.spoken());
  }

  /** The rows of a page in the order of their day, those without one last. */
  #byDay(from: string, table: string, day: string, where: Condition, { after, limit }: Slice, order: Order): Row[] {
    const [sign, way] = order === "oldest" ? [">", "ASC"] : ["<", "DESC"];
    const start = after === null ? null : place(after);
    const rows: Row[] = [];
    if (start === null || start.day !== null) {
      const beyond: Condition =
        start === null
          ? { sql: `${table}.${day} IS NOT NULL`, values: [] }
          : { sql: `(${table}.${day}, ${table}.key) ${sign} (?, ?)`, values: [start.day as string, start.key] };
      const both = all([beyond, where]);
      rows.push(
        ...this.#file.all(`${from} WHERE ${both.sql} ORDER BY ${table}.${day} ${way}, ${table}.key ${way} LIMIT ?`, [
          ...both.values,
          limit + 1,
        ]),
      );
    }
    if (rows.length <= limit) {
      const key = start !== null && start.day === null ? start.key : -1;
      const both = all([{ sql: `${table}.${day} IS NULL AND ${table}.key > ?`, values: [key] }, where]);
      rows.push(
        ...this.#file.all(`${from} WHERE ${both.sql} ORDER BY ${table}.key LIMIT ?`, [
          ...[...both.values, limit + 1 - rows.length],
        ]),
      );
    }
    return rows;
  }

  /** What was counted before is told again while the record stays as it was. */
  async #once<T>(name: string, count: () => T): Promise<T> {
    const revision = await this.revision();
    if (this.#counted.revision !== revision) this.#counted = { revision, found: new Map() };
    const { found } = this.#counted;
    if (!found.has(name)) {
      if (found.size >= 200) found.clear();
      found.set(name, count());
    }
    return found.get(name) as T;
  }
}

const cursor = (row: Row): string => `${row.day ?? ""}.${row.key}`;

/** The first `limit` of the rows, and a cursor behind the last of them where there are more. */
function paged<T>(rows: readonly Row[], limit: number, as: (row: Row) => T, behind: (row: Row) => string): Page<T> {
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(as),
    next: rows.length > limit && last !== undefined ? behind(last) : null,
  };
}
