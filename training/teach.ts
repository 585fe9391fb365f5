// npm run teach -- --data DIR --out FILE [--model large|DIR] [--texts N] [--part K/N]: what a shipped reader thinks of news that nobody
// annotated, as lessons for another (onrecord_training.lessons reads them). The method is the distillation of Hinton, Vinyals and Dean
// (2015, arXiv:1503.02531). The file holds the texts of others: it stays outside of the project. Called again with the same
// FILE it goes on where it stopped.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Convention, describe, folderFor, modelFolder } from "../src/reader/description.ts";
import { openModel } from "../src/reader/open.ts";
import { paragraphs } from "../src/text/paragraphs.ts";
import { loadVocabulary } from "../src/text/wordpiece.ts";
import { lessonOf } from "./lesson.ts";
import { unread } from "./news.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string" },
    model: { type: "string", default: "large" },
    texts: { type: "string", default: "1500" },
    part: { type: "string", default: "1/1" },
  },
});
const [, part = "", parts = ""] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(values.part) ?? [];
if (!values.data || !values.out || part === "") {
  console.error("npm run teach -- --data DIR --out FILE [--model large|DIR] [--texts N] [--part K/N]");
  process.exit(2);
}
const out = values.out;
if (!existsSync(values.data)) {
  console.error(`npm run teach: ${values.data}: no such folder; --data names that of the development data`);
  process.exit(2);
}
const asked = modelFolder(values.model, process.cwd());
const teacher = async (convention: Convention) => {
  const folder = folderFor(convention, asked);
  const description = describe(folder);
  const network = await openModel(description, folder);
  return { description, network, vocabulary: loadVocabulary(join(folder, "vocab.txt")) };
};
const teachers = { onrecord: await teacher("onrecord"), polnear: await teacher("polnear") };
const before = existsSync(out) ? readFileSync(out, "utf8").split("\n").slice(0, -1) : [];
writeFileSync(out, before.map((line) => `${line}\n`).join("")); // a line that was cut short is taught again
const done = new Set(before.map((line) => (JSON.parse(line) as { id: string }).id));
// The trainer counts offsets in letters: where a letter takes two units theirs would differ from ours.
const texts = unread(values.data).filter(({ text }) => !/[\ud800-\udfff]/u.test(text));
for (const [n, { id, text }] of texts.slice(0, Number(values.texts)).entries()) {
  if (n % Number(parts) !== Number(part) - 1 || done.has(id)) continue;
  const told = await lessonOf(text, paragraphs(text), teachers);
  appendFileSync(out, `${JSON.stringify({ id, text, paragraphs: paragraphs(text), ...told })}\n`);
}
await Promise.all(Object.values(teachers).map(({ network }) => network.close()));
