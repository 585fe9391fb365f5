import { readFileSync } from "node:fs";
import { loadVocabulary, wordpiece } from "../src/text/wordpiece.ts";

/** Counts the sentences in which wordpiece() differs from the reference; see compare_wordpiece.py. Exit 1 on any. */
const vocabulary = loadVocabulary(new URL("../model/vocab.txt", import.meta.url));
interface Reference {
  readonly text: string;
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
let sentences = 0;
let pieces = 0;
const differing = { ids: 0, offsets: 0 };
for (const line of readFileSync(process.argv[2] ?? "", "utf8").split("\n")) {
  if (line === "") continue;
  const reference = JSON.parse(line) as Reference;
  const own = wordpiece(reference.text, vocabulary);
  sentences++;
  pieces += own.ids.length;
  const ids = own.ids.join() === reference.ids.join();
  const offsets = own.starts.join() === reference.starts.join() && own.ends.join() === reference.ends.join();
  if (!ids) differing.ids++;
  else if (!offsets) differing.offsets++;
  if (!(ids && offsets) && differing.ids + differing.offsets <= 10)
    console.log(
      JSON.stringify({ ...reference, own: { ids: [...own.ids], starts: [...own.starts], ends: [...own.ends] } }),
    );
}
console.log(
  `${sentences} sentences, ${pieces} pieces; differing in ids ${differing.ids}, in offsets only ${differing.offsets}`,
);
process.exitCode = differing.ids + differing.offsets > 0 ? 1 : 0;
