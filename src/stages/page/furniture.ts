import * as en from "../../lang/en/furniture.ts";
import type { Document, Furniture, FurnitureKind, Received } from "../../model/document.ts";
import { compare, type Span, trim } from "../../model/span.ts";
import { identity } from "../../text/identity.ts";
import { paragraphs } from "../../text/paragraphs.ts";
import { dateline, isDateLine } from "./datelines.ts";
import { type Block, block, folded, isBreadcrumb, isKeywordLine, shared } from "./layout.ts";
import { published } from "./stamps.ts";

/** What each block is; null while, or because, it is body. */
type Kinds = (FurnitureKind | null)[];

const longestHeadline = 220;
const longestFurniture = 450;
const longestGlued = 160;

/** Title case or capitals: how headlines of other reports are set, and sentences are not. */
const isTitleCase = (text: string): boolean => {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * long.length;
};

/** What a block's own words say it is, wherever it stands. */
function byWords(b: Block): FurnitureKind | null {
  if (!/[\p{L}\p{N}]/u.test(b.text)) return "notice";
  if (b.text.length > longestFurniture) return null;
  if (en.notice.some((p) => p.test(b.text))) return "notice";
  if (en.update.some((p) => p.test(b.text))) return "update";
  if (en.byline.some((p) => p.test(b.text))) return "byline";
  if ((en.related.test(b.text) && !/[.!]$/u.test(b.text)) || (!b.closed && en.pointer.test(b.text))) return "related";
  if (en.keywords.test(b.text) || isKeywordLine(b)) return "keyword-line";
  if (isDateLine(b.text)) return "dateline";
  if (isBreadcrumb(b, (part) => en.sections.test(part))) return "breadcrumb";
  if (!b.closed && en.recording.test(b.text)) return "caption";
  const credit = en.credit.exec(b.text);
  if (!credit || /^\s?\(/u.test(credit[0])) return credit?.index === 0 ? "credit" : null;
  return credit.index === 0 ? "credit" : "caption";
}

/** True where the words of one block are all in the other, in the same order: a caption printed twice, a summary. */
const repeats = (a: Block, b: Block): boolean =>
  b.text.length >= a.text.length && folded(b.text).includes(folded(a.text));

/** A block that may be the report's headline: one line, no full stop (a question may be asked), not long. */
const headlike = (b: Block): boolean =>
  b.text.length <= longestHeadline &&
  b.words >= 2 &&
  !b.item &&
  (!b.closed || /(?:\p{L}\.){2,}$/u.test(b.text) || (/[?!]["'”’]?$/u.test(b.text) && !/[.?!]\s/u.test(b.text)));

/** Tells the blocks before the report's first sentence: headline, deck, captions. Returns the headline's index. */
function readHead(blocks: readonly Block[], kinds: Kinds, title: string | null): number | null {
  const wanted = title === null ? "" : folded(title);
  let headline = wanted === "" ? -1 : blocks.findIndex((b, i) => i < 12 && folded(b.text) === wanted);
  const opener = kinds.indexOf(null);
  const first = blocks[opener];
  if (headline < 0 && first && headlike(first) && opener < 8) headline = opener;
  if (headline < 0) return null;
  kinds[headline] = "headline";
  const head = blocks[headline] as Block;
  const opens = blocks.findIndex(
    (b, i) => i > headline && i <= headline + 5 && kinds[i] === null && dateline(b.text, [0, b.text.length], true),
  );
  const body = blocks.findIndex((b, i) => i > headline && kinds[i] === null && b.prose);
  for (const [i, b] of blocks.entries()) {
    if (i >= Math.max(opens, body, headline + 4) || kinds[i] !== null || b.text.length > longestFurniture) continue;
    const before = i < body || i < opens;
    const copied = i < headline + 4 && blocks.slice(i + 1, i + 6).some((later) => repeats(b, later));
    if (!before && !copied) continue;
    if (b.closed && i >= opens && !copied) continue;
    if (i < body && b.item && b.words > 12) continue;
    const again = !b.closed && (shared(b.text, head.text) >= 0.6 || folded(b.text) === folded(head.text));
    if (again) kinds[i] = "headline";
    else if (!b.closed && b.words > 25) kinds[i] = "caption";
    else kinds[i] = kinds.includes("deck") ? "caption" : "deck";
  }
  return headline;
}

/** Tells what follows the report's last sentence. */
function readTail(blocks: readonly Block[], kinds: Kinds): void {
  const note = blocks.findIndex((b, i) => i > blocks.length / 2 && en.authorNote.test(b.text));
  if (note >= 0 && blocks.length - note <= 4) kinds.fill("byline", note);
  const last = blocks.findLastIndex((b, i) => kinds[i] === null && (b.prose || b.item));
  const heading = kinds.indexOf("related", last + 1);
  const company = blocks.length - last > 2;
  for (let i = last + 1; i < blocks.length; i++) {
    const b = blocks[i];
    if (!b || kinds[i] !== null) continue;
    if (/^[\p{Lu}\s.,'’-]+$/u.test(b.text) && b.words <= 7) kinds[i] = "byline";
    else if (!b.closed && heading >= 0 && heading < i && b.words <= 25) kinds[i] = "related";
    else if (!b.closed && b.words <= 16 && (isTitleCase(b.text) || (company && b.words <= 8))) kinds[i] = "related";
  }
}

/** Tells crossheads and captions between the report's sentences; items of a list stay body. */
function readMiddle(blocks: readonly Block[], kinds: Kinds): void {
  const first = blocks.findIndex((b, i) => kinds[i] === null && b.prose);
  const last = blocks.findLastIndex((b, i) => kinds[i] === null && b.prose);
  const open = (i: number) => kinds[i] === null && blocks[i]?.closed === false;
  for (let i = first + 1; i < last; i++) {
    if (!open(i)) continue;
    let end = i;
    while (end < last && open(end)) end++;
    const run = blocks.slice(i, end);
    const listed = /:["”’]?$/u.test(blocks[i - 1]?.text ?? "") || run.length > 3 || run.some((b) => b.item);
    for (const [k, b] of run.entries()) {
      const broken = !/^["“'‘]?\p{Lu}/u.test(b.text) || /^\p{Ll}/u.test(blocks[i + k + 1]?.text ?? "");
      const quoted = /^["“'‘].*["”'’]$/u.test(b.text);
      if (listed || broken || b.words > (quoted ? 5 : 14) || b.text.length > 100) continue;
      kinds[i + k] = b.words <= 8 ? "headline" : "caption";
    }
    i = end;
  }
  for (const [i, b] of blocks.entries()) {
    const next = blocks[i + 1];
    if (!next || b.closed || kinds[i] !== null || b.text.length < 40 || kinds[i + 1] === null) continue;
    if (repeats(b, next)) kinds[i] = "caption";
  }
}

const slug = /(?<=[.?!]["'”’]?\s?)\([\p{Lu}\p{N}][\p{L}\p{N}.' ]*(?:-\s?[\p{L}\p{N}.' ]+)+\)$/u;

/** Cuts what is glued to a block: a dateline before it, a credit or a slug after it. What is left keeps `kind`. */
function cut(text: string, b: Block, kind: FurnitureKind | null, opening: boolean) {
  const glued: Furniture[] = [];
  let [start, end] = b.span;
  const front = kind === null ? dateline(text, b.span, opening) : null;
  if (front) {
    glued.push({ span: front, kind: "dateline" });
    start = front[1];
  }
  const from = Math.max(0, b.text.length - longestGlued);
  const close = b.text.slice(from);
  const isSlug = kind === null && slug.test(close);
  const credited = kind === "caption" || (kind === null && !b.closed);
  const tail = isSlug ? slug.exec(close) : credited ? en.credit.exec(close) : null;
  if (tail && from + tail.index > 0) {
    const at = trim(text, [b.span[0] + from + tail.index, end]);
    glued.push({ span: at, kind: isSlug ? "keyword-line" : "credit" });
    end = at[0];
  }
  return { glued, rest: trim(text, [start, end]) };
}

/** The paragraphs without what the wrapping marked; a paragraph marked in its middle leaves two pieces. */
function unmarked(text: string, marked: readonly Furniture[]): Span[] {
  const pieces: Span[] = [];
  const marks = marked.map((m) => m.span).sort(compare);
  let m = 0;
  for (const [start, end] of paragraphs(text)) {
    while (m < marks.length && (marks[m] as Span)[1] <= start) m++;
    let at = start;
    for (let k = m; k < marks.length && (marks[k] as Span)[0] < end; k++) {
      const [from, to] = marks[k] as Span;
      if (from > at) pieces.push(trim(text, [at, from]));
      at = Math.max(at, to);
    }
    if (at < end) pieces.push(trim(text, [at, end]));
  }
  return pieces.filter((span) => span[0] < span[1]);
}

/**
 * Tells a report's body from its furniture, by the layout of news: where a paragraph stands, how long it is, whether
 * it ends as a sentence does, whether it is printed twice, and the wording of stamps, credits and notices. Where that
 * does not decide, a paragraph is body: a lost sentence costs more than a kept caption. `body` holds paragraphs
 * without the dateline glued to their front; body and furniture never overlap and together cover the text, white
 * space aside. What the wrapping marked stays as marked. A text without one whole sentence is body but for its title.
 * The date of publication is only what is given or plainly stamped on the report.
 */
export function apart(report: Received): Document {
  const { text } = report;
  const marked = report.marked.filter((m) => m.span[0] < m.span[1] && m.span[1] <= text.length);
  const blocks = unmarked(text, marked).map((span) => block(text, span));
  const kinds: Kinds = blocks.map(byWords);
  let headline: number | null = null;
  if (blocks.some((b, i) => b.prose && kinds[i] === null)) {
    headline = readHead(blocks, kinds, report.title);
    readTail(blocks, kinds);
    readMiddle(blocks, kinds);
  } else kinds.fill(null);

  const body: Span[] = [];
  const furniture: Furniture[] = [...marked];
  for (const [i, b] of blocks.entries()) {
    const kind = kinds[i] ?? null;
    const { glued, rest } = cut(text, b, kind, body.length === 0);
    furniture.push(...glued);
    if (rest[0] === rest[1]) continue;
    if (kind === null) body.push(rest);
    else furniture.push({ span: rest, kind });
  }
  furniture.sort((a, b) => compare(a.span, b.span));
  const found = headline === null ? undefined : blocks[headline];
  const markedTitle = marked.find(
    (m) => m.kind === "headline" && (report.title === null || folded(text.slice(...m.span)) === folded(report.title)),
  )?.span;
  const titleSpan = titleOf(text, report.title, markedTitle ?? found?.span ?? null);
  return {
    id: identity(text),
    ref: report.ref,
    input: report.input,
    title: report.title ?? (titleSpan ? text.slice(titleSpan[0], titleSpan[1]) : null),
    titleSpan,
    outlet: report.outlet,
    url: report.url,
    lang: report.lang ?? "en",
    length: text.length,
    published: published(report, furniture),
    body,
    furniture: disjoint(furniture),
    text,
  };
}

/** Without what overlaps an earlier piece; takes and gives reading order. */
function disjoint(furniture: readonly Furniture[]): Furniture[] {
  const kept: Furniture[] = [];
  for (const piece of furniture) if (piece.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(piece);
  return kept;
}

/** Where the title stands: the headline found, if it is the title given or none is. */
const titleOf = (text: string, title: string | null, headline: Span | null): Span | null =>
  headline && (title === null || folded(text.slice(headline[0], headline[1])) === folded(title)) ? headline : null;
