import { accessSync, closeSync, constants, fstatSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { RecordFault } from "./fault.ts";
import { applicationId, migrations } from "./migrations.ts";
import { faultOf } from "./sqlite-fault.ts";

/** How long to wait, in milliseconds, for another process that is writing. */
const patience = 10_000;

/** True where the file and its folder may be written; a file nobody may write stays unwritten even by root. */
function mayWrite(path: string): boolean {
  try {
    if ((statSync(path).mode & 0o222) === 0) return false;
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const size = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

/**
 * Looks at a file's first hundred bytes, before SQLite touches it, and refuses what is no record, was made by a newer
 * version, or is cut short. An empty file is a record not yet begun.
 */
function inspect(path: string): "begun" | "empty" {
  const header = Buffer.alloc(100);
  let read = 0;
  let length = 0;
  try {
    const file = openSync(path, "r");
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) throw new RecordFault("foreign", `${path}: is not a file; a record is one SQLite file`);
      length = stat.size;
      read = readSync(file, header, 0, 100, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof RecordFault) throw error;
    throw new RecordFault("unreachable", `${path}: cannot be read: ${(error as Error).message}`);
  }
  if (read === 0) return "empty";
  const foreign = `${path}: is not an onrecord record; name one with --record FILE`;
  if (read < 100 || header.toString("latin1", 0, 15) !== "SQLite format 3") throw new RecordFault("foreign", foreign);
  const version = header.readUInt32BE(60);
  if (header.readUInt32BE(68) !== applicationId) throw new RecordFault("foreign", foreign);
  refuseNewer(path, version);
  const pageSize = header.readUInt16BE(16);
  const stated = (pageSize === 1 ? 65536 : pageSize) * header.readUInt32BE(28);
  if (length < stated && size(`${path}-wal`) === 0)
    throw new RecordFault(
      "damaged",
      `${path}: is damaged: ${length} bytes where it says it has ${stated}; put a saved copy in its place`,
    );
  return "begun";
}

function refuseNewer(path: string, version: number): void {
  if (version > migrations.length)
    throw new RecordFault(
      "newer",
      `${path}: was made by a newer onrecord (record version ${version}, this one knows ${migrations.length}); update onrecord to use it`,
    );
}

const versionOf = (db: DatabaseSync): number => Number(db.prepare("PRAGMA user_version").get()?.user_version);

/**
 * Brings a record up to this version, each step whole or not at all. The first is done before write-ahead logging is
 * turned on, so that the file's own header names it a record from the start.
 */
function migrate(db: DatabaseSync, path: string): void {
  if (versionOf(db) < migrations.length) {
    db.exec("BEGIN IMMEDIATE");
    try {
      for (let version = versionOf(db); version < migrations.length; version++) {
        db.exec(migrations[version] as string);
        db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version + 1}`);
      }
      db.exec("COMMIT");
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  }
  refuseNewer(path, versionOf(db));
  const mode = db.prepare("PRAGMA journal_mode = WAL").get()?.journal_mode;
  if (mode !== "wal")
    throw new RecordFault(
      "unreachable",
      `${path}: this file system cannot keep a write-ahead log; put the record on a local disk`,
    );
}

function forWriting(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
  try {
    // Keys of assembly lie all over their index: 64 MB hold the upper pages of that of a large record.
    db.exec("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    migrate(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a record that must not be changed. Where no log can be kept beside it, the file is taken to stand still. */
function forReading(path: string): DatabaseSync {
  const address = pathToFileURL(path);
  address.searchParams.set(size(`${path}-wal`) === 0 ? "immutable" : "mode", size(`${path}-wal`) === 0 ? "1" : "ro");
  const db = new DatabaseSync(address, { readOnly: true, timeout: patience });
  try {
    const version = versionOf(db);
    refuseNewer(path, version);
    if (version < migrations.length)
      throw new RecordFault(
        "read-only",
        `${path}: is read-only and was made by an older onrecord; make it writable once, so that it can be brought up to date`,
      );
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the record at a path. `create`: a record that is not there is begun, its folder too; otherwise it is missing.
 * A file that may not be written opens for reading; whoever needs to write looks at `writable`.
 */
export function openFile(path: string, create: boolean): { db: DatabaseSync; writable: boolean } {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there && !create)
      throw new RecordFault(
        "missing",
        `${path}: there is no record; make one with onrecord add INPUT, or name one with --record FILE`,
      );
    if (!there) mkdirSync(dirname(path), { recursive: true });
    else {
      const state = inspect(path);
      if (!mayWrite(path)) {
        if (state === "empty")
          throw new RecordFault("read-only", `${path}: is empty and read-only; it can hold no record`);
        return { db: forReading(path), writable: false };
      }
    }
    return { db: forWriting(path), writable: true };
  } catch (error) {
    throw faultOf(error, path);
  }
}
