import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { TableFault } from "../../src/world/csv.ts";
import { openWorld } from "../../src/world/world.ts";

const persons = "id,name,aliases,source\nann-hale,Ann Hale,,invented\n";
const tenures = (...rows: readonly string[]): string => ["id,office,for,from,to,open,source", ...rows, ""].join("\n");
const metonyms = (party: string): string =>
  `words,kind,name,for,when,source\nthe Harbour House,office,Harbour House,${party},,invented\n`;
const hale = "ann-hale,Envoy,NOR,2014,,2026,invented";

/** Does something with a folder that holds these files. */
function within(files: Readonly<Record<string, string>>, done: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-laid-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    done(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is said of a folder of tables, without the folder's own name; nothing where it is taken. */
function said(folder: string): string {
  try {
    const world = openWorld({ data: [folder] });
    world.metonyms();
    world.tenures("");
    return "";
  } catch (fault) {
    assert.ok(fault instanceof TableFault);
    return fault.message.replace(`${folder}/`, "").replace(folder, "DIR");
  }
}

const all = "states.csv, bodies.csv, metonyms.csv, persons.csv, persons-added.csv, tenures.csv, tenures-added.csv";

describe("a folder laid over our tables is refused", () => {
  test("where it is none", () =>
    within({ "persons.csv": persons }, (folder) => {
      const none = join(folder, "none");
      assert.equal(said(none), `DIR: does not exist; a folder with tables belongs here: ${all}`);
      const file = join(folder, "persons.csv");
      assert.equal(said(file), `DIR: is not a folder; a folder with tables belongs here: ${all}`);
    }));

  const rows: readonly (readonly [title: string, files: Readonly<Record<string, string>>, line: string])[] = [
    ["where it holds no table", { "README.md": "x" }, `DIR: holds no table; there are: ${all}`],
    [
      "for a table under a name that nothing reads",
      { "persons.csv": persons, "tenure.csv": tenures(hale) },
      `tenure.csv: is no table that is read; there are: ${all}`,
    ],
    [
      "for a tenure of a person whom no table has",
      { "persons.csv": persons, "tenures.csv": tenures(hale, "an-hale,Envoy,NOR,2015,,2026,invented") },
      'tenures.csv:3: id "an-hale" is no id of persons.csv or persons-added.csv',
    ],
    [
      "for a tenure of a party that no table has",
      { "persons.csv": persons, "tenures-added.csv": tenures("ann-hale,Envoy,XXZ,2015,,2026,invented") },
      'tenures-added.csv:2: for "XXZ" is no code of states.csv and no id of bodies.csv',
    ],
    [
      "for a metonym of a party that no table has",
      { "metonyms.csv": metonyms("XXZ") },
      'metonyms.csv:2: for "XXZ" is no code of states.csv and no id of bodies.csv',
    ],
  ];
  for (const [title, files, line] of rows)
    test(title, () => within(files, (folder) => assert.equal(said(folder), line)));
});

describe("a folder laid over our tables is taken", () => {
  test("whatever lies beside the tables", () =>
    within(
      {
        ...{ "README.md": "x", "notes.txt": "x", ".DS_Store": "x", "._tenure.csv": "x", "list.xlsx": "x" },
        ...{ "persons.csv": persons, "tenures.csv": tenures(hale) },
      },
      (folder) => {
        mkdirSync(join(folder, "old.csv"));
        assert.equal(said(folder), "");
      },
    ));

  test("where it speaks of persons and parties of its own, or of ours", () =>
    within(
      {
        "persons-added.csv": persons,
        "states.csv": "code,name,variants,demonyms,capitals,source\nARL,Arland,,Arlandic,Port Ar,invented\n",
        "tenures.csv": tenures("ann-hale,President,ARL,2014,,2026,invented", "Q32024,Envoy,NATO,2014,2015,,invented"),
        "metonyms.csv": metonyms("ARL"),
      },
      (folder) => assert.equal(said(folder), ""),
    ));

  test("a metonym that stands for no party", () =>
    within({ "metonyms.csv": metonyms("") }, (folder) => assert.equal(said(folder), "")));
});
