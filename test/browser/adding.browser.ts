import assert from "node:assert/strict";
import { after, test } from "node:test";
import { open } from "./desk.ts";

const desk = await open();
after(async () => {
  await desk.close();
  assert.deepEqual(desk.faults, []);
});

test("a pasted report that is refused stays where it was written", async () => {
  const page = await desk.page();
  await page.goto(`${desk.url}add`);
  const german =
    "Die Fähren aus Schweden sollen wieder in Gdynia anlegen, sagte die Ministerpräsidentin am Freitag in Stockholm.";
  await page.locator('[name="text"]').fill(german);
  await page.locator('[name="title"]').fill("Fähren");
  await page.getByRole("button", { name: "Read and add" }).click();
  await page.locator(".outcomes .failed").waitFor();
  await page.getByRole("button", { name: "Read and add", disabled: false }).waitFor();
  assert.equal(await page.locator('[name="text"]').inputValue(), german);
  assert.equal(await page.locator('[name="title"]').inputValue(), "Fähren");
  assert.doesNotMatch((await page.locator("#outcomes").textContent()) ?? "", /done/);
  await page.context().close();
});

test("a report is pasted, read, found, and removed again", async () => {
  const page = await desk.page();
  await page.goto(`${desk.url}add`);
  const counted = (await page.locator("[data-tally]").textContent()) ?? "";
  await page
    .locator('[name="text"]')
    .fill(
      "LONDON – The prime minister told parliament on Tuesday that British forces would not be sent to Ukraine. “We will not fight,” he said.",
    );
  await page.locator('[name="title"]').fill("A word to parliament <i>");
  await page.locator('[name="published"]').fill("2022-02-22");
  await page.getByRole("button", { name: "Read and add" }).click();
  await page.locator(".outcomes li").first().waitFor();
  assert.match((await page.locator(".outcomes li").first().textContent()) ?? "", /^added.*statements$/);
  await page.waitForFunction((was) => document.querySelector("[data-tally]")?.textContent !== was, counted);
  const reports = Number(/(\d+) reports/.exec(counted)?.[1]);
  assert.match((await page.locator("[data-tally]").textContent()) ?? "", new RegExp(`${reports + 1} reports`));
  assert.equal(await page.locator('[name="text"]').inputValue(), "");
  await page.locator(".outcomes a").click();
  await page.waitForURL(/reports\/sha256/);
  assert.match((await page.locator("h1").textContent()) ?? "", /A word to parliament <i>/);
  await page.getByRole("link", { name: "Remove …" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.waitForURL(/\/reports$/);
  assert.doesNotMatch((await page.locator("main").textContent()) ?? "", /A word to parliament/);
  await page.context().close();
});

test("files are dropped, each told of as it is read", async () => {
  const page = await desk.page();
  await page.goto(`${desk.url}add`);
  await page.locator("input[type=file]").setInputFiles([
    {
      name: "one.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("KYIV – The president said on Monday that the army was ready to defend the country."),
    },
    { name: "two.html", mimeType: "text/html", buffer: Buffer.from("<title>x</title>") },
  ]);
  await page.getByRole("button", { name: "Add the files" }).click();
  await page.locator(".outcomes li").nth(1).waitFor();
  const told = await page.locator(".outcomes li").allTextContents();
  assert.match(told[0] ?? "", /^added one/);
  assert.match(told[1] ?? "", /^failed two\.html/);
  await page.context().close();
});
