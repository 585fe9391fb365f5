// The reading room: one statement at a time is lit, in the text, in the margin, in the list and in the panel.
import { on } from "./keys.ts";
import "./remember.ts";

const sheet = document.querySelector<HTMLElement>("[data-room]");
const facts = [...document.querySelectorAll<HTMLElement>("[data-fact]")];
const ids = facts.map((fact) => fact.dataset.fact ?? "");
let now = -1;

const parts = (id: string): NodeListOf<HTMLElement> => document.querySelectorAll(`[data-a="${CSS.escape(id)}"]`);

/** Sets each bracket to span exactly the lines of its statement's words, number at the top. */
function measure(): void {
  if (!sheet) return;
  const origin = sheet.getBoundingClientRect().top;
  const placed: { lane: string; top: number; bottom: number; bracket: HTMLElement }[] = [];
  for (const bracket of document.querySelectorAll<HTMLElement>("[data-bracket]")) {
    const boxes = [...parts(bracket.dataset.bracket ?? "")]
      .filter((part) => part.matches(".para .source, .para .cue, .para .content"))
      .flatMap((part) => [...part.getClientRects()]);
    bracket.hidden = boxes.length === 0;
    if (boxes.length === 0) continue;
    const top = Math.min(...boxes.map((box) => box.top)) - origin + 2;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin - 1;
    const lane = [...bracket.classList].find((name) => /^l\d$/.test(name)) ?? "l0";
    placed.push({ lane, top, bottom, bracket });
  }
  // Two of one lane that end and begin on one line meet at its middle.
  placed.sort((a, b) => a.top - b.top);
  for (const [i, one] of placed.entries())
    for (const other of placed.slice(i + 1)) {
      if (other.lane !== one.lane || other.top >= one.bottom || other.top <= one.top + 4) continue;
      const middle = (other.top + one.bottom) / 2;
      one.bottom = middle - 2;
      other.top = middle + 2;
    }
  for (const { bracket, top, bottom } of placed) {
    bracket.style.top = `${top}px`;
    bracket.style.height = `${Math.max(8, bottom - top)}px`;
  }
}

function focus(to: number, how: "quietly" | "and scroll"): void {
  if (facts.length === 0) return;
  now = Math.max(0, Math.min(facts.length - 1, to));
  const id = ids[now] as string;
  for (const lit of document.querySelectorAll(".on")) lit.classList.remove("on");
  for (const shown of document.querySelectorAll(".fact.shown")) shown.classList.remove("shown");
  for (const current of document.querySelectorAll(".app [aria-current]")) {
    current.removeAttribute("aria-current");
    current.removeAttribute("aria-details");
  }
  for (const part of parts(id)) part.classList.add("on");
  document.querySelector(`[data-bracket="${CSS.escape(id)}"]`)?.classList.add("on");
  const entry = document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
  entry?.classList.add("on");
  const link = entry?.querySelector("a");
  link?.setAttribute("aria-current", "true");
  link?.setAttribute("aria-details", id);
  facts[now]?.classList.add("shown");
  const panel = document.querySelector<HTMLElement>(".panel");
  if (panel) panel.scrollTop = 0;
  if (how === "and scroll") {
    link?.focus({ preventScroll: true });
    (parts(id)[0] ?? entry)?.scrollIntoView({ block: "center" });
    history.replaceState(null, "", `#${id}`);
  }
}

/** The innermost statement whose words were pressed. */
sheet?.addEventListener("click", (event) => {
  if (getSelection()?.isCollapsed === false) return;
  const target = event.target as HTMLElement;
  const link = target.closest<HTMLAnchorElement>(".app a");
  const part = target.closest<HTMLElement>("[data-a]");
  const id = link ? link.hash.slice(1) : part?.dataset.a;
  if (id === undefined || !ids.includes(id)) return;
  if (link) event.preventDefault();
  focus(ids.indexOf(id), "quietly");
  history.replaceState(null, "", `#${id}`);
});

on("next", () => focus(now + 1, "and scroll"));
on("previous", () => focus(now < 0 ? 0 : now - 1, "and scroll"));
const nestedIn = (i: number): string[] =>
  [...(facts[i]?.querySelectorAll<HTMLElement>(".nest:not(.rep) > .by") ?? [])].map(
    (by) => `${Number.parseInt(by.textContent ?? "", 10)}`,
  );
on("out", () => {
  const line = nestedIn(now);
  const above = line.at(-2);
  if (above !== undefined) focus(Number(above) - 1, "and scroll");
});
on("in", () => {
  const mine = String(now + 1);
  const inner = facts.findIndex((_, i) => nestedIn(i).at(-2) === mine);
  if (inner >= 0) focus(inner, "and scroll");
});
on("correct", () => facts[now]?.querySelector<HTMLAnchorElement>('a[href*="/statements/"]')?.click());

async function copy(): Promise<void> {
  const fact = facts[now];
  if (!fact) return;
  const link = new URL(`#${ids[now]}`, location.href).href;
  const button = fact.querySelector<HTMLElement>("[data-copy]");
  let said = "Copied";
  try {
    await navigator.clipboard.writeText(`${fact.dataset.cite}\n${link}`);
  } catch {
    said = "The browser does not let it be copied";
  }
  if (!button) return;
  const before = [...button.childNodes];
  button.replaceChildren(said);
  setTimeout(() => button.replaceChildren(...before), 1600);
}
on("copy", () => void copy());
for (const button of document.querySelectorAll("[data-copy]")) button.addEventListener("click", () => void copy());

/** Where a place of the document stands in the text as it came: the stretch's own beginning and the way into it. */
function offset(node: Node, at: number): number | null {
  const stretch = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-at]");
  if (!stretch) return null;
  const range = document.createRange();
  range.setStart(stretch, 0);
  range.setEnd(node, at);
  return Number(stretch.dataset.at) + range.toString().length;
}

/** The words of the text that were chosen, without what stands beside and between its paragraphs, and where they begin. */
function chosen(range: Range): { readonly words: string; readonly from: number } | null {
  let words = "";
  let [from, reached] = [-1, -1];
  for (const stretch of sheet?.querySelectorAll<HTMLElement>("[data-at]") ?? []) {
    if (!range.intersectsNode(stretch)) continue;
    const at = Number(stretch.dataset.at);
    const text = stretch.textContent ?? "";
    const inside = (node: Node, place: number): number => (offset(node, place) ?? at) - at;
    const start = stretch.contains(range.startContainer) ? inside(range.startContainer, range.startOffset) : 0;
    const end = stretch.contains(range.endContainer) ? inside(range.endContainer, range.endOffset) : text.length;
    if (start >= end) continue;
    if (from < 0) from = at + start;
    words += (reached >= 0 && reached < at + start ? " " : "") + text.slice(start, end);
    reached = at + end;
  }
  return from < 0 ? null : { words: words.trim(), from: from + words.length - words.trimStart().length };
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-take]"))
  button.addEventListener("click", () => {
    const selection = getSelection();
    const role = button.dataset.take ?? "";
    const field = document.querySelector<HTMLInputElement>(`[data-role="${role}"]`);
    const place = document.querySelector<HTMLInputElement>(`[name="${role}At"]`);
    if (!selection || selection.isCollapsed || !field || !place || !sheet?.contains(selection.anchorNode)) {
      field?.focus();
      return;
    }
    const found = chosen(selection.getRangeAt(0));
    field.value = found?.words ?? "";
    place.value = String(found?.from ?? "");
  });

/** `#at=12-40` shows a span of the text, statement or not. */
function showSpan(): boolean {
  const [, from, to] = /^#at=(\d+)-(\d+)$/.exec(location.hash) ?? [];
  if (from === undefined || to === undefined || !sheet) return false;
  const range = document.createRange();
  let begun = false;
  let ended = false;
  for (const stretch of sheet.querySelectorAll<HTMLElement>("[data-at]")) {
    const start = Number(stretch.dataset.at);
    const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
    let at = start;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (!begun && Number(from) < at + length && Number(from) >= at) {
        range.setStart(node, Number(from) - at);
        begun = true;
      }
      if (begun && !ended && Number(to) <= at + length) {
        range.setEnd(node, Math.max(0, Number(to) - at));
        ended = true;
      }
      at += length;
    }
  }
  if (!begun || !ended) return false;
  if ("highlights" in CSS) CSS.highlights.set("linked", new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  return true;
}

function byAddress(): void {
  if (showSpan()) return;
  const id = decodeURIComponent(location.hash.slice(1));
  if (ids.includes(id)) focus(ids.indexOf(id), "and scroll");
  else if (now < 0) focus(0, "quietly");
}

measure();
byAddress();
addEventListener("hashchange", byAddress);
new ResizeObserver(measure).observe(sheet ?? document.body);
document.fonts?.ready.then(measure, () => {});
