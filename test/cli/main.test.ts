import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { commands } from "../../src/cli/commands.ts";
import { version } from "../../src/cli/version.ts";
import { call } from "./call.ts";

describe("help and version", () => {
  for (const asked of [[], ["--help"], ["-h"], ["help"]])
    test(`onrecord ${asked.join(" ")} lists every command`, async () => {
      const { code, out, err } = await call(asked);
      assert.deepEqual([code, err], [0, ""]);
      for (const name of Object.keys(commands)) assert.match(out, new RegExp(`^  ${name} `, "m"));
    });

  for (const [name, { load, summary, operands }] of Object.entries(commands))
    test(`${name} has help, however it is asked, and the version`, async () => {
      const command = await load();
      assert.deepEqual([command.name, command.summary, command.operands], [name, summary, operands]);
      const { code, out } = await call([name, "--help"]);
      assert.equal(code, 0);
      for (const option of Object.keys(command.options)) assert.ok(out.includes(`--${option}`), option);
      for (const example of command.examples) assert.ok(out.includes(example));
      assert.ok(
        out.split("\n").every((line) => line.length <= 100),
        "a line too long",
      );
      assert.equal((await call(["help", name])).out, out);
      assert.equal((await call([name, "--version"])).out, `${version()}\n`);
    });
});

describe("a command written wrongly is one line and exit 2", () => {
  const rows: readonly (readonly [argv: readonly string[], line: string])[] = [
    [["statments"], 'unknown command "statments": did you mean statements?'],
    [["stat"], 'unknown command "stat": did you mean statements?'],
    [["constructor"], 'unknown command "constructor" (onrecord --help lists them)'],
    [["help", "serch"], 'unknown command "serch": did you mean search?'],
    [["--json"], "unknown option --json: a command comes first (onrecord --help lists them)"],
    [["--record=a", "--record=b"], "unknown option --record=a: a command comes first (onrecord --help lists them)"],
    [["statements", "--speeker", "x"], "unknown option --speeker: did you mean --speaker?"],
    [["statements", "-x"], "unknown option -x (onrecord statements --help lists them)"],
    [["statements", "--speaker"], "--speaker needs a value: --speaker=NAME"],
    [["statements", "--speaker", "--json"], "--speaker needs a value: --speaker=NAME"],
    [["statements", "--json=yes"], "--json takes no value"],
    [["statements", "--since", "2014", "--since", "2015"], "--since is given twice"],
    [["statements", "--since", "soon"], '--since: "soon" is not a date; write 2014-04-28, 2014-04 or 2014'],
    [["statements", "--since", "2015", "--until", "2014"], "--since 2015 is after --until 2014"],
    [["statements", "--act", "promis"], '--act: no such act "promis": did you mean promise?'],
    [["statements", "--channel", "phone"], '--channel: no such channel "phone": did you mean phone-call?'],
    [["statements", "--limit", "0"], '--limit: "0" is not a whole number 1 or more'],
    [["statements", "--limit", "ten"], '--limit: "ten" is not a whole number 1 or more'],
    [["statements", "--min-confidence", "2"], '--min-confidence: "2" is not a number from 0 to 1'],
    [["statements", "extra"], 'statements does not take "extra" (write onrecord statements)'],
    [["review", "histroy"], 'review: no such action "histroy": did you mean history?'],
    [["read"], "nothing to read: write onrecord read INPUT..."],
    [["search"], "nothing to search: write onrecord search QUERY"],
    [["read", "x", "--format", "xml"], '--format: no such format "xml"; there are: jsonl text html'],
    [["read", "x", "--threads", "1.5"], '--threads: "1.5" is not a whole number from 1 to 256'],
    [["read", "x", "--convention", "polnear", "--format", "html"], "--convention polnear is printed as jsonl only"],
    [["read", "x", "--with-text", "--format", "text"], "--with-text goes with --format jsonl"],
  ];
  for (const [argv, line] of rows)
    test(argv.join(" "), async () =>
      // A record that is there makes no difference.
      assert.deepEqual(await call([...argv]), { code: 2, out: "", err: `onrecord: ${line}\n` }),
    );
});
