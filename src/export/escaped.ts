import { visible } from "./visible.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&#34;",
  "'": "&#39;",
};

/** The text as HTML text that stays as it is: for a field whose words are sent back. */
export const verbatim = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/**
 * The text as HTML text or as the value of a quoted attribute: nothing in it can become markup, controls and
 * directional marks are shown (see `visible`), a lone surrogate becomes U+FFFD.
 */
export const escaped = (text: string): string => verbatim(visible(text));
