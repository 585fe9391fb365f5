import assert from "node:assert/strict";
import { after, test } from "node:test";
import { reading } from "../store/hand-built.ts";
import { open } from "./desk.ts";

const broken =
  "The sluice was in a poor state. Ole Berg said that the sluice\r\nwould be mended. He said that the sluice\nwould be closed.";
const sluice = reading(broken, [], { ref: "sluice", input: "sluice.txt" });

const desk = await open([sluice]);
after(() => desk.close());

const get = async <T>(path: string): Promise<T> => (await (await desk.ask(path)).json()) as T;
const page = async (path: string): Promise<string> => (await desk.ask(path)).text();
const versionIn = (html: string): string => /name="version" value="([^"]+)"/.exec(html)?.[1] ?? "";
const anna = { who: "Anna", why: "it was missed" };

for (const [form, content, contentAt, meant] of [
  [
    "as a field without line ends has them",
    "that the sluicewould be closed",
    broken.lastIndexOf("that"),
    "that the sluice\nwould be closed",
  ],
  ["at the first place they stand", "that the sluice would be mended", "", "that the sluice\r\nwould be mended"],
  ["at the place that was chosen", "that the sluice", broken.lastIndexOf("that"), "that the sluice"],
] as const)
  test(`a statement is added whose words run over the end of a line: ${form}`, async () => {
    const path = `/reports/${encodeURIComponent(sluice.document.id)}`;
    const version = versionIn(await page(path));
    const words = { source: "Ole Berg", cue: "said", content, contentAt: String(contentAt) };
    const done = await desk.submit(`${path}/statements`, {
      version,
      act: "assertion",
      speakers: "Ole Berg",
      ...words,
      ...anna,
    });
    assert.equal(done.status, 303, await done.text());
    const { attributions } = await get<{ attributions: { content: [number, number][] }[] }>(
      `/api/v1/documents/${encodeURIComponent(sluice.document.id)}`,
    );
    const [start, end] = attributions.at(-1)?.content[0] ?? [0, 0];
    assert.equal(broken.slice(start, end), meant);
    assert.equal(start, contentAt === "" ? broken.indexOf("that") : contentAt);
  });

test("a side is written as the tables write it", async () => {
  const path = `/reports/${encodeURIComponent(sluice.document.id)}`;
  const words = { act: "assertion", cue: "said", content: "that the sluice", addressees: "its envoy | arab league" };
  const fields = { version: versionIn(await page(path)), speakers: "Ole Berg | nor", ...words, ...anna };
  assert.equal((await desk.submit(`${path}/statements`, fields)).status, 303);
  type Sides = { readonly speakers: { for: string }[]; readonly addressees: { for: string }[] };
  const { attributions } = await get<{ attributions: Sides[] }>(
    `/api/v1/documents/${encodeURIComponent(sluice.document.id)}`,
  );
  const { speakers, addressees } = attributions.at(-1) as Sides;
  assert.deepEqual([speakers[0]?.for, addressees[0]?.for], ["NOR", "Arab League"]);
});

test("words that do not stand in the report are no statement of it", async () => {
  const path = `/reports/${encodeURIComponent(sluice.document.id)}`;
  const words = { act: "assertion", cue: "said", content: "that the sluice would be opened" };
  const refused = await desk.submit(`${path}/statements`, { version: versionIn(await page(path)), ...words, ...anna });
  assert.equal(refused.status, 422);
});
