import { added } from "../ledger/decisions/effective.ts";
import { inForce } from "../ledger/decisions/in-force.ts";
import type { Act } from "../model/acts.ts";
import type { Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { fold } from "../text/fold.ts";
import type { Browse } from "./browse.ts";
import { besides, keepIds, nextNumber } from "./keep-ids.ts";
import type { Entry, Filter, Kept, Place, Statement, Tally } from "./kept.ts";
import { head } from "./rows.ts";
import { SqliteAssembled } from "./sqlite-assembled.ts";
import { SqliteBrowse } from "./sqlite-browse.ts";
import { all, type Condition, ofDocuments, ofStatements, rank } from "./sqlite-query.ts";
import { entryColumns, entryOf, statementColumns, statementOf } from "./sqlite-rows.ts";
import type { Store } from "./store.ts";
import { matching } from "./terms.ts";

const order = "a.earliest IS NULL, a.earliest, a.latest, d.key, a.place";

/** So many answers are kept under idempotency keys. */
const mostAnswers = 1000;

/** A record in one SQLite file, in write-ahead mode, every change on the disk before it is acknowledged. */
export class SqliteStore extends SqliteAssembled implements Store {
  readonly browse: Browse = new SqliteBrowse(this.file);

  async add({ reading: read, received, model }: Kept): Promise<"added" | "present"> {
    const { document } = read;
    const place = received ?? document;
    return this.file.change(() => {
      const known = this.#key(document.id);
      if (known !== null) {
        this.#addPlace(known, place);
        return "present";
      }
      const { published } = document;
      // A report that was here before may have been decided on.
      const named = this.idsDecidedOn(document.id);
      const decided = named.length === 0 ? [] : this.decisionsOn(document.id);
      const byHand = new Set(decided.flatMap((decision) => added(decision)?.id ?? []));
      const reading = besides(read, byHand, nextNumber("a", [...read.attributions, ...named]));
      const key = this.file.run(
        `INSERT INTO documents (id, ref, input, title, outlet, outlet_folded, url, lang, published_edtf, published_earliest,
           published_latest, published_basis, text, reading, received, model, next_attribution, next_event, next_commitment,
           events, commitments, added)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[document.id, document.ref, document.input, document.title, document.outlet, fold(document.outlet ?? "")],
          ...[document.url, document.lang, published.edtf, published.earliest, published.latest, published.basis],
          ...[document.text, head(reading), received ? JSON.stringify({ ...received, text: "" }) : null, model],
          ...[nextNumber("a", [...reading.attributions, ...named]), nextNumber("e", [...reading.events, ...named])],
          ...[nextNumber("c", [...reading.commitments, ...named]), reading.events.length, reading.commitments.length],
          now(),
        ],
      );
      this.#addPlace(key, place);
      this.#addWords(key, reading);
      if (named.length > 0) this.rule(document.id);
      return "added";
    });
  }

  async notePlace(id: string, place: Place): Promise<boolean> {
    const key = this.#key(id);
    if (key === null) return false;
    const noted = "SELECT 1 FROM inputs WHERE document = ? AND input = ? AND ref = ?";
    if (this.file.get(noted, [key, place.input, place.ref])) return true;
    return this.file.change(() => {
      this.#addPlace(key, place);
      return true;
    });
  }

  async replace(fresh: Reading, model: string | null): Promise<boolean> {
    const { id } = fresh.document;
    return this.file.change(() => {
      const key = this.#key(id);
      const old = this.read(id);
      if (key === null || old === null) return false;
      const row = this.file.get(
        "SELECT next_attribution AS a, next_event AS e, next_commitment AS c FROM documents WHERE key = ?",
        [key],
      );
      const named = this.idsDecidedOn(id);
      const next = {
        a: Math.max(Number(row?.a), nextNumber("a", named)),
        e: Math.max(Number(row?.e), nextNumber("e", named)),
        c: Math.max(Number(row?.c), nextNumber("c", named)),
      };
      const { reading, next: then } = keepIds(old, fresh, next, this.#decidedOn(id));
      const { document } = reading;
      const { published } = document;
      this.#removeWords(key);
      this.file.run(
        `UPDATE documents SET title = ?, outlet = ?, outlet_folded = ?, url = ?, lang = ?, published_edtf = ?,
           published_earliest = ?, published_latest = ?, published_basis = ?, reading = ?, model = ?,
           next_attribution = ?, next_event = ?, next_commitment = ?, events = ?, commitments = ?, pending = 1
         WHERE key = ?`,
        [
          ...[document.title, document.outlet, fold(document.outlet ?? ""), document.url, document.lang],
          ...[published.edtf, published.earliest, published.latest, published.basis, head(reading), model],
          ...[then.a, then.e, then.c, reading.events.length, reading.commitments.length, key],
        ],
      );
      this.#addWords(key, reading);
      this.rule(id);
      this.changed();
      return true;
    });
  }

  async remove(id: string): Promise<boolean> {
    return this.file.change(() => {
      const key = this.#key(id);
      if (key === null) return false;
      this.#removeWords(key);
      this.file.run("UPDATE clusters SET pending = 1 WHERE key IN (SELECT cluster FROM items WHERE document = ?)", [
        key,
      ]);
      this.changed();
      this.file.run("DELETE FROM documents WHERE key = ?", [key]);
      return true;
    });
  }

  async has(id: string): Promise<boolean> {
    return this.#key(id) !== null;
  }

  async reading(id: string): Promise<Reading | null> {
    return this.read(id);
  }

  async received(id: string): Promise<Received | null> {
    const row = this.file.get("SELECT received FROM documents WHERE id = ?", [id]);
    const reading = row?.received ? this.read(id) : null;
    return reading ? { ...(JSON.parse(String(row?.received)) as Received), text: reading.document.text } : null;
  }

  async named(name: string): Promise<readonly string[]> {
    const digits = name.replace(/^sha256:/, "").toLowerCase();
    const prefix = /^[0-9a-f]{6,64}$/.test(digits) ? `sha256:${digits}*` : null;
    const sql = "SELECT id FROM documents WHERE id = ? OR ref = ? OR (? IS NOT NULL AND id GLOB ?) ORDER BY key";
    return this.file.all(sql, [name, name, prefix, prefix]).map((row) => String(row.id));
  }

  async *documents(filter: Filter): AsyncIterable<Entry> {
    const where = ofDocuments(filter);
    const sql = `
      SELECT ${entryColumns}
      FROM documents d WHERE ${where.sql}
      ORDER BY d.published_earliest IS NULL, d.published_earliest, d.published_latest, d.key`;
    for (const row of this.file.each(sql, where.values)) yield entryOf(row);
  }

  async *statements(filter: Filter): AsyncIterable<Statement> {
    yield* this.#statements("attributions a", ofStatements(filter), order);
  }

  async *search(query: string, filter: Filter): AsyncIterable<Statement> {
    const match = matching(query);
    if (match === null) return;
    const found = { sql: "attribution_words MATCH ?", values: [match] };
    const from = "attribution_words JOIN attributions a ON a.key = attribution_words.rowid";
    yield* this.#statements(from, all([found, ofStatements(filter)]), `${rank}, ${order}`);
  }

  async tally(): Promise<Tally> {
    const rows = this.file.all(
      "SELECT value AS act, n FROM spread WHERE facet = 'act' AND n > 0 ORDER BY n DESC, value",
      [],
    );
    const documents = this.file.get("SELECT count(*) AS n FROM documents", []);
    return {
      documents: Number(documents?.n),
      acts: new Map(rows.map((row) => [String(row.act) as Act, Number(row.n)])),
    };
  }

  async answered(key: string): Promise<{ readonly request: string; readonly answer: string } | null> {
    const row = this.file.get("SELECT request, answer FROM answered WHERE key = ?", [key]);
    return row ? { request: String(row.request), answer: String(row.answer) } : null;
  }

  async keepAnswer(key: string, request: string, answer: string): Promise<void> {
    this.file.change(() => {
      this.file.run("INSERT OR REPLACE INTO answered (key, request, answer, at) VALUES (?, ?, ?, ?)", [
        ...[key, request, answer, now()],
      ]);
      this.file.run(
        "DELETE FROM answered WHERE key IN (SELECT key FROM answered ORDER BY at DESC, key LIMIT -1 OFFSET ?)",
        [mostAnswers],
      );
    });
  }

  async check(): Promise<readonly string[]> {
    const results = this.file.all("PRAGMA integrity_check", []).map((row) => String(row.integrity_check));
    const orphans = this.file
      .all("PRAGMA foreign_key_check", [])
      .map((row) => `a row of ${row.table} belongs to no document`);
    return [...results.filter((result) => result !== "ok"), ...orphans];
  }

  async close(): Promise<void> {
    this.file.close();
  }

  *#statements(from: string, where: Condition, order: string): Iterable<Statement> {
    const sql = `
      SELECT ${statementColumns}
      FROM ${from} JOIN documents d ON d.key = a.document WHERE ${where.sql} ORDER BY ${order}`;
    for (const row of this.file.each(sql, where.values)) yield statementOf(row);
  }

  #key(id: string): number | null {
    const row = this.file.get("SELECT key FROM documents WHERE id = ?", [id]);
    return row ? Number(row.key) : null;
  }

  /** Ids of the attributions, deeds and commitments of a document that a decision in force names. */
  #decidedOn(document: string): ReadonlySet<string> {
    const marks = inForce(this.decisionsOn(document)).flatMap(({ on, with: others, change }) => [
      ...[on, ...others],
      ...(Array.isArray(change?.members) ? (change.members as string[]) : []),
    ]);
    return new Set(marks.filter((mark) => mark.startsWith(`${document}#`)).map((mark) => mark.split("#")[1] as string));
  }

  #addPlace(key: number, { input, ref }: Place): void {
    this.file.run("INSERT OR IGNORE INTO inputs (document, input, ref, added) VALUES (?, ?, ?, ?)", [
      key,
      input,
      ref,
      now(),
    ]);
  }

  #addWords(key: number, reading: Reading): void {
    const { title, text } = reading.document;
    this.file.run("INSERT INTO document_words (rowid, title, text) VALUES (?, ?, ?)", [key, title ?? "", text]);
    for (const [place, a] of reading.attributions.entries()) this.insert(key, reading, a, place);
  }

  #removeWords(key: number): void {
    this.file.run("DELETE FROM attribution_words WHERE rowid IN (SELECT key FROM attributions WHERE document = ?)", [
      key,
    ]);
    this.file.run("DELETE FROM attributions WHERE document = ?", [key]);
    this.file.run("DELETE FROM document_words WHERE rowid = ?", [key]);
  }
}

const now = (): string => new Date().toISOString();
