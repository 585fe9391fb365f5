import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { RecordFault } from "../../src/store/fault.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { storeContract } from "../contracts/store.ts";
import { chained, demand, kept, list, reading } from "./hand-built.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = (): string => join(folder, `record-${++made}.db`);
const open = (path: string, create = true): SqliteStore => new SqliteStore(path, { create });

async function holding(path: string, readings = [chained]): Promise<string> {
  const store = open(path);
  for (const r of readings) await store.add(kept(r));
  await store.close();
  return path;
}

const trouble = (kind: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof RecordFault, String(error));
  assert.equal(error.trouble, kind);
  assert.match(error.message, words);
  assert.doesNotMatch(error.message, /\n/);
  return true;
};

storeContract("SQLite", async () => open(fresh()));

describe("what is no record is refused untouched", () => {
  test("a file that is not there, unless one is to be begun", () => {
    const path = fresh();
    assert.throws(() => open(path, false), trouble("missing", /there is no record.*onrecord add/));
    assert.equal(existsSync(path), false);
  });

  test("a record made by a newer version", async () => {
    const path = await holding(fresh());
    const db = new DatabaseSync(path);
    db.exec("PRAGMA user_version = 99");
    db.close();
    const before = readFileSync(path);
    assert.throws(() => open(path), trouble("newer", /newer onrecord \(record version 99/));
    assert.deepEqual(readFileSync(path), before);
    assert.deepEqual(readdirSync(folder).filter((name) => path.endsWith(name.replace(/-(wal|shm)$/, ""))).length, 1);
  });

  const others: readonly (readonly [string, (path: string) => void])[] = [
    ["prose", (path) => writeFileSync(path, "Dear record,\n".repeat(30))],
    ["a few bytes", (path) => writeFileSync(path, "SQLite format 3\0")],
    [
      "somebody else's database",
      (path) => {
        const db = new DatabaseSync(path);
        db.exec("CREATE TABLE cheeses (name TEXT)");
        db.close();
      },
    ],
  ];
  for (const [what, write] of others)
    test(what, () => {
      const path = fresh();
      write(path);
      const before = readFileSync(path);
      assert.throws(() => open(path), trouble("foreign", /is not an onrecord record/));
      assert.deepEqual(readFileSync(path), before);
    });

  test("a folder", () => assert.throws(() => open(folder), trouble("foreign", /is not a file/)));

  test("a record cut short", async () => {
    const path = await holding(fresh(), [chained, reading("long. ".repeat(20_000))]);
    truncateSync(path, 20_000);
    assert.throws(() => open(path), trouble("damaged", /damaged: 20000 bytes where/));
  });

  test("a record with a page overwritten is found damaged, not crashed on", async () => {
    const path = await holding(fresh(), [chained, reading("long. ".repeat(20_000))]);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096);
    writeFileSync(path, bytes);
    await assert.rejects(
      async () => {
        const store = open(path);
        await list(store.statements({}));
      },
      trouble("damaged", /is damaged/),
    );
  });

  test("a path whose folder is a file", async () => {
    const path = await holding(fresh());
    assert.throws(
      () => open(join(path, "x.db")),
      (error: unknown) => error instanceof RecordFault,
    );
  });
});

describe("a record that may not be written", () => {
  test("can be asked, and says why it cannot be added to", async () => {
    const path = await holding(fresh());
    chmodSync(path, 0o444);
    const store = open(path);
    assert.equal(store.writable, false);
    assert.equal((await list(store.statements({}))).length, 2);
    assert.equal((await list(store.search("river", {}))).length, 2);
    await assert.rejects(store.add(kept(demand)), trouble("read-only", /is read-only/));
    await assert.rejects(store.remove(chained.document.id), trouble("read-only", /is read-only/));
    await store.close();
    assert.equal(
      readdirSync(folder).some((name) => path.endsWith(name.replace(/-(wal|shm)$/, "")) && /-(wal|shm)$/.test(name)),
      false,
    );
  });
});

describe("nothing acknowledged is lost", () => {
  const adder = fileURLToPath(new URL("add-until-killed.ts", import.meta.url));

  test("when the process is killed while it adds", async () => {
    const path = fresh();
    const child = spawn(process.execPath, [adder, path], { stdio: ["ignore", "pipe", "inherit"] });
    let told = "";
    for await (const chunk of child.stdout) {
      told += String(chunk);
      if (told.split("\n").length > 25) child.kill("SIGKILL");
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    assert.equal(child.signalCode, "SIGKILL");
    const acknowledged = told.split("\n").slice(0, -1);
    const store = open(path, false);
    for (const id of acknowledged) assert.ok(await store.reading(id), `${id} was acknowledged and is gone`);
    for await (const entry of store.documents({})) assert.equal(entry.statements, 1, "a document half added");
    assert.deepEqual(await store.check(), []);
    await store.close();
  });

  test("when there is no room left", { skip: process.platform === "win32" }, async () => {
    const path = fresh();
    // The kernel refuses to let any file grow beyond this, as a full disk would.
    const limited = `trap '' XFSZ; ulimit -f 1200; exec "$0" "$1" "$2"`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", limited, process.execPath, adder, path], {
      encoding: "utf8",
    });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^\S+record-\d+\.db: .*(disk error|disk is full)[^\n]*\n$/);
    const store = open(path, false);
    const acknowledged = stdout.trim().split("\n");
    assert.ok(acknowledged.length > 5);
    assert.equal((await list(store.documents({}))).length, acknowledged.length);
    assert.deepEqual(await store.check(), []);
    assert.equal(await store.add(kept(chained)), "added");
    await store.close();
  });
});

describe("two at once", () => {
  test("one reads while the other writes, and both may write in turn", async () => {
    const path = await holding(fresh());
    const [a, b] = [open(path), open(path)];
    const reader = a.statements({})[Symbol.asyncIterator]();
    await reader.next();
    assert.equal(await b.add(kept(demand)), "added");
    await reader.return?.();
    assert.equal(await a.add(kept(demand)), "present");
    assert.equal((await list(a.documents({}))).length, 2);
    await a.close();
    await b.close();
  });
});
