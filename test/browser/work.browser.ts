import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { open } from "./desk.ts";

const desk = await open();
after(async () => {
  await desk.close();
  assert.deepEqual(desk.faults, []);
});

type Items = { items: { id: string; ref: string; statements: number; accounts: unknown[] }[] };
const api = async (path: string): Promise<Items["items"]> =>
  ((await (await fetch(`${desk.url}api/v1${path}`)).json()) as Items).items;
const longest = (await api("/documents?limit=100")).toSorted((a, b) => b.statements - a.statements)[0];
const reportUrl = `${desk.url}reports/${encodeURIComponent(longest?.id ?? "")}`;

const sign = async (page: Page, why: string): Promise<void> => {
  const form = page.locator("form:has(button.main)").first();
  await form.locator('[name="who"]').fill("Anna");
  await form.locator('[name="why"]').fill(why);
};

test("the reading room by keys: statements are walked, lit, cited", async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(reportUrl);
  assert.equal(await page.locator(".fact:visible").count(), 1);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  assert.match(page.url(), /#a\d+$/);
  const id = page.url().split("#")[1];
  assert.equal(await page.locator(`.fact:visible`).getAttribute("data-fact"), id);
  assert.ok((await page.locator(`[data-a="${id}"].on`).count()) > 0);
  assert.equal(await page.locator(".app [aria-current]").count(), 1);
  await page.keyboard.press("c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^“.+” \(\w+\) .+\n.*\/reports\/sha256/su);
  assert.ok(copied.endsWith(`#${id}`));
  // A bracket spans just the lines of its statement's words.
  const off = await page.evaluate(() => {
    let worst = 0;
    for (const bracket of document.querySelectorAll<HTMLElement>("[data-bracket]")) {
      if (bracket.hidden) continue;
      const words = [...document.querySelectorAll(`[data-a="${bracket.dataset.bracket}"]`)]
        .filter((part) => part.matches(".para .source, .para .cue, .para .content"))
        .flatMap((part) => [...part.getClientRects()]);
      const box = bracket.getBoundingClientRect();
      const [top, bottom] = [Math.min(...words.map((w) => w.top)), Math.max(...words.map((w) => w.bottom))];
      worst = Math.max(worst, box.top - top - 16, top - box.top, bottom - box.bottom - 16, box.bottom - bottom);
    }
    return worst;
  });
  assert.ok(off <= 4, `a bracket is ${off} px off`);
  await page.goto(`${reportUrl}#at=20-60`);
  assert.ok(await page.evaluate(() => CSS.highlights.has("linked")));
  await page.context().close();
});

test("keys can be changed and turned off", async () => {
  const page = await desk.page();
  await page.goto(reportUrl);
  await page.keyboard.press("?");
  await page.locator("#key-next").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("m");
  assert.match(page.url(), /#a\d+$/);
  await page.keyboard.press("?");
  await page.locator("dialog input[type=checkbox]").uncheck();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  const before = page.url();
  await page.keyboard.press("m");
  assert.equal(page.url(), before);
  await page.context().close();
});

test("a statement is corrected with who and why, and the correction taken back", async () => {
  const page = await desk.page();
  await page.goto(`${reportUrl}#a1`);
  const before = await page.locator(".fact:visible h2").textContent();
  await page.keyboard.press("e");
  await page.waitForURL(/statements\/a1$/);
  await page.locator('[name="act"]').selectOption("condemnation");
  await sign(page, "it condemns");
  await page.locator("button.main").click();
  await page.waitForURL(/#a1$/);
  assert.match((await page.locator(".fact:visible h2").textContent()) ?? "", /condemnation/);
  assert.match((await page.locator(".fact:visible").textContent()) ?? "", /Correctedby Anna/);
  await page.locator("summary", { hasText: "Take it back" }).click();
  const back = page.locator('form:has([name="undo"])');
  await back.locator('[name="why"]').fill("it does not");
  await back.getByRole("button", { name: "Take it back" }).click();
  await page.goto(`${reportUrl}#a1`);
  assert.equal(await page.locator(".fact:visible h2").textContent(), before);
  await page.context().close();
});

test("a statement is added from words that were selected", async () => {
  const page = await desk.page();
  await page.goto(reportUrl);
  const count = await page.locator("[data-fact]").count();
  await page.locator("#add-statement summary").click();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector(".para p") as Node, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && (node.textContent?.length ?? 0) < 4) node = walker.nextNode();
    getSelection()?.setBaseAndExtent(node as Node, 0, node as Node, 4);
  });
  await page.locator('[data-take="cue"]').click();
  // Over the end of a paragraph, without what stands beside it.
  const around = await page.evaluate(() => {
    const [first, second] = document.querySelectorAll(".para p");
    const [before, after] = [first?.lastElementChild as Element, second?.firstElementChild as Element];
    getSelection()?.setBaseAndExtent(before, 0, after, after.childNodes.length);
    return [before.textContent, after.textContent];
  });
  await page.locator('[data-take="content"]').click();
  const form = page.locator("#add-statement form");
  assert.equal(await form.locator('[name="content"]').inputValue(), around.join(" ").trim());
  await form.locator('[name="speakers"]').fill("Sergey Lavrov | RUS");
  await form.locator('[name="who"]').fill("Anna");
  await form.locator('[name="why"]').fill("it was missed");
  await form.locator("button.main").click();
  await page.waitForFunction((n) => document.querySelectorAll("[data-fact]").length > n, count);
  assert.equal(await page.locator("[data-fact]").count(), count + 1);
  await page.context().close();
});

test("two accounts are compared by keys", async () => {
  const page = await desk.page();
  await page.goto(`${desk.url}compare?several=1`);
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await page.waitForURL(/compare\/met-/);
  assert.ok((await page.locator(".duo tbody tr").count()) > 1);
  assert.match((await page.locator(".duo tbody th").first().textContent()) ?? "", /^Who asked for it/);
  await page.context().close();
});

test("a decision is made by one key and undone by another", async () => {
  const page = await desk.page();
  await page.goto(`${desk.url}review`);
  const first = await page.locator(".summary").textContent();
  const waiting = await page.locator(".label").textContent();
  await page.locator('[data-decide] [name="who"]').fill("Anna");
  await page.locator("h1").click();
  await page.keyboard.press("a");
  await page.waitForFunction((before) => document.querySelector(".summary")?.textContent !== before, first);
  assert.match((await page.locator(".queue").first().textContent()) ?? "", /by Anna/);
  await page.keyboard.press("Backspace");
  await page.keyboard.type("pressed too soon");
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => document.querySelector(".summary")?.textContent === before, first);
  assert.equal(await page.locator(".label").textContent(), waiting);
  assert.match((await page.locator(".queue .undone").first().textContent()) ?? "", /taken back/);
  await page.keyboard.press("Space");
  await page.waitForURL(/at=1$/);
  await page.context().close();
});

test("the status of a commitment is set where it stands, as it was before that day it is open", async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${desk.url}ledger`);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/ledger\/word-/);
  await page.locator('[name="status"]').selectOption("disputed");
  await sign(page, "the two sides differ on it");
  await page.locator("button.main").click();
  await page.waitForFunction(() => /disputed/.test(document.querySelector(".entry-head .status")?.textContent ?? ""));
  assert.match((await page.locator(".hist").textContent()) ?? "", /disputed set by Anna. the two sides differ on it/);
  await page.getByRole("button", { name: "Undo it" }).scrollIntoViewIfNeeded();
  const undo = page.locator('form:has([name="undo"])');
  await undo.locator('[name="why"]').fill("too early");
  await undo.locator("button").click();
  await page.waitForFunction(() => !/disputed/.test(document.querySelector(".entry-head .status")?.textContent ?? ""));
  await page.goto(`${desk.url}ledger`);
  await page.locator("[data-slider]").focus();
  await page.keyboard.press("Home");
  await page.waitForURL(/asOf=1994/);
  await page.context().close();
});

test("a search, narrowed by a facet, with a feed of its own", async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(desk.url);
  await page.keyboard.press("/");
  await page.keyboard.type("border");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=border/);
  const all = await page.locator(".saids > li").count();
  await page.locator(".facet a", { hasText: "assurance" }).first().click();
  await page.waitForURL(/act=assurance/);
  const some = await page.locator(".saids > li").count();
  assert.ok(some > 0 && some < all);
  const feed = await page.getByRole("link", { name: "Follow as a feed" }).getAttribute("href");
  const atom = await (await fetch(new URL(feed ?? "", desk.url))).text();
  assert.equal(atom.split("<entry>").length - 1, some);
  await page.context().close();
});

test("a count of a facet stands on one line beside a long name", async () => {
  const page = await desk.page({ viewport: { width: 1300, height: 1600 } });
  await page.goto(`${desk.url}search`);
  const height = await page
    .locator(".facet li a:has(bdi)")
    .first()
    .evaluate((link) => {
      const [name, count] = [link.querySelector("bdi"), link.querySelector(".num")];
      if (!name || !count) return -1;
      name.textContent = "the senior officials of the harbour administration";
      count.textContent = "20";
      return count.getClientRects()[0]?.height ?? -1;
    });
  assert.ok(height > 0 && height < 24, `${height} px`);
  await page.context().close();
});

test("the matrix by arrows, and the statements of a cell", async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${desk.url}told`);
  await page.locator("[data-matrix] a[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=.*&to=/);
  assert.ok((await page.locator("#stm .saids > li").count()) > 0);
  await page.context().close();
});

test("by keyboard alone: a view's other forms, and two actors put together", async () => {
  const page = await desk.page({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${desk.url}ledger`);
  await page.locator(".export > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "One HTML file");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "CSV");

  await page.goto(`${desk.url}actors/RUS`);
  await page.locator("summary", { hasText: "The same as another" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("UKR");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Anna");
  await page.keyboard.press("Tab");
  await page.keyboard.type("to see whether it can be done");
  await page.keyboard.press("Enter");
  await page.locator("summary", { hasText: "Not the same after all" }).waitFor();
  assert.match((await page.locator(".names").textContent()) ?? "", /Ukraine/);
  await page.locator("summary", { hasText: "Not the same after all" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("it can");
  await page.keyboard.press("Enter");
  await page.locator("summary", { hasText: "Not the same after all" }).waitFor({ state: "detached" });
  await page.context().close();
});
