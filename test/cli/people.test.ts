import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { paint, statementLines } from "../../src/cli/people.ts";
import type { StatementShown } from "../../src/desk/statements.ts";
import { chained } from "../store/hand-built.ts";

const c = paint(false);

describe("a statement as people see it", () => {
  const [, told] = chained.attributions;
  for (const [channelFrom, shown] of [
    ["explicit", "phone-call"],
    ["inherited", "phone-call (inherited)"],
    ["inferred", "phone-call (inferred)"],
  ] as const)
    test(`its channel, ${channelFrom}`, () => {
      assert.ok(told);
      const { document } = chained;
      const from = { document: document.id, ref: document.ref, title: null, outlet: null, url: null };
      const statement: StatementShown = {
        ...{ ...from, published: document.published, text: "words", decided: [] },
        ...{ ...told, channel: "phone-call", channelFrom },
      };
      assert.ok(statementLines(statement, c).split("\n")[0]?.endsWith(`  assurance · ${shown}`));
    });
});
