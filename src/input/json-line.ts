import type { Received } from "../model/document.ts";
import type { Reading } from "../model/reading.ts";
import { analysed, isAnalysed } from "./analysed.ts";
import { readPage } from "./html.ts";
import { type Fields, isFields, wrong } from "./shape.ts";

export type LineOrReason =
  | {
      readonly kind: "report";
      readonly report: Received;
      /** Names of fields that say nothing to this program. */
      readonly unread: readonly string[];
    }
  | { readonly kind: "analysed"; readonly reading: Reading }
  | { readonly kind: "fault"; readonly reason: string };

const fault = (reason: string): LineOrReason => ({ kind: "fault", reason });

/** Where and what, in one line: engines quote the input and some of it may hold line ends. */
function jsonFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/ \(line 1 column \d+\)$/u, "")
    .replace(/\s+/gu, " ")
    .slice(0, 160);
}

const optionalFields = ["title", "outlet", "url", "published", "lang"] as const;

const nonBlank = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value : null);

/** What a line of the project's own shape may say. */
export const lineFields: readonly string[] = ["id", "text", ...optionalFields];

/** A line of the project's own shape: `text`, and what is known of it. */
function ownShape(line: Fields, input: string, ref: string): LineOrReason {
  const { text } = line;
  if (typeof text !== "string") return fault(wrong("text", text, "a string"));
  for (const name of optionalFields) {
    const value = line[name];
    if (value !== undefined && value !== null && typeof value !== "string")
      return fault(wrong(name, value, "a string"));
  }
  const [title, outlet, url, published, lang] = optionalFields.map((name) => nonBlank(line[name]));
  const known = {
    title: title ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
    published: published ?? null,
    lang: lang ?? null,
  };
  const unread = Object.keys(line).filter((name) => !lineFields.includes(name));
  return { kind: "report", report: { input, ref, text, ...known, marked: [] }, unread };
}

/** The bodies and headlines of ninjs 2 and later are lists, those of 1 fields; text without markup goes first. */
function ninjsBody(line: Fields): { readonly text: string | null; readonly html: string | null } {
  const bodies = Array.isArray(line.bodies) ? line.bodies.filter(isFields) : [];
  const of = (type: RegExp) =>
    bodies.find((b) => type.test(String(b.contenttype ?? b.contentType ?? "")) && nonBlank(b.value));
  const plain = of(/^text\/plain/iu) ?? bodies.find((b) => b.contenttype === undefined && b.contentType === undefined);
  return {
    text: nonBlank(line.body_text) ?? nonBlank(plain?.value),
    html: nonBlank(line.body_html) ?? nonBlank(line.body_xhtml) ?? nonBlank(of(/html/iu)?.value),
  };
}

const isNinjs = (line: Fields): boolean =>
  ["body_text", "body_html", "body_xhtml", "bodies"].some((name) => line[name] !== undefined && line[name] !== null);

/** An IPTC ninjs object, any version. Its headline is the title; its `uri` the address where it is one. */
function ninjs(line: Fields, input: string, ref: string): LineOrReason {
  const body = ninjsBody(line);
  const headlines = Array.isArray(line.headlines) ? line.headlines.filter(isFields) : [];
  const title = nonBlank(line.headline) ?? nonBlank(headlines[0]?.value);
  const uri = nonBlank(line.uri);
  const provider = isFields(line.provider) ? line.provider.name : line.provider;
  const known = {
    input,
    ref,
    title,
    outlet: nonBlank(provider) ?? nonBlank(line.source) ?? nonBlank(line.copyrightholder),
    url: uri && /^https?:\/\//iu.test(uri) ? uri : null,
    published: nonBlank(line.firstcreated) ?? nonBlank(line.versioncreated),
    lang: nonBlank(line.language),
  };
  if (body.text) return { kind: "report", report: { ...known, text: body.text, marked: [] }, unread: [] };
  if (!body.html) return fault("is a ninjs object with no text in body_text, body_html or bodies");
  const read = readPage(body.html);
  if (!read.page) return fault(`holds HTML that ${read.reason}`);
  return { kind: "report", report: { ...known, text: read.page.text, marked: read.page.marked }, unread: [] };
}

/**
 * What one line of JSONL holds: a report of the project's own shape or of ninjs, or a reading made before
 * (`onrecord/1`). `ref` is used where the line has no `id`. A line that is none of these is a fault, told in words.
 */
export function jsonLine(source: string, input: string, ref: string): LineOrReason {
  let line: unknown;
  try {
    line = JSON.parse(source);
  } catch (error) {
    return fault(`is not JSON: ${jsonFault(error)}`);
  }
  if (!isFields(line)) return fault(wrong("the line", line, 'an object such as {"text": "…"}'));
  if (isAnalysed(line)) {
    const result = analysed(line);
    return result.reading ? { kind: "analysed", reading: result.reading } : fault(result.reason);
  }
  const id = line.id;
  if (id !== undefined && id !== null && typeof id !== "string" && typeof id !== "number") {
    return fault(wrong("id", id, "a string"));
  }
  const own = id === undefined || id === null || id === "" ? ref : String(id);
  return line.text === undefined && isNinjs(line) ? ninjs(line, input, own) : ownShape(line, input, own);
}
