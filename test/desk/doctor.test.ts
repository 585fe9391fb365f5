import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { doctor } from "../../src/desk/doctor.ts";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { chained, kept, list } from "../store/hand-built.ts";
import { handBuilt } from "./hand-built-parts.ts";

const cwd = mkdtempSync(join(tmpdir(), "onrecord-doctor-"));
after(() => rmSync(cwd, { recursive: true, force: true }));
const look = async (record: string, parts = handBuilt({}), nodeVersion = "v24.1.0") =>
  (await list(doctor({ record, cwd, parts, nodeVersion }))).map(({ check, ok }) => `${ok ? "ok" : "wrong"} ${check}`);

test("all is well, with a record or before there is one", async () => {
  assert.deepEqual(await look("none.db"), ["ok node", "ok model", "ok record"]);
  const store = new SqliteStore(join(cwd, "a.db"), { create: true });
  await store.add(kept(chained));
  await store.close();
  const whole = ["ok node", "ok model", "ok record", "ok record's contents", "ok record may be written"];
  assert.deepEqual(await look("a.db"), whole);
  chmodSync(join(cwd, "a.db"), 0o444);
  assert.equal((await look("a.db")).at(-1), "wrong record may be written");
});

test("each thing wrong is named, with what to do", async () => {
  writeFileSync(join(cwd, "letter.db"), "Dear doctor");
  const parts = handBuilt({}, { broken: "model/reader.onnx: is damaged" });
  const findings = await list(doctor({ record: "letter.db", cwd, parts, nodeVersion: "v20.0.0" }));
  assert.deepEqual(
    findings.map(({ ok }) => ok),
    [false, false, false],
  );
  for (const { advice } of findings) assert.ok(advice);
  assert.equal(parts.asked.closed, 0);
});
