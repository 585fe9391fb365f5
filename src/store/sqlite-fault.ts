import { RecordFault, type RecordTrouble } from "./fault.ts";

/** SQLite's primary result codes that a user can do something about. */
const troubles: Readonly<Record<number, readonly [RecordTrouble, string]>> = {
  5: ["busy", "another process is writing to it and did not finish; try again when it has"],
  6: ["busy", "another process is writing to it and did not finish; try again when it has"],
  8: ["read-only", "is read-only; make the file and its folder writable, or name another with --record FILE"],
  10: ["unreachable", "could not be read or written (disk error); nothing half-written was kept"],
  11: ["damaged", "is damaged; put a saved copy in its place, or add the reports to a new record with --record FILE"],
  13: [
    "full",
    "the disk is full; what was added before is kept, nothing half-written is; free some space and add again",
  ],
  14: ["unreachable", "cannot be opened; is the folder there and writable?"],
  26: ["foreign", "is not an onrecord record; name one with --record FILE"],
};

/** An error as a user should read it: SQLite's codes, and those of the file system, as a `RecordFault`; others as they are. */
export function faultOf(error: unknown, path: string): unknown {
  if (error instanceof RecordFault || !(error instanceof Error)) return error;
  const { code, errcode, errstr } = error as Error & { code?: string; errcode?: number; errstr?: string };
  if (code === "ERR_SQLITE_ERROR" && errcode !== undefined) {
    const trouble = troubles[errcode & 0xff];
    if (!trouble) return error;
    return new RecordFault(trouble[0], `${path}: ${trouble[1]} (${errstr ?? error.message})`);
  }
  if (code === "ENOSPC") return new RecordFault("full", `${path}: the disk is full; free some space`);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR" || code === "EEXIST")
    return new RecordFault("unreachable", `${path}: cannot be opened: ${error.message}`);
  return error;
}
