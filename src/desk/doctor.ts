import { ModelFault } from "../reader/fault.ts";
import { RecordFault } from "../store/fault.ts";
import { isExpected } from "./fault.ts";
import { parts as allParts, type Parts } from "./parts.ts";
import { openRecord } from "./record.ts";

/** One thing looked at: whether it is as it should be, what was found, and where it is not, what to do. */
export interface Finding {
  readonly check: "node" | "model" | "record" | "record's contents" | "record may be written";
  readonly ok: boolean;
  readonly found: string;
  readonly advice: string | null;
}

const good = (check: Finding["check"], found: string): Finding => ({ check, ok: true, found, advice: null });
const bad = (check: Finding["check"], found: string, advice: string): Finding => ({ check, ok: false, found, advice });

function node(version: string): Finding {
  const major = Number(/^v?(\d+)/.exec(version)?.[1]);
  return major >= 24
    ? good("node", version)
    : bad("node", version, "install Node 24 or newer, or run npm ci in the clone");
}

async function model(parts: Parts, folder: string | undefined): Promise<Finding> {
  const asked = { threads: 1, ...(folder === undefined ? {} : { model: folder }) };
  try {
    const [reader, polnear] = [
      await parts.openReader(asked),
      await parts.openReader({ ...asked, convention: "polnear" }),
    ];
    await Promise.all([reader.close(), polnear.close()]);
    const other = polnear.version === reader.version ? "" : ` (${polnear.version} by PolNeAR's guidelines)`;
    return good("model", `version ${reader.version}${other}, files whole`);
  } catch (error) {
    const advice =
      error instanceof ModelFault
        ? "bring back the files under model/ (git checkout -- model, or install again)"
        : "install again (npm ci in the clone); if that does not help, report this";
    return bad("model", (error as Error).message, advice);
  }
}

async function* record(name: string, cwd: string): AsyncGenerator<Finding> {
  try {
    const store = await openRecord(name, { cwd, create: false });
    try {
      const { documents: count } = await store.tally();
      yield good("record", `${store.where}: ${count} document${count === 1 ? "" : "s"}`);
      const troubles = await store.check();
      yield troubles.length === 0
        ? good("record's contents", "whole")
        : bad(
            "record's contents",
            troubles.slice(0, 3).join("; "),
            "put a saved copy in its place, or add the reports to a new record",
          );
      yield store.writable
        ? good("record may be written", "yes")
        : bad("record may be written", "no: it can be asked, not added to", "make the file and its folder writable");
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isExpected(error)) throw error;
    if (error instanceof RecordFault && error.trouble === "missing")
      yield good("record", `none yet at ${name}; onrecord add INPUT makes one`);
    else yield bad("record", error.message, "mend or move that file, or name another record with --record FILE");
  }
}

/** Looks whether this installation can do its work, and says what to do where it cannot. Changes nothing. */
export async function* doctor(asked: {
  readonly record: string;
  readonly cwd: string;
  readonly model?: string | undefined;
  readonly nodeVersion?: string;
  readonly parts?: Parts;
}): AsyncGenerator<Finding> {
  yield node(asked.nodeVersion ?? process.version);
  yield await model(asked.parts ?? allParts, asked.model);
  yield* record(asked.record, asked.cwd);
}
