import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { start } from "../../src/cli/start.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { chained, demand } from "../store/hand-built.ts";
import { call, folder } from "./call.ts";

test("the newcomer sees what was read, a chain of whose word it is, and how to ask more", async () => {
  const cwd = folder();
  const parts = handBuilt({ x: [chained, demand] });
  const { code, out } = await call(["x", "--record", "mine.db", "--no-serve"], { cwd, parts }, start);
  assert.equal(code, 0);
  assert.match(out, /^2 reports, 3 statements\nassertion 1, assurance 1, demand 1\n/m);
  assert.match(
    out,
    /^2014-04-28 {2}Jean Dubóis \(FRA\) -> Ann Hale \(USA\) {2}assurance · phone-call\n {4}that no troops/m,
  );
  assert.match(
    out,
    /^On whose word \(call\):\n {2}the spokesman \(USA\) \[assertion\], that\n {4}Jean Dubóis \(FRA\) -> Ann Hale \(USA\): that no troops would cross the river {2}\[assurance\]\n/m,
  );
  assert.match(out, /^ {2}npm run --silent onrecord -- statements --act assurance --record mine\.db$/m);
  const again = await call(["x", "--record", "mine.db", "--no-serve"], { cwd, parts }, start);
  assert.match(again.out, /^already {2}call/);
  assert.match(again.err, /0 added, 2 already there, 0 failed/);
});

test("without inputs, the casebook of the clone", async () => {
  const { code, err } = await call([], {}, start);
  assert.equal(code, 1);
  assert.match(err, /^onrecord: \S*examples\S*: there is no such file\n/);
});

test("written wrongly, it says so as add does", async () => {
  const { code, err } = await call(["--recrod", "x"], {}, start);
  assert.deepEqual([code, err], [2, "onrecord: unknown option --recrod: did you mean --record?\n"]);
});

test("then the desk is open until interrupted", async () => {
  const interrupt = new AbortController();
  let told = "";
  let page: Promise<string> | null = null;
  const stdout = new Writable({
    write(chunk, _, done) {
      told += String(chunk);
      const url = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(told)?.[0];
      if (url !== undefined)
        page ??= fetch(url)
          .then((response) => response.text())
          .finally(() => interrupt.abort());
      done();
    },
  });
  const parts = handBuilt({ x: [chained, demand] });
  const from = { cwd: folder(), parts, stdout, interrupt: interrupt.signal };
  const { code } = await call(["x", "--record", "mine.db", "--port", "0"], from, start);
  assert.equal(code, 130);
  assert.match(told, /2 reports, 3 statements/);
  assert.match((await page) ?? "", /Who told whom what/);
});
