/**
 * Makes data/persons.csv and data/tenures.csv from a snapshot of office-holders, JSON Lines of
 * `{ person, qid, aliases, country, office, start, end, open_as_of, source }` taken from Wikidata (CC0):
 *
 *     node scripts/run.js scripts/office-holders.ts office-holders-cc0.jsonl
 *
 * Left out and counted: places that data/states.csv and data/bodies.csv do not know, names in no Latin letters, and
 * tenures that end before they begin.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTable, several } from "../src/world/csv.ts";

interface Held {
  readonly person: string;
  readonly qid: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly office: string;
  readonly start: string;
  readonly end: string | null;
  readonly open_as_of: string | null;
  readonly source: string;
}

const data = fileURLToPath(new URL("../data/", import.meta.url));
const snapshot = process.argv[2];
if (snapshot === undefined) {
  console.error("usage: node scripts/run.js scripts/office-holders.ts office-holders-cc0.jsonl");
  process.exit(2);
}

const states = readTable(join(data, "states.csv"), {
  columns: ["code", "name", "variants", "demonyms", "capitals", "source"],
  filled: ["code"],
});
const codes = new Map(
  states.flatMap(({ of }) => [of.code, of.name, ...several(of.variants)].map((word) => [word, of.code])),
);

/** Whose office it is where the snapshot says only that it is international. */
const international: readonly (readonly [RegExp, string])[] = [
  [/United Nations|UNESCO|World Health|International Court of Justice|World Food|UNICEF/u, "UN"],
  [/OSCE/u, "OSCE"],
  [/NATO/u, "NATO"],
  [/Council of Europe|European Court of Human Rights/u, "CoE"],
  [/European/u, "EU"],
  [/International Monetary Fund/u, "IMF"],
  [/World Bank/u, "World Bank"],
  [/World Trade/u, "WTO"],
  [/Arab/u, "Arab League"],
  [/African Union/u, "AU"],
  [/International Criminal Court/u, "ICC"],
];

const belongs = ({ country, office }: Held): string | undefined =>
  country === "INT" ? international.find(([words]) => words.test(office))?.[1] : codes.get(country);

/** A name as English news writes it: without a peerage after a comma, and not one in another script. */
const latin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\s.,'’ʻ()-]+$/u.test(name) && /\p{L}{2}/u.test(name);
const plain = (name: string): string => name.replace(/,\s.*$/u, "").trim();

const field = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const table = (header: string, rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows.map((row) => row.map(field).join(","))].join("\n")}\n`;

const names = new Map<string, Set<string>>();
const tenures = new Set<string>();
const rows: string[][] = [];
let left = 0;
for (const line of readFileSync(snapshot, "utf8").split("\n").filter(Boolean)) {
  const held: Held = JSON.parse(line);
  const of = belongs(held);
  const written = [held.person, ...held.aliases].filter(latin);
  const backwards = held.end !== null && held.end < held.start.slice(0, held.end.length);
  if (of === undefined || written.length === 0 || backwards) {
    left++;
    continue;
  }
  const known = names.get(held.qid) ?? new Set();
  for (const name of [...written.map(plain), ...written]) known.add(name);
  names.set(held.qid, known);
  const row = [held.qid, held.office, of, held.start, held.end ?? "", held.open_as_of ?? "", held.source];
  const key = row.slice(0, 4).join("|");
  if (!tenures.has(key)) rows.push(row);
  tenures.add(key);
}
writeFileSync(
  join(data, "persons.csv"),
  table(
    "id,name,aliases,source",
    [...names].map(([id, [name = "", ...aliases]]) => [
      id,
      name,
      aliases.map((alias) => alias.replaceAll(";", ",")).join(";"),
      `https://www.wikidata.org/wiki/${id} (CC0)`,
    ]),
  ),
);
writeFileSync(join(data, "tenures.csv"), table("id,office,for,from,to,open,source", rows));
console.log(`${names.size} persons, ${rows.length} tenures; ${left} left out`);
