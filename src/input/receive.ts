import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Received, Refusal } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { type Decoded, declaredInHtml, decode } from "./decode.ts";
import { type Barred, request } from "./fetch.ts";
import { readPage } from "./html.ts";
import { jsonLine, lineFields } from "./json-line.ts";
import { tongue } from "./language.ts";
import { lines, whole } from "./lines.ts";
import { isUrl, places, reasonOf, refOf, type Shape } from "./places.ts";
import { sniff } from "./sniff.ts";

/** One thing that came out of the inputs: a report to read, a reading made before, or what could not be taken. */
export type Arrival =
  | {
      readonly kind: "received";
      /** The line of JSONL it stood in; null for an input that is one report. */
      readonly place: string | null;
      readonly report: Received;
    }
  | { readonly kind: "analysed"; readonly input: string; readonly place: string | null; readonly reading: Reading }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export interface Surroundings {
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Addresses that may not be asked, nor where they lead; none where it is left out. */
  readonly barred?: Barred;
  /** Told once for each file of JSONL whose lines have fields that are not read, at its end. */
  readonly unread?: Unread | undefined;
}

/** Takes the names of fields that stand in lines of an input and say nothing to this program, and of those it reads. */
export type Unread = (input: string, fields: readonly string[], read: readonly string[]) => void;

/** The most bytes that one report, or one line of JSONL, may have. */
export const largest = 32 * 1_048_576;

const megabytes = largest / 1_048_576;

const refused = (input: string, place: string | null, reason: string): Arrival => ({
  kind: "refused",
  refusal: { input, place, reason },
});

/** A stream to read and what is known of it before. */
interface Source {
  readonly input: string;
  readonly ref: string;
  readonly shape: Shape;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly charset: string | null;
  readonly url: string | null;
  readonly unread?: Unread | undefined;
}

/** The report, if it is in a language that is read; its `lang` is then set. */
function inEnglish(report: Received, place: string | null): Arrival {
  if (!/\S/u.test(report.text)) return refused(report.input, place, "holds a text of nothing but white space");
  const { input, text, lang } = report;
  const told = tongue(text, lang);
  return told.english
    ? { kind: "received", place, report: { ...report, lang: told.lang } }
    : refused(input, place, told.reason);
}

/** A file that is one report: text as it is, HTML by its main text. */
async function single(source: Source): Promise<Arrival> {
  const { input, ref } = source;
  const bytes = await whole(source.chunks, largest);
  if (!bytes) return refused(input, null, `is larger than ${megabytes} MB, the most that one report may be`);
  const declared = source.charset ?? (source.shape === "html" ? declaredInHtml(bytes) : null);
  const decoded: Decoded = decode(bytes, declared);
  if (decoded.text === null) return refused(input, null, decoded.reason);
  const nothing = { title: null, outlet: null, url: source.url, published: null, lang: null, marked: [] };
  if (source.shape === "text") return inEnglish({ input, ref, text: decoded.text, ...nothing }, null);
  const read = readPage(decoded.text);
  if (!read.page) return refused(input, null, read.reason);
  return inEnglish({ ...nothing, input, ref, ...read.page, url: read.page.url ?? source.url }, null);
}

/** A file of one report a line; a bad line is refused by its number and the rest is read. */
async function* many(source: Source): AsyncGenerator<Arrival> {
  const { input, ref } = source;
  let empty = true;
  const unread = new Set<string>();
  for await (const { number, bytes } of lines(source.chunks, largest)) {
    const place = `line ${number}`;
    if (bytes === null) {
      empty = false;
      yield refused(input, place, `is longer than ${megabytes} MB, the most that one report may be`);
      continue;
    }
    if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) continue;
    empty = false;
    const decoded = decode(bytes, source.charset);
    if (decoded.text === null) {
      yield refused(input, place, decoded.reason);
      continue;
    }
    const line = jsonLine(decoded.text, input, `${ref}:${number}`);
    if (line.kind === "fault") yield refused(input, place, line.reason);
    else if (line.kind === "analysed") yield { kind: "analysed", input, place, reading: line.reading };
    else {
      for (const name of line.unread) unread.add(name);
      yield inEnglish(line.report, place);
    }
  }
  if (unread.size > 0) source.unread?.(input, [...unread], lineFields);
  if (empty) yield refused(input, null, "is empty");
}

async function* read(source: Source): AsyncGenerator<Arrival> {
  try {
    if (source.shape === "jsonl") yield* many(source);
    else yield await single(source);
  } catch (error) {
    const slow = error instanceof Error && error.name === "TimeoutError";
    yield refused(source.input, null, slow ? "came too slowly and was given up" : reasonOf(error));
  }
}

async function* unnamed(source: Omit<Source, "shape">): AsyncGenerator<Arrival> {
  let found: Awaited<ReturnType<typeof sniff>>;
  try {
    found = await sniff(source.chunks);
  } catch (error) {
    yield refused(source.input, null, reasonOf(error));
    return;
  }
  yield* read({ ...source, shape: found.shape, chunks: found.all });
}

/** The last part of an address that names something; else the host. */
function refOfUrl(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split("/").findLast((part) => part !== "");
  try {
    return last ? refOf(decodeURIComponent(last)) : hostname;
  } catch {
    return last ?? hostname;
  }
}

async function* fetched(input: string, { barred, unread }: Surroundings): AsyncGenerator<Arrival> {
  const answer = await request(input, largest, barred);
  if (!answer.body) {
    yield refused(input, null, answer.reason);
    return;
  }
  const { body: chunks, charset, url } = answer;
  const source = { input, ref: refOfUrl(input), chunks, charset, url, unread };
  if (answer.shape) yield* read({ ...source, shape: answer.shape });
  else yield* unnamed(source);
}

async function* asBytes(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
}

async function* files(input: string, { cwd, unread }: Surroundings): AsyncGenerator<Arrival> {
  let any = false;
  for await (const place of places(input, cwd)) {
    any = true;
    if (place.path === null) {
      yield refused(place.input, null, place.reason);
      continue;
    }
    const chunks: Readable = createReadStream(place.path, { highWaterMark: 262_144 });
    const source = { input: place.input, ref: refOf(place.path), chunks, charset: null, url: null, unread };
    if (place.shape) yield* read({ ...source, shape: place.shape });
    else yield* unnamed(source);
    chunks.destroy();
  }
  if (!any) yield refused(input, null, "is a folder with nothing in it to read");
}

/**
 * Everything that `inputs` hold, in their order, one at a time: files, folders (all below them, by name), `-` for
 * standard input, http(s) addresses. Never throws for a bad input: what cannot be taken arrives as `refused`, naming
 * input, place and reason, and the rest is read. Holds one report at most, never a whole JSONL file. A report
 * arrives decoded, its language told; its text is never rewritten.
 */
export async function* receive(inputs: readonly string[], surroundings: Surroundings): AsyncGenerator<Arrival> {
  for (const input of inputs) {
    if (input === "-") {
      const { stdin, unread } = surroundings;
      yield* unnamed({ input, ref: "stdin", chunks: asBytes(stdin), charset: null, url: null, unread });
    } else if (isUrl(input)) yield* fetched(input, surroundings);
    else yield* files(input, surroundings);
  }
}
