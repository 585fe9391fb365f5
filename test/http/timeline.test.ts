import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Party } from "../../src/model/attribution.ts";
import { poland, sweden, told } from "../ledger/told.ts";
import { open } from "./desk.ts";

const words = (name: string, actor: string | null = null): Party => ({ name, actor, for: null });
const dated = told(
  "2024-05-06",
  "Post",
  "Sweden closed the quay on 2 May 2024. We will search the sheds on 3 May 2024. I’m leaving on 4 May 2024. The tired crews and their sons struck on 5 May 2024.",
  {
    done: [
      { kind: "ban", trigger: "closed", actors: [sweden], time: "2024-05-02" },
      { kind: "seizure", trigger: "search", actors: [words("We will")], time: "2024-05-03" },
      { kind: "visit", trigger: "leaving", actors: [words("I’m", "im")], time: "2024-05-04" },
      { kind: "protest", trigger: "struck", actors: [words("The tired crews and their sons")], time: "2024-05-05" },
    ],
  },
);
const undated = told("2024-05-07", "Post", "Poland once sold Sweden a ferry, and has lately bought two.", {
  done: [
    { kind: "arms-transfer", trigger: "sold", actors: [poland], targets: [sweden] },
    { kind: "aid", trigger: "bought", actors: [poland] },
  ],
});

const desk = await open([dated, undated]);
after(() => desk.close());
await desk.settled();
const pageOf = async (path: string): Promise<string> => (await desk.ask(path)).text();
const labels = (page: string): readonly string[] =>
  [...page.matchAll(/<text class="lab[^"]*"[^>]*>(?:<tspan.*?<\/tspan>)?([^<]*)/g)].map(([, label = ""]) => label);

test("whoever does something is named by a name, by the words of the text, or as not named", async () => {
  assert.deepEqual([...labels(await pageOf("/timeline"))].sort(), [
    "ban · Sweden",
    "protest · “The tired cre…”",
    "seizure · not named",
    "visit · not named",
  ]);
});

test("the list says the same of them, and gives the words whole", async () => {
  const list = (await pageOf("/timeline?view=list")).split("<tbody>")[1] ?? "";
  assert.match(list, /<q class="role">The tired crews and their sons<\/q>/);
  assert.equal([...list.matchAll(/<span class="quiet">not named<\/span>/g)].length, 2);
  assert.doesNotMatch(list, /<bdi[^>]*>(?:We will|I’m)<\/bdi>/);
});

test("deeds without a date are counted, and listed with the reports that tell of them", async () => {
  const page = await pageOf("/timeline");
  const [, href = "", said = ""] = /<a href="([^"]*view=undated[^"]*)">([^<]*)<\/a>/.exec(page) ?? [];
  assert.match(said, /^2 deeds/);
  const list = await pageOf(href.replaceAll("&amp;", "&"));
  assert.equal([...list.matchAll(/<tr data-row>/g)].length, 2);
  assert.match(list, /arms transfer.*Poland.*Sweden/s);
  assert.match(list, /7 May 2024/);
});

test("a list of deeds without a date answers who is asked for", async () => {
  const list = await pageOf("/timeline?view=undated&speaker=Sweden");
  assert.equal([...list.matchAll(/<tr data-row>/g)].length, 1);
});

test("where every deed has a date nothing is said of others", async () => {
  const other = await open([dated]);
  try {
    await other.settled();
    assert.doesNotMatch(await (await other.ask("/timeline")).text(), /view=undated/);
  } finally {
    await other.close();
  }
});
