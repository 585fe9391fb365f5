import { escaped } from "../export/escaped.ts";

/** A piece of HTML that is known to be well formed; everything else is text. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template. `false`, null and undefined print nothing, so that `condition && html…` can be written. */
export type Child = Markup | string | number | false | null | undefined | readonly Child[];

function printed(child: Child): string {
  if (child instanceof Markup) return child.text;
  if (typeof child === "string") return escaped(child);
  if (typeof child === "number") return String(child);
  if (child === null || child === undefined || child === false) return "";
  return child.map(printed).join("");
}

/**
 * HTML from a template. Whatever stands in it is text, in an element or in a quoted attribute, and cannot become
 * markup: only another template's result is taken as it is.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Child[]): Markup =>
  new Markup(strings.reduce((all, string, i) => all + string + (i < values.length ? printed(values[i]) : ""), ""));

/** Joins with a separator between. */
export const between = (items: readonly Child[], separator: Child): Child[] =>
  items.flatMap((item, i) => (i === 0 ? [item] : [separator, item]));

/** An address of a report if it is one that a browser may follow, else null: no `javascript:`, no `data:`. */
export function outward(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "http:" || protocol === "https:" ? href : null;
  } catch {
    return null;
  }
}
