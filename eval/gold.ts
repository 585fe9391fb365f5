import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Received } from "../src/model/document.ts";

/** Where the development data and their scorers lie beside a clone; not part of the project. */
export const shared = new URL("../../shared/", import.meta.url).pathname;

export const present = (...path: string[]): boolean => existsSync(join(shared, ...path));

export const received = (ref: string, text: string): Received => ({
  input: ref,
  ref,
  text,
  title: null,
  outlet: null,
  url: null,
  published: null,
  lang: "en",
  marked: [],
});

/** The annotated reports of one part of the split, with the folder of their gold. */
export function annotated(part: "train" | "dev"): { readonly gold: string; readonly reports: Received[] } {
  const folder = join(shared, "data", "annotated");
  const names: string[] = JSON.parse(readFileSync(join(folder, "split.json"), "utf8"))[part];
  const reports = names.map((name) => received(name, readFileSync(join(folder, "text", `${name}.txt`), "utf8")));
  return { gold: join(folder, "gold"), reports };
}

/** PolNeAR's development articles, one report for each article (two articles stand in it six times). */
export function polnearDev(): Received[] {
  const lines = readFileSync(join(shared, "data", "attribution", "polnear-dev.jsonl"), "utf8").split("\n");
  const articles = new Map<string, Received>();
  for (const line of lines.filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    if (!articles.has(id)) articles.set(id, received(id, text));
  }
  return [...articles.values()];
}

/** The five reports the product must read best. */
export function reports(): Received[] {
  const folder = join(shared, "data", "reports");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => received(basename(name, ".txt"), readFileSync(join(folder, name), "utf8")));
}

/** What the gold of a report calls furniture; null where the report has no gold. */
export function noiseOf(ref: string): { readonly range: readonly [number, number] }[] | null {
  const path = join(shared, "data", "annotated", "gold", `${ref}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")).noise ?? []) : null;
}
