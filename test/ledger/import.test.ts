import assert from "node:assert/strict";
import { test } from "node:test";
import { cameo, coded } from "../../src/ledger/import/cameo.ts";
import { deedsOf } from "../../src/ledger/import/deeds.ts";
import { gdeltHeader } from "../../src/ledger/import/table.ts";
import { openWorld } from "../../src/world/world.ts";

const world = openWorld();
const lines = (...rows: string[]) => rows.join("\n");

test("our own table, its columns in any order, several actors by semicolons", () => {
  const { deeds, refused } = deedsOf(
    lines(
      "text,kind,date,target,actor,place",
      '"A treaty, at last",agreement,2014-06-27,,Ukraine; European Union,Brussels',
      "Talks,meeting,2014-03,,John Kerry; Sergei Lavrov,",
    ),
    world,
  );
  assert.deepEqual(refused, []);
  const [treaty, talks] = deeds;
  assert.deepEqual(
    treaty?.actors.map((party) => party.for),
    ["UKR", "EU"],
  );
  assert.deepEqual(
    [treaty?.type, treaty?.text, treaty?.place, treaty?.time?.edtf],
    ["AGREE", "A treaty, at last", "Brussels", "2014-06-27"],
  );
  assert.deepEqual(
    talks?.actors.map((party) => party.for),
    ["USA", "RUS"],
  );
  assert.match(treaty?.id ?? "", /^import:[0-9a-f]{16}$/);
  assert.deepEqual(
    deedsOf("date,kind,actor\n2014,vote,Norway", world).deeds,
    deedsOf("date,kind,actor\r\n2014,vote,Norway\r\n", world).deeds,
  );
});

test("a row that cannot be used is refused with its line and the reason", () => {
  const { deeds, refused } = deedsOf(
    lines("date,kind,actor", "soon,vote,Norway", "2014,dance,Norway", "2014,vote", "2014,vote,Norway"),
    world,
  );
  assert.equal(deeds.length, 1);
  assert.deepEqual(
    refused.map(({ line }) => line),
    [2, 3, 4],
  );
  assert.match(refused[0]?.reason ?? "", /date "soon" is no EDTF date/);
  assert.match(refused[1]?.reason ?? "", /kind "dance"; there are: meeting/);
});

test("a table of no known form is refused whole", () => {
  assert.throws(() => deedsOf("name,age\nAnn,7", world), /the header is "name,age"; it must have/);
});

test("GDELT 2.0 with its header or without, by CAMEO code and country", () => {
  const at = (name: string) => gdeltHeader.indexOf(name);
  const row = (code: string): string => {
    const fields: string[] = gdeltHeader.map(() => "");
    for (const [name, value] of [
      ["GLOBALEVENTID", "1"],
      ["SQLDATE", "20220224"],
      ["Actor1Name", "RUSSIA"],
      ["Actor1CountryCode", "RUS"],
      ["Actor2Name", "KYIV"],
      ["Actor2CountryCode", "UKR"],
      ["EventCode", code],
      ["SOURCEURL", "https://example.org/1"],
    ] as const)
      fields[at(name)] = value;
    return fields.join("\t");
  };
  for (const text of [lines(row("190"), row("010")), lines(gdeltHeader.join("\t"), row("190"), row("010"))]) {
    const { form, deeds, refused } = deedsOf(text, world);
    assert.equal(form, "gdelt");
    assert.deepEqual(
      [deeds[0]?.kind, deeds[0]?.actors[0]?.name, deeds[0]?.targets[0]?.name, deeds[0]?.time?.edtf, deeds[0]?.url],
      ["attack", "Russia", "Ukraine", "2022-02-24", "https://example.org/1"],
    );
    assert.match(refused[0]?.reason ?? "", /of words, not of a deed/);
  }
});

test("ICEWS and ACLED by their headers", () => {
  const icews = deedsOf(
    lines(
      "Event Date\tSource Name\tSource Country\tCAMEO Code\tEvent Text\tTarget Name\tTarget Country",
      "2014-03-30\tSergei Lavrov\tRussian Federation\t046\tEngage in negotiation\tJohn Kerry\tUnited States",
    ),
    world,
  );
  assert.deepEqual(
    [icews.form, icews.deeds[0]?.kind, icews.deeds[0]?.actors[0]?.for, icews.deeds[0]?.targets[0]?.for],
    ["icews", "meeting", "RUS", "USA"],
  );
  const acled = deedsOf(
    lines(
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,notes,source",
      "UKR1,24 February 2022,Battles,Armed clash,Military Forces of Russia (2000-),Military Forces of Ukraine (2019-),Ukraine,Mariupol,Fighting,Own",
    ),
    world,
  );
  assert.deepEqual(
    [acled.form, acled.deeds[0]?.kind, acled.deeds[0]?.actors[0]?.for, acled.deeds[0]?.time?.edtf],
    ["acled", "combat", "RUS", "2022-02-24"],
  );
});

for (const [code, kind] of [
  ["1841", "attack"],
  ["0874", "withdrawal"],
  ["112", undefined],
  ["36", undefined],
  ["1", undefined],
] as const)
  test(`CAMEO ${code} is ${kind ?? "no deed"}`, () => assert.equal(coded(code)?.kind, kind));

test("every CAMEO code of the table begins with a root of the twenty", () => {
  for (const code of Object.keys(cameo))
    assert.ok(Number(code.slice(0, 2)) >= 1 && Number(code.slice(0, 2)) <= 20, code);
});
