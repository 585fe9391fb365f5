import type { Received } from "../src/model/document.ts";

/** A report in English of which its wrapping says nothing but what `more` holds. */
export const report = (text: string, more: Partial<Received> = {}): Received => ({
  input: "t",
  ref: "t",
  text,
  title: null,
  outlet: null,
  url: null,
  published: null,
  lang: "en",
  marked: [],
  ...more,
});
