import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { common } from "../../src/cli/arguments.ts";
import { commands } from "../../src/cli/commands.ts";
import { filterOptions } from "../../src/cli/filters.ts";

const manual = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
const sections = new Map(
  manual
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^\S+/.exec(section)?.[0] ?? "", section]),
);

describe("docs/cli.md", () => {
  test("has a section for every command, in the order of the help, and for nothing else", () =>
    assert.deepEqual([...sections.keys()], Object.keys(commands)));

  for (const [name, { load, operands }] of Object.entries(commands))
    test(`${name}: its operands, an invocation, and each of its options`, async () => {
      const section = sections.get(name) ?? "";
      assert.equal(section.split("\n")[0], `${name} ${operands}`.trim());
      assert.match(section, new RegExp(`^\\$ onrecord ${name}`, "m"));
      for (const option of Object.keys((await load()).options)) {
        const asked = filterOptions[option] || option.startsWith("json") || option === "limit" ? manual : section;
        assert.ok(asked.includes(`--${option}`), `--${option} is not documented`);
      }
    });

  test("shows no option that is not there", async () => {
    const known = new Set(Object.keys(common));
    for (const { load } of Object.values(commands))
      for (const option of Object.keys((await load()).options)) known.add(option);
    for (const [, option = ""] of manual.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g))
      assert.ok(known.has(option) || option === "silent", `--${option} is no option`);
  });
});
