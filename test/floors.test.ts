import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const house = mkdtempSync(join(tmpdir(), "onrecord-floors-"));
after(() => rmSync(house, { recursive: true }));

/** What the linter says of a file at `place` that imports `from`, in an empty house with the project's rules. */
function lint(place: string, from: string): string {
  const rules = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(house, "biome.json"), JSON.stringify({ ...rules, vcs: { enabled: false }, $schema: undefined }));
  mkdirSync(dirname(join(house, place)), { recursive: true });
  writeFileSync(join(house, place), `import { a } from "${from}";\nexport const b = a;\n`);
  try {
    const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
    execFileSync(process.execPath, [biome, "lint", place], { cwd: house, encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (error) {
    return String((error as { stderr: string }).stderr);
  } finally {
    rmSync(join(house, place));
  }
}

for (const [place, from, allowed] of [
  ["src/text/quotes.ts", "../model/span.ts", true],
  ["src/stages/read.ts", "../reader/frames.ts", true],
  ["src/lang/en/furniture.ts", "../../text/quotes.ts", true],
  ["src/model/span.ts", "../text/quotes.ts", false],
  ["src/lang/en/furniture.ts", "../../input/html.ts", false],
  ["src/reader/frames.ts", "../stages/read.ts", false],
  ["src/store/sqlite.ts", "../export/text.ts", false],
  ["src/desk/add.ts", "../cli/main.ts", false],
  ["src/cli/serve.ts", "../http/serve.ts", true],
  ["src/http/page.ts", "../web/shell.ts", true],
  ["src/http/page.ts", "../cli/main.ts", false],
  ["src/web/shell.ts", "../http/page.ts", false],
] as const) {
  test(`${place} ${allowed ? "may" : "may not"} import ${from}`, () => {
    const said = lint(place, from);
    if (allowed) assert.equal(said, "");
    else assert.match(said, /lower floors only/u);
  });
}

test("every folder of src has its floor", () => {
  const { overrides } = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  const named = new Set(overrides.flatMap((o: { includes: string[] }) => o.includes));
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) assert.ok(named.has(`src/${name}/**`), `src/${name} has no floor in biome.json`);
});
