import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Furniture } from "../model/document.ts";
import { joined, type PageBlock, type PageNode, pageBlocks } from "./html-blocks.ts";
import { type PageMetadata, pageMetadata } from "./html-metadata.ts";

export interface Page extends PageMetadata {
  /** The main text: the page's title and its blocks, set apart by blank lines. Offsets are into it. */
  readonly text: string;
  readonly marked: readonly Furniture[];
}

export type PageOrReason = { readonly page: Page } | { readonly page: null; readonly reason: string };

const refuse = (reason: string): PageOrReason => ({ page: null, reason });

const mostCharacters = 8_000_000;
const mostTags = 200_000;
const mostAttributes = 500;
const deepest = 1_000;
/** Readability compares elements with their ancestors: beyond these it takes minutes, and blocks alone must do. */
const readableTags = 30_000;
const readableDepth = 100;

/** Elements that hold nothing, or that the next of their kind closes: leaving them open nests nothing. */
const unnested = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody html body".split(
    " ",
  ),
);
const deepestOpen = 4_000;

/** Why a page would take too long to parse, seen by one pass over its characters; null where it would not. */
function tooMuch(html: string): string | null {
  if (html.length > mostCharacters) return `is a page of ${html.length} characters; at most ${mostCharacters} are read`;
  let tags = 0;
  let attributes = 0;
  let quote = "";
  let inTag = false;
  let open = 0;
  for (let i = 0; i < html.length; i++) {
    const c = html.charCodeAt(i);
    if (!inTag) {
      if (c !== 0x3c || !/[a-z/!?]/iu.test(html.charAt(i + 1))) continue;
      inTag = true;
      attributes = 0;
      quote = "";
      if (++tags > 2 * mostTags) return `is a page of more than ${mostTags} elements`;
      const name = /^\/?[a-z][a-z0-9]*/u.exec(html.slice(i + 1, i + 20).toLowerCase())?.[0] ?? "";
      if (name.startsWith("/")) open -= open > 0 && !unnested.has(name.slice(1)) ? 1 : 0;
      else if (name && !unnested.has(name) && ++open > deepestOpen)
        return `is a page nested more than ${deepest} elements deep`;
    } else if (quote) {
      if (html.charAt(i) === quote) quote = "";
    } else if (c === 0x3e) inTag = false;
    else if (c === 0x22 || c === 0x27) quote = html.charAt(i);
    else if ((c === 0x20 || c === 0x0a || c === 0x09) && ++attributes > mostAttributes * 20) {
      return "is a page with an element of thousands of attributes";
    } else if (c === 0x3d && ++attributes > mostAttributes * 20)
      return "is a page with an element of thousands of attributes";
  }
  return null;
}

/** The number of elements and the depth of a tree, without recursion. */
function size(root: PageNode): { readonly elements: number; readonly depth: number } {
  let [elements, depth] = [0, 0];
  const open: [node: PageNode, depth: number][] = [[root, 0]];
  for (let at = open.pop(); at; at = open.pop()) {
    elements++;
    depth = Math.max(depth, at[1]);
    for (const child of Array.from(at[0].childNodes)) if (child.nodeType === 1) open.push([child, at[1] + 1]);
  }
  return { elements, depth };
}

const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, b) => sum + (b.kind ? 0 : b.text.length), 0);

/** What Readability takes for the article; null where it finds none or fails. It changes `document`. */
function article(document: Document): { readonly blocks: PageBlock[]; readonly byline: string | null } | null {
  // Readability runs patterns over long attributes that take quadratic time; what bears no text goes first.
  for (const node of Array.from(document.querySelectorAll("meta, script, style, img, source, link, svg, iframe")))
    node.remove();
  if (document.title.length > 1000) document.title = "";
  const serializer = (node: Node) => node as unknown as PageNode;
  try {
    const found = new Readability<PageNode>(document, { serializer, keepClasses: true, disableJSONLD: true }).parse();
    if (!found?.content) return null;
    const byline = found.byline?.replace(/\s+/gu, " ").trim() ?? "";
    return { blocks: pageBlocks(found.content), byline: byline && byline.length <= 150 ? byline : null };
  } catch {
    return null;
  }
}

/**
 * The main text of a page, found by Readability, or, where that finds little, the body without its navigation.
 * The title stands first, then the byline; headings, captions, bylines, asides and lists of links are in the text and
 * `marked`. A page without text, or too large or too deep to be read in reasonable time, is refused; `reason`
 * completes a sentence that begins with the input.
 */
export function readPage(html: string): PageOrReason {
  const excess = tooMuch(html);
  if (excess) return refuse(excess);
  const { document } = parseHTML(/<(?:html|body)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const root = (document.body ?? document.documentElement) as unknown as PageNode | null;
  if (!root) return refuse("is a page with no text in it");
  const { elements, depth } = size(root);
  if (elements > mostTags) return refuse(`is a page of more than ${mostTags} elements`);
  if (depth > deepest) return refuse(`is a page nested ${depth} elements deep; at most ${deepest} are read`);
  const metadata = pageMetadata(document);
  const whole = pageBlocks(root, new Set(["nav", "footer"]));
  const main = elements <= readableTags && depth <= readableDepth ? article(document) : null;
  const chosen = main && lengthOf(main.blocks) >= Math.min(200, 0.5 * lengthOf(whole)) ? main.blocks : whole;
  const blocks = withHead(chosen, metadata.title, chosen === main?.blocks ? main.byline : null);
  const { text, marked } = joined(blocks.some((b) => !b.kind) ? blocks : blocks.map((b) => ({ ...b, kind: null })));
  if (!blocks.some((b) => b.text !== metadata.title)) {
    return refuse("is a page with no text in it (perhaps one that a script fills in the browser)");
  }
  return { page: { ...metadata, text, marked } };
}

/** Title and byline before the blocks, unless they open them already. */
function withHead(blocks: readonly PageBlock[], title: string | null, byline: string | null): PageBlock[] {
  const opening = new Set(blocks.slice(0, 8).map((b) => folded(b.text)));
  const head: PageBlock[] = [];
  if (title && !opening.has(folded(title))) head.push({ text: title, kind: "headline" });
  if (byline && !opening.has(folded(byline))) head.push({ text: byline, kind: "byline" });
  return [...head, ...blocks];
}
