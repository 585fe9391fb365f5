import type { Furniture, FurnitureKind } from "../model/document.ts";

/** A block of a page's text, with the kind of furniture its markup says it is; null for running text. */
export interface PageBlock {
  readonly text: string;
  readonly kind: FurnitureKind | null;
}

const unseen = new Set(
  "script style noscript template head svg math iframe object embed canvas audio video button select textarea input form dialog".split(
    " ",
  ),
);
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span strike strong sub sup time tt u var wbr img nobr".split(
    " ",
  ),
);

const byTag: Readonly<Record<string, FurnitureKind>> = {
  figcaption: "caption",
  caption: "caption",
  h1: "headline",
  h2: "headline",
  h3: "headline",
  h4: "headline",
  h5: "headline",
  h6: "headline",
  aside: "related",
  address: "byline",
  footer: "notice",
};

/** Class names by which pages call their furniture; trusted on small elements only. */
const byClass: readonly (readonly [RegExp, FurnitureKind])[] = [
  [/(?:^|[\s_-])(?:photo-?)?credits?(?:[\s_-]|$)/iu, "credit"],
  [/(?:^|[\s_-])(?:wp-)?captions?(?:[\s_-]|$)/iu, "caption"],
  [/(?:^|[\s_-])(?:byline|author)(?:[\s_-]|$)/iu, "byline"],
  [/(?:^|[\s_-])dateline(?:[\s_-]|$)/iu, "dateline"],
  [/(?:^|[\s_-])breadcrumbs?(?:[\s_-]|$)/iu, "breadcrumb"],
  [/(?:^|[\s_-])(?:related|read-?more|most-?read|recommended)(?:[\s_-]|$)/iu, "related"],
  [/(?:^|[\s_-])(?:newsletter|signup|promo|advert(?:isement)?|disclaimer|copyright)(?:[\s_-]|$)/iu, "notice"],
  [/(?:^|[\s_-])(?:keywords|tags?|topics)(?:[\s_-]|$)/iu, "keyword-line"],
];

const smallest = 300;
/** Deeper than this an element's own text is not measured: on a hostile page that would cost depth times size. */
const measuredDepth = 100;

/** The few members of a DOM node that are read here; any DOM has them. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): ArrayLike<PageNode>;
}

/** True for a list that holds hardly anything but links. */
function isLinkList(node: PageNode): boolean {
  const links = node.querySelectorAll?.("li a") ?? [];
  if (links.length < 2) return false;
  let linked = 0;
  for (const link of Array.from(links)) linked += link.textContent?.trim().length ?? 0;
  const all = (node.textContent ?? "").replace(/\s+/gu, " ").length;
  return linked > 0.7 * all;
}

function kindOf(node: PageNode, name: string, depth: number): FurnitureKind | null {
  const tag = byTag[name];
  if (tag) return tag;
  if (depth > measuredDepth) return null;
  if (name === "ul" || name === "ol") return isLinkList(node) ? "related" : null;
  if (inline.has(name)) return node.getAttribute?.("rel") === "author" ? "byline" : null;
  const names = `${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("itemprop") ?? ""}`;
  const found = names.length > 1 ? byClass.find(([pattern]) => pattern.test(names))?.[1] : undefined;
  return found && (node.textContent?.length ?? 0) <= smallest ? found : null;
}

interface Step {
  readonly node: PageNode;
  readonly kind: FurnitureKind | null;
  readonly depth: number;
  readonly verbatim: boolean;
  readonly leaving: boolean;
}

/**
 * The text under `root` as a browser lays it out: one block for each block-level element, runs of white space as one
 * space (kept in `pre`), `br` as a line end, two of them as a new block. `skip` names further elements to leave out.
 * Takes time linear in the page; never recurses, so that deep nesting is harmless.
 */
export function pageBlocks(root: PageNode, skip: ReadonlySet<string> = new Set()): PageBlock[] {
  const blocks: PageBlock[] = [];
  let pieces: string[] = [];
  /** The kind of the first words of the block; what stands before them, line ends and spaces, has none. */
  let current: FurnitureKind | null = null;
  let worded = false;
  const flush = () => {
    const text = pieces.join("").replace(/[ \t]*\n[ \t]*/gu, "\n");
    pieces = [];
    worded = false;
    for (const part of text.split(/\n{2,}/u)) if (part.trim()) blocks.push({ text: part.trim(), kind: current });
  };
  const steps: Step[] = [{ node: root, kind: null, depth: 0, verbatim: false, leaving: false }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, depth } = step;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? "";
      const text = step.verbatim ? value : value.replace(/[ \t\n\r\f]+/gu, " ");
      const blank = !text.trim();
      if (!worded) current = step.kind;
      if (!blank) worded = true;
      if (!blank || pieces.length > 0) pieces.push(collapse(pieces.at(-1), text));
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (step.leaving) {
      flush();
      continue;
    }
    if (name === "br") {
      if (pieces.findLast((piece) => piece !== "")?.endsWith("\n")) flush();
      else pieces.push("\n");
    }
    if (unseen.has(name) || skip.has(name) || isHidden(node)) continue;
    const kind: FurnitureKind | null = step.kind ?? (node.nodeType === 1 ? kindOf(node, name, depth) : null);
    const verbatim = step.verbatim || name === "pre";
    if (!inline.has(name) && name !== "br") {
      flush();
      steps.push({ ...step, leaving: true });
    }
    // One copy: a DOM may build `childNodes` anew at every reading of it.
    for (const child of Array.from(node.childNodes).reverse()) {
      if (child.nodeType === 1 || child.nodeType === 3)
        steps.push({ node: child, kind, depth: depth + 1, verbatim, leaving: false });
    }
  }
  flush();
  return blocks;
}

/** No second space after a space, across the borders of inline elements. */
const collapse = (before: string | undefined, text: string): string =>
  before !== undefined && /[ \n]$/u.test(before) && text.startsWith(" ") ? text.slice(1) : text;

function isHidden(node: PageNode): boolean {
  if (node.nodeType !== 1) return false;
  if (node.getAttribute?.("hidden") != null || node.getAttribute?.("aria-hidden") === "true") return true;
  return /display\s*:\s*none/iu.test(node.getAttribute?.("style") ?? "");
}

/** Blocks as one text, set apart by blank lines, with the spans of what is marked. */
export function joined(blocks: readonly PageBlock[]): { readonly text: string; readonly marked: Furniture[] } {
  const marked: Furniture[] = [];
  let length = 0;
  for (const { text, kind } of blocks) {
    if (kind) marked.push({ span: [length, length + text.length], kind });
    length += text.length + 2;
  }
  return { text: blocks.map((b) => b.text).join("\n\n"), marked };
}
