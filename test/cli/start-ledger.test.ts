import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { paint } from "../../src/cli/people.ts";
import { acrossLines } from "../../src/cli/start-ledger.ts";
import { openRecord } from "../../src/desk/record.ts";
import { ferries } from "../desk/ferries.ts";
import { handBuilt } from "../desk/hand-built-parts.ts";
import { folder, call as run } from "./call.ts";

const cwd = folder();

describe("what a newcomer is told of all reports before the desk opens", () => {
  before(async () => {
    const { call, wire, echo, later } = ferries;
    const parts = handBuilt({ "call.txt": call, "wire.txt": wire, "echo.txt": echo, "later.txt": later });
    assert.equal((await run(["add", "call.txt", "wire.txt", "echo.txt", "later.txt"], { cwd, parts })).code, 0);
  });

  const told = async (looked?: number): Promise<string> => {
    const store = await openRecord(join(cwd, "onrecord.db"), { cwd, create: false });
    try {
      return (await acrossLines(store, paint(false), looked)).map((lines) => lines.join("\n")).join("\n\n");
    } finally {
      await store.close();
    }
  };

  test("of a larger ledger than it looks at it says that there is more", async () => {
    const some = await told(1);
    assert.match(some, /^Whether the words held: the earliest 1 commitment, .*\n\(.*; onrecord ledger has all\)\n/u);
    const all = await told();
    assert.match(all, /^Whether the words held: 2 commitments, .*\n\(proposed by the program; a person decides\)\n/u);
  });
});
