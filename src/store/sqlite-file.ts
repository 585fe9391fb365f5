import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import { fold } from "../text/fold.ts";
import { RecordFault } from "./fault.ts";
import { faultOf } from "./sqlite-fault.ts";
import { openFile } from "./sqlite-open.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;
type Values = readonly SQLInputValue[];

/** The SQLite file under a record: its statements run, changes whole or not at all, and what goes wrong told as a `RecordFault`. */
export class SqliteFile {
  readonly writable: boolean;
  readonly #path: string;
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string, create: boolean) {
    const { db, writable } = openFile(path, create);
    this.#path = path;
    this.writable = writable;
    this.#db = db;
    db.function("fold", { deterministic: true }, (text) => (text === null ? null : fold(String(text))));
  }

  /** Runs a change in one transaction; when it returns, the change is on the disk. */
  change<T>(change: () => T): T {
    if (!this.writable)
      throw new RecordFault(
        "read-only",
        `${this.#path}: is read-only; make the file and its folder writable, or name another with --record FILE`,
      );
    return this.#told(() => {
      this.#db.exec("BEGIN IMMEDIATE");
      try {
        const result = change();
        this.#db.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
        throw error;
      }
    });
  }

  /** Runs a statement that changes something; returns the key of the row it inserted, if it did. */
  run(sql: string, values: Values): number {
    return this.#told(() => Number(this.#prepare(sql).run(...values).lastInsertRowid));
  }

  get(sql: string, values: Values): Row | undefined {
    return this.#told(() => this.#prepare(sql).get(...values));
  }

  all(sql: string, values: Values): readonly Row[] {
    return this.#told(() => this.#prepare(sql).all(...values));
  }

  /** With values by their names. */
  named(sql: string, values: Readonly<Record<string, SQLInputValue>>): readonly Row[] {
    return this.#told(() => this.#prepare(sql).all({ ...values }));
  }

  /** Rows one after another, never all in memory. */
  *each(sql: string, values: Values): Iterable<Row> {
    try {
      yield* this.#db.prepare(sql).iterate(...values) as Iterable<Row>;
    } catch (error) {
      throw faultOf(error, this.#path);
    }
  }

  close(): void {
    this.#prepared.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  /** Statements that run to their end at once are prepared once; `each` makes its own, since several may be under way. */
  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const made = this.#db.prepare(sql);
    this.#prepared.set(sql, made);
    return made;
  }

  #told<T>(ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      throw faultOf(error, this.#path);
    }
  }
}
