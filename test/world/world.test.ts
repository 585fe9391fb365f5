import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { nameKey, soundKey } from "../../src/world/spelling.ts";
import { readBodies, readMetonyms, readTenures, shippedData } from "../../src/world/tables.ts";
import { openWorld, ran, stateByWord } from "../../src/world/world.ts";

const world = openWorld();
const on = (day: string) => ({ earliest: day, latest: day });

describe("spellings", () => {
  for (const spellings of [
    ["Shoigu", "Shoygu", "Shoigou"],
    ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi"],
    ["Sergei", "Sergey"],
    ["al-Maliki", "Maliki", "al Maliki"],
    ["Tymoshenko", "Timoshenko"],
    ["Erdoğan", "ERDOGAN"],
  ])
    test(`of one name: ${spellings.join(", ")}`, () => assert.equal(new Set(spellings.map(soundKey)).size, 1));

  for (const [a, b] of [
    ["Hague", "Hagel"],
    ["Kerry", "Kirby"],
    ["Lavrov", "Lazarov"],
  ] as const)
    test(`of two names: ${a}, ${b}`, () => assert.notEqual(soundKey(a), soundKey(b)));

  test("fold case, accents and points", () => assert.equal(nameKey("  José  M. BARROSO "), "jose m barroso"));
});

describe("states, bodies and what stands for them", () => {
  test("no body goes by a state's code", () => {
    const codes = new Set(world.states().map(({ code }) => code));
    assert.deepEqual(
      world.bodies().filter(({ id }) => codes.has(id)),
      [],
    );
  });

  for (const [word, name, code] of [
    ["Moscow", "Russia", "RUS"],
    ["Russians", "Russia", "RUS"],
    ["U.S.", "United States", "USA"],
    ["Kiev", "Ukraine", "UKR"],
    ["Kyiv", "Ukraine", "UKR"],
    ["British", "United Kingdom", "GBR"],
    ["Nato", "NATO", "NATO"],
    ["European Union", "European Union", "EU"],
    ["Food and Agriculture Organisation", "FAO", "UN"],
    ["Shanghai Cooperation Organization", "Shanghai Cooperation Organisation (SCO)", "SCO"],
  ] as const)
    test(`${word} is ${name}`, () => {
      const found = stateByWord(world, word);
      assert.deepEqual([found?.name, found?.for], [name, code]);
    });

  test("an office belongs to its state and is not the state", () => {
    const [found] = world.institutions("the Kremlin");
    assert.deepEqual([found?.kind, found?.name, found?.for], ["office", "Kremlin", "RUS"]);
    assert.equal(stateByWord(world, "Kremlin"), null);
  });

  test("an organ goes by its own name and speaks for its body", () => {
    const [found] = world.institutions("United Nations Security Council");
    assert.deepEqual([found?.name, found?.for, found?.by], ["UN Security Council", "UN", "organ"]);
  });

  test("Brussels has several readings, the usual one first", () =>
    assert.deepEqual(
      world.institutions("Brussels").map((reading) => reading.for),
      ["EU", "NATO", "BEL"],
    ));

  test("other words are nobody", () => assert.deepEqual(world.institutions("river"), []));
});

describe("persons and tenures", () => {
  test("a person is found by any spelling of the full name", () => {
    for (const name of ["Sergei Shoigu", "Sergey Shoygu", "SERGEI SHOIGU"])
      assert.deepEqual(
        world.actorByName(name).map(({ id }) => id),
        ["Q32024"],
      );
    assert.deepEqual(world.actorByName("Nobody Atall"), []);
  });

  test("umlauts may be spelled in two letters", () => {
    for (const name of ["Gerhard Schröder", "Gerhard Schroder", "Gerhard Schroeder", "GERHARD SCHROEDER"])
      assert.deepEqual(
        world.actorByName(name).map(({ id }) => id),
        ["gerhard-schroder"],
      );
    assert.deepEqual(
      world.actorByName("Jonas Gahr Stoere").map(({ name }) => name),
      ["Jonas Gahr Støre"],
    );
  });

  test("initials in a name's midst, and what follows a surname, make no other person of him", () => {
    for (const [name, id] of [
      ["Vladimir V. Putin", "Q7747"],
      ["John F. Kerry", "Q22316"],
      ["Dmitri A. Medvedev", "Q23530"],
      ["Joseph R. Biden Jr.", "Q6279"],
    ] as const)
      assert.deepEqual(
        world.actorByName(name).map((person) => person.id),
        [id],
      );
    assert.deepEqual(
      world
        .actorByName("George Bush")
        .map(({ name }) => name)
        .sort(),
      ["George H. W. Bush", "George W. Bush"],
    );
  });

  for (const [office, of, day, name] of [
    [/^President$/, "RUS", "2010-06-01", "Dmitry Medvedev"],
    [/^President$/, "USA", "2014-04-28", "Barack Obama"],
    [/^Secretary General$/, "NATO", "2014-04-28", "Anders Fogh Rasmussen"],
    [/^Minister of Defence$/, "RUS", "2014-04-28", "Sergei Shoigu"],
    [/^Secretary of Defence$/, "USA", "2014-04-28", "Chuck Hagel"],
    [/^Director General$/, "IAEA", "2006-02-01", "Mohamed ElBaradei"],
    [/^Pentagon Press Secretary$/, "USA", "2014-04-28", "John Kirby"],
    [/^President$/, "BRA", "2012-05-01", "Dilma Rousseff"],
    [/^Monarch$/, "SAU", "2012-05-01", "Abdullah bin Abdulaziz"],
    [/^Leader$/, "LBY", "2010-05-01", "Muammar Gaddafi"],
    [/^Prime Minister$/, "PAK", "2014-05-01", "Nawaz Sharif"],
  ] as const)
    test(`${name} was ${office.source} of ${of} on ${day}`, () =>
      assert.deepEqual(
        world.whoHeld((title) => office.test(title), of, on(day)).map((person) => person.name),
        [name],
      ));

  test("few states of weight have nobody who led them since 1990", () => {
    const led = (code: string): boolean =>
      world.whoHeld(
        (title) => /^(?:President|Prime Minister|Premier|Chancellor|Monarch|Leader|Supreme Leader)$/.test(title),
        code,
        { earliest: "1990-01-01", latest: "2025-01-01" },
      ).length > 0;
    const without = world.states().filter(({ code }) => !led(code));
    assert.ok(without.length < 70, without.map(({ name }) => name).join(", "));
  });

  test("a half-known end lasts to the end of its month or year", () => {
    const tenure = { id: "x", office: "y", for: "z", from: "2004", to: "2009-11", open: null, source: "s" };
    assert.equal(ran(tenure, on("2009-11-30")), true);
    assert.equal(ran(tenure, on("2009-12-01")), false);
    assert.equal(ran(tenure, on("2004-01-01")), true);
    assert.equal(ran(tenure, on("2003-12-31")), false);
    assert.equal(ran(tenure, { earliest: null, latest: null }), true);
  });
});

describe("the tables we ship", () => {
  test("hold no tenure of an actor or a party that no table has", () => {
    const parties = new Set([...world.states().map(({ code }) => code), ...world.bodies().map(({ id }) => id)]);
    for (const tenure of readTenures([shippedData])) {
      assert.ok(world.person(tenure.id), `${tenure.id} ${tenure.office}`);
      assert.ok(parties.has(tenure.for), `${tenure.for} ${tenure.office}`);
    }
  });

  test("hold at least 150 sourced tenures made by hand", () => {
    const own = readTenures([shippedData]).filter(
      ({ source }) => source.startsWith("https://") || source.startsWith("http://"),
    );
    assert.ok(own.length >= 150, String(own.length));
  });

  test("are found where the project lies in a folder with a space and an accent", (t) => {
    const house = mkdtempSync(join(tmpdir(), "onrecord à la carte "));
    t.after(() => rmSync(house, { recursive: true }));
    for (const part of ["src", "data", "package.json"])
      cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(house, part), { recursive: true });
    const asked = `import { openWorld } from "./src/world/world.ts";
      import { knownEvents } from "./src/stages/dating/table.ts";
      console.log(openWorld().states().length > 0 && knownEvents().length > 0);`;
    const node = spawnSync(process.execPath, ["--input-type=module", "-e", asked], { cwd: house, encoding: "utf8" });
    assert.equal(node.stdout, "true\n", node.stderr);
  });

  test("hold no metonym for a party that no table has", () => {
    const parties = new Set([
      ...world.states().map(({ code }) => code),
      ...readBodies([shippedData]).map(({ id }) => id),
    ]);
    for (const metonym of readMetonyms([shippedData]))
      assert.ok(metonym.for === null || parties.has(metonym.for), metonym.name);
  });
});

describe("a user's tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-data-"));
  test("lie over ours; a fault in one is told with file and line", () => {
    try {
      writeFileSync(
        join(folder, "states.csv"),
        "code,name,variants,demonyms,capitals,source\nARL,Arland,,Arlandic,Port Ar,invented\n",
      );
      writeFileSync(join(folder, "persons.csv"), "id,name,aliases,source\nann-hale,Ann Hale,,invented\n");
      writeFileSync(
        join(folder, "tenures.csv"),
        "id,office,for,from,to,open,source\nann-hale,President,ARL,2014,,2026,invented\n",
      );
      const laid = openWorld({ data: [folder] });
      assert.equal(stateByWord(laid, "Arlandic")?.for, "ARL");
      assert.equal(stateByWord(laid, "Moscow")?.for, "RUS");
      assert.deepEqual(
        laid.whoHeld((title) => title === "President", "ARL", on("2015-01-01")).map(({ name }) => name),
        ["Ann Hale"],
      );
      writeFileSync(
        join(folder, "tenures.csv"),
        "id,office,for,from,to,open,source\nann-hale,President,ARL,2014,2013,,invented\n",
      );
      assert.throws(
        () => openWorld({ data: [folder] }).tenures("x"),
        /tenures\.csv:2: ends 2013, before it begins on 2014/,
      );
      writeFileSync(
        join(folder, "tenures.csv"),
        "id,office,for,from,to,open,source\nann-hale,President,ARL,May,,,invented\n",
      );
      assert.throws(
        () => openWorld({ data: [folder] }).tenures("x"),
        /tenures\.csv:2: "May" is not a date; write YYYY/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
