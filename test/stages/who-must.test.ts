import assert from "node:assert/strict";
import { test } from "node:test";
import { resolved, speakersOf } from "./speakers.ts";

for (const [words, hearer] of [
  ["{that he must deliver on [his] *pledge* {of reform}}", "Tom Brand"],
  ["{to deliver on [his] *pledge* {of reform}}", "Tom Brand"],
  ["{that he would deliver on [his] *pledge* {of reform}}", "Otto Vale"],
] as const)
  test(`told Tom Brand ${words}: his is ${hearer}`, () => {
    const marked = `Otto Vale came. [Vale] *told* <Tom Brand> ${words}.`;
    assert.deepEqual(speakersOf(resolved(marked, { more: { 0: { act: "demand" } } })), ["Otto Vale", hearer]);
  });
