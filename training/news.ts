import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text that nobody annotated. */
export interface Unread {
  readonly id: string;
  readonly text: string;
}

/** Of the dated news: what tells of states and crises rather than of one country's parties, business or sport. */
const abroad = /^(?:T17\/(?:egypt|haiti|iraq|libya|syria)|Entities\/(?:Dmitry|Hamid|Jacob|Mahmoud|Morgan))/u;

/** Where unannotated texts lie in the development data, which of their rows are taken, and whether a corpus set their tokens apart. */
const sources: readonly { readonly path: string; readonly taken?: RegExp; readonly apart?: boolean }[] = [
  { path: "time/dated-news-dev.jsonl", taken: abroad, apart: true },
  { path: "time/aquaint.jsonl" },
  { path: "time/timebank.jsonl" },
  { path: "time/meantime.jsonl" },
  { path: "articles/articles_2022_whitehouse.jsonl" },
];

/** Tokens that a corpus set apart with spaces, drawn together as they are printed. */
export function joined(text: string): string {
  const printed = [
    ["-LRB- ", "("],
    [" -RRB-", ")"],
    ["`` ", '"'],
    [" ''", '"'],
    [" n't", "n't"],
  ].reduce((sum, [bare = "", as = ""]) => sum.replaceAll(bare, as), text);
  return printed.replaceAll(/ ([,.;:?!%)]|['’](?:s|re|ve|ll|d|m)\b)/gu, "$1");
}

/** Longer texts are cut here, in UTF-16 units; shorter than the other are left out. */
const longest = 4000;
const shortest = 300;

/** The texts under `data`, of each source in turn, so that the first of them are of all sources. */
export function unread(data: string): Unread[] {
  const bySource = sources.map(({ path, taken, apart }) =>
    readFileSync(join(data, path), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line, n) => ({ n, row: JSON.parse(line) as { id?: string; set?: string; text: string } }))
      .filter(({ row }) => !taken || taken.test(row.set ?? ""))
      .map(({ n, row }) => ({
        id: `${path}#${row.id ?? n}`,
        text: (apart ? joined(row.text) : row.text).slice(0, longest),
      }))
      .filter(({ text }) => text.length >= shortest),
  );
  const found: Unread[] = [];
  const most = Math.max(...bySource.map((texts) => texts.length));
  for (let share = 0; share < most; share++)
    for (const texts of bySource) {
      const [from, to] = [share, share + 1].map((n) => Math.round((n * texts.length) / most)) as [number, number];
      found.push(...texts.slice(from, to));
    }
  return found;
}
