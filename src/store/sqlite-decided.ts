import { randomUUID } from "node:crypto";
import { added, byTarget, ruled } from "../ledger/decisions/effective.ts";
import { inForce, placeOf } from "../ledger/decisions/in-force.ts";
import type { Decision } from "../ledger/shapes.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Reading } from "../model/reading.ts";
import type { DecisionFilter, Draft } from "./assembled.ts";
import { nextNumber } from "./keep-ids.ts";
import type { Ruling } from "./kept.ts";
import { attributionRow, whole } from "./rows.ts";
import { SqliteFile } from "./sqlite-file.ts";

/** The part of a record in SQLite that holds what persons decided, and the rows of statements that show it. */
export class SqliteDecided {
  readonly where: string;
  readonly writable: boolean;
  protected readonly file: SqliteFile;

  constructor(path: string, options: { readonly create: boolean }) {
    this.file = new SqliteFile(path, options.create);
    this.where = path;
    this.writable = this.file.writable;
  }

  async addDecision(draft: Draft): Promise<Decision> {
    return this.file.change(() => {
      const decision = this.#named({ id: randomUUID(), at: new Date().toISOString(), ...draft });
      const key = this.file.run("INSERT INTO decisions (id, decision) VALUES (?, ?)", [
        decision.id,
        JSON.stringify(decision),
      ]);
      const marks = this.#marks(decision);
      for (const mark of marks)
        this.file.run("INSERT OR IGNORE INTO decision_marks (mark, decision) VALUES (?, ?)", [mark, key]);
      const documents = new Set<string>();
      for (const mark of marks) {
        const place = placeOf(mark);
        if (place) documents.add(place.document);
        this.file.run(
          "UPDATE clusters SET pending = 1 WHERE id = ? OR key IN (SELECT cluster FROM items WHERE member = ?)",
          [mark, mark],
        );
      }
      for (const document of documents) {
        this.file.run("UPDATE documents SET pending = 1 WHERE id = ?", [document]);
        this.rule(document);
      }
      this.changed();
      return decision;
    });
  }

  async *decisions({ on, document }: DecisionFilter = {}): AsyncIterable<Decision> {
    const all = on === undefined && document === undefined;
    const marked = `SELECT DISTINCT x.key, x.decision FROM decision_marks m JOIN decisions x ON x.key = m.decision
      WHERE m.mark IN (SELECT value FROM json_each(?)) OR (m.mark >= ? AND m.mark < ?) OR m.mark = ? ORDER BY x.key`;
    const rows = all
      ? this.file.all("SELECT decision FROM decisions ORDER BY key", [])
      : this.file.all(marked, [JSON.stringify(on ?? []), `${document}#`, `${document}$`, document ?? null]);
    for (const row of rows) yield JSON.parse(String(row.decision)) as Decision;
  }

  /** Tells assembly that what it reads has changed. */
  protected changed(): void {
    this.file.run("UPDATE assembly SET generation = generation + 1", []);
  }

  /** Decisions on a document and anything in it, in the order they were made. */
  protected decisionsOn(document: string): Decision[] {
    const sql = `SELECT DISTINCT x.key, x.decision FROM decision_marks m JOIN decisions x ON x.key = m.decision
      WHERE m.mark = ? OR (m.mark >= ? AND m.mark < ?) ORDER BY x.key`;
    return this.file
      .all(sql, [document, `${document}#`, `${document}$`])
      .map((row) => JSON.parse(String(row.decision)) as Decision);
  }

  /** Ids of a document that decisions name, those taken back too: whoever had one, nobody else gets it. */
  protected idsDecidedOn(document: string): readonly { readonly id: string }[] {
    return this.file
      .all("SELECT DISTINCT mark FROM decision_marks WHERE mark >= ? AND mark < ?", [`${document}#`, `${document}$`])
      .map((row) => ({ id: String(row.mark).slice(document.length + 1) }));
  }

  /** The reading as it was kept. */
  protected read(id: string): Reading | null {
    const row = this.file.get("SELECT key, text, reading FROM documents WHERE id = ?", [id]);
    if (!row) return null;
    const attributions = this.file.all(
      `SELECT coalesce(read, attribution) AS attribution FROM attributions
       WHERE document = ? AND read IS NOT '' ORDER BY place`,
      [Number(row.key)],
    );
    return whole(
      String(row.reading),
      String(row.text),
      attributions.map((a) => String(a.attribution)),
    );
  }

  /** Brings the rows of a document's statements in line with the decisions on them. */
  protected rule(document: string): void {
    const reading = this.read(document);
    if (!reading) return;
    const key = Number(this.file.get("SELECT key FROM documents WHERE id = ?", [document])?.key);
    const on = byTarget(inForce(this.decisionsOn(document)));
    const rows = this.file.all("SELECT key, id, read, decided FROM attributions WHERE document = ?", [key]);
    const more = (on.get(document) ?? []).flatMap((decision) => ({ decision, it: added(decision) }));
    const known = new Map(rows.map((row) => [String(row.id), row]));
    for (const attribution of reading.attributions) {
      const row = known.get(attribution.id);
      const { it, struck, by } = ruled(attribution, on.get(`${document}#${attribution.id}`) ?? []);
      if (row && (by.length > 0 || String(row.decided) !== "[]" || row.read !== null))
        this.#write(reading, Number(row.key), it, by.length > 0 ? attribution : null, struck, by.map(rulingOf));
    }
    const kept = new Set<string>();
    for (const { decision, it: own } of more) {
      if (own === null) continue;
      kept.add(own.id);
      const { it, struck, by } = ruled(own, on.get(`${document}#${own.id}`) ?? []);
      const rulings = [{ ...rulingOf(decision), verdict: "added" as const }, ...by.map(rulingOf)];
      const row = known.get(own.id);
      this.#write(reading, row ? Number(row.key) : this.#insert(key, reading, it), it, "", struck, rulings);
    }
    for (const row of rows) if (row.read === "" && !kept.has(String(row.id))) this.#drop(Number(row.key));
  }

  /** Keeps one attribution in its row, and its words where they are searched. */
  protected insert(document: number, reading: Reading, a: Attribution, place: number): number {
    const row = attributionRow(reading, a);
    const key = this.file.run(
      `INSERT INTO attributions (document, id, place, within, who, states, addressees, act, channel, earliest, latest,
         zone, confidence, words, attribution) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[document, a.id, place, a.within, row.who, row.states, row.addressees, a.act, a.channel],
        ...[row.earliest, row.latest, a.zone, a.confidence, row.words, JSON.stringify(a)],
      ],
    );
    this.file.run("INSERT INTO attribution_words (rowid, content, speaker, cue) VALUES (?, ?, ?, ?)", [
      ...[key, row.words, row.speaker, row.cue],
    ]);
    return key;
  }

  #insert(document: number, reading: Reading, a: Attribution): number {
    const last = this.file.get("SELECT max(place) AS place FROM attributions WHERE document = ?", [document]);
    return this.insert(document, reading, a, Number(last?.place ?? 0) + 1);
  }

  #drop(key: number): void {
    this.file.run("DELETE FROM attribution_words WHERE rowid = ?", [key]);
    this.file.run("DELETE FROM attributions WHERE key = ?", [key]);
  }

  #write(
    reading: Reading,
    key: number,
    a: Attribution,
    read: Attribution | "" | null,
    struck: boolean,
    decided: readonly Ruling[],
  ): void {
    const row = attributionRow(reading, a);
    this.file.run(
      `UPDATE attributions SET within = ?, who = ?, states = ?, addressees = ?, act = ?, channel = ?, earliest = ?,
         latest = ?, zone = ?, words = ?, attribution = ?, read = ?, struck = ?, decided = ? WHERE key = ?`,
      [
        ...[a.within, row.who, row.states, row.addressees, a.act, a.channel, row.earliest, row.latest, a.zone],
        ...[row.words, JSON.stringify(a), read === null || read === "" ? read : JSON.stringify(read), Number(struck)],
        ...[JSON.stringify(decided), key],
      ],
    );
    this.file.run("DELETE FROM attribution_words WHERE rowid = ?", [key]);
    this.file.run("INSERT INTO attribution_words (rowid, content, speaker, cue) VALUES (?, ?, ?, ?)", [
      ...[key, row.words, row.speaker, row.cue],
    ]);
  }

  /** A statement that is added gets an id never used in its document. */
  #named(decision: Decision): Decision {
    const own = added(decision);
    const row = own && this.file.get("SELECT next_attribution AS next FROM documents WHERE id = ?", [decision.on]);
    if (!own || !row) return decision;
    const number = Math.max(Number(row.next), nextNumber("a", this.idsDecidedOn(decision.on)));
    this.file.run("UPDATE documents SET next_attribution = ? WHERE id = ?", [number + 1, decision.on]);
    return { ...decision, change: { ...decision.change, attribution: { ...own, id: `a${number}` } } };
  }

  /** What a decision is found by: what it names and what it rests on, of an undo also all that of what it takes back. */
  #marks(decision: Decision): Set<string> {
    const rests = Array.isArray(decision.change?.members) ? (decision.change.members as string[]) : [];
    const marks = new Set([decision.on, ...decision.with, ...rests]);
    const own = added(decision);
    if (own) marks.add(`${decision.on}#${own.id}`);
    if (decision.verdict !== "undo") return marks;
    const sql = `SELECT m.mark FROM decision_marks m JOIN decisions x ON x.key = m.decision WHERE x.id = ?`;
    for (const row of this.file.all(sql, [decision.on])) marks.add(String(row.mark));
    return marks;
  }
}

const verdicts = { accept: "accepted", reject: "struck out", edit: "edited" } as const;

const rulingOf = ({ id, verdict, who, at }: Decision): Ruling => ({
  decision: id,
  verdict: verdicts[verdict as keyof typeof verdicts],
  who,
  at,
});
