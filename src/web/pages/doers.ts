import { pronouns } from "../../lang/en/pronouns.ts";
import type { Party } from "../../model/attribution.ts";
import { brief } from "../../text/brief.ts";
import { between, type Child, html } from "../markup.ts";
import { party } from "../parts.ts";

/** True of a pronoun, alone or with the verb that goes on from it: `we`, `I’m`, `they will`. */
const isPronoun = (name: string): boolean => {
  const [first = "", ...rest] = name
    .toLowerCase()
    .replace(/['’](?=\p{Ll}+$)/u, " ")
    .split(/\s+/u);
  return first in pronouns && rest.every((word) => auxiliaries.has(word));
};

const auxiliaries: ReadonlySet<string> = new Set(
  "m re s ve d ll am are is was were have has had will would shall should can could may might must do did not all both".split(
    " ",
  ),
);

/** A person by the last name, a state or office as it is called, words of the text in quotation marks; null where nobody is named. */
export function shortName({ name, actor }: Party, most = 26): string | null {
  if (isPronoun(name)) return null;
  if (actor !== null) return /^Q\d/.test(actor) ? (name.split(" ").at(-1) ?? name) : name;
  return name.length > most ? `“${name.slice(0, most - 1).trimEnd()}…”` : `“${name}”`;
}

/** Those who do something, or to whom it is done: by name, or by the words of the text where nobody knows who is meant. */
export function doers(list: readonly Party[], none: Child): Child {
  const named = list.filter(({ name }) => !isPronoun(name));
  if (named.length === 0) return list.length === 0 ? none : html`<span class="quiet">not named</span>`;
  return between(
    named.map((one) => (one.actor === null ? html`<q class="role">${brief(one.name, 80)}</q>` : party(one))),
    named.length === 2 ? " and " : ", ",
  );
}
