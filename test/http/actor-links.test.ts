import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { told } from "../ledger/told.ts";
import { open } from "./desk.ts";

const hale: Party = { name: "Ann Hale", actor: "ann-hale", for: "NOR" };
const company: Party = { name: "Norland Ferries", actor: "norland-ferries", for: null };
const norway: Party = { name: "Norway", actor: "NOR", for: "NOR" };
const words = "Ann Hale warned Norland Ferries that the pier would be shut. Norland Ferries sued Norway on 5 May 2024.";
const report = told("2024-05-06", "Post", words, {
  said: [
    {
      ...{ source: "Ann Hale", cue: "warned", content: "that the pier would be shut", act: "warning" },
      ...{ speaker: hale, addressees: [company] },
    },
  ],
  done: [{ kind: "protest", trigger: "sued", actors: [company], targets: [norway], time: "2024-05-05" }],
});

const desk = await open([report]);
after(() => desk.close());
await desk.settled();
const pageOf = async (path: string): Promise<string> => (await desk.ask(path)).text();
const actorsLinked = (page: string): readonly string[] =>
  [...page.matchAll(/href="(\/actors\/[^"]*)"/g)].map(([, href = ""]) => href);

for (const path of [
  "/",
  "/search",
  "/search?file=1",
  "/timeline",
  `/reports/${encodeURIComponent(report.document.id)}`,
  "/actors/NOR",
])
  test(`on ${path.split("sha256")[0]} who is a link has a page`, async () => {
    const page = await pageOf(path);
    for (const href of actorsLinked(page)) assert.equal((await desk.ask(href)).status, 200, href);
  });

test("who only hears or does something has a page too, with what was said to him and how much he did", async () => {
  const [search, timeline] = [await pageOf("/search"), await pageOf("/timeline")];
  for (const page of [search, timeline]) assert.ok(actorsLinked(page).includes("/actors/norland-ferries"));
  const page = await pageOf("/actors/norland-ferries");
  assert.match(page, /0 statements in this record, 1 made to them, party to 1 deed</);
  assert.match(page, /Told, the latest first[\s\S]*that the pier would be shut/);
  assert.ok(page.includes('href="/timeline?speaker=Norland+Ferries"'));
  assert.ok((await pageOf("/timeline?speaker=Norland+Ferries")).includes("sued"));
});
