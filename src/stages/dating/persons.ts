import { formerWords, ousting, titles } from "../../lang/en/offices.ts";
import type { Span } from "../../model/span.ts";
import type { World } from "../../world/world.ts";
import type { TenureEvidence } from "./offices.ts";

/** A given name and a surname, or more: what may be a person's full name. */
const fullName =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,30}|al-\p{Lu}[\p{L}-]{1,30}|de|da|van|von|der|bin)){1,4}/gu;

/** How far beside a name its title is looked for, in characters. */
const before = 60;
const after = 50;

/** The longest run of words in `name` that is a person of the tables, with where it stands. */
function personIn(name: string, world: World) {
  const words = name.split(" ");
  for (let length = Math.min(words.length, 4); length >= 2; length--)
    for (let first = 0; first + length <= words.length; first++) {
      const tried = words.slice(first, first + length).join(" ");
      const found = world.actorByName(tried);
      if (found.length > 0)
        return { persons: found, name: tried, at: words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0) };
    }
  return null;
}

/**
 * The office-holders that a report names in full, with the offices the tables give them, for dating. A stand-in for
 * the resolver of mentions: it sees full names only, and passes over a name that two persons of the tables share.
 */
export function tenuresNamed(text: string, paragraphs: readonly Span[], world: World): TenureEvidence[] {
  const found: TenureEvidence[] = [];
  const seen = new Set<string>();
  for (const [start, end] of paragraphs) {
    for (const match of text.slice(start, end).matchAll(fullName)) {
      const known = personIn(match[0], world);
      const person = known?.persons.length === 1 ? known.persons[0] : undefined;
      if (!known || !person || seen.has(person.id)) continue;
      seen.add(person.id);
      const at = start + match.index + known.at;
      const span: Span = [at, at + known.name.length];
      const left = text.slice(Math.max(start, at - before), at);
      const right = text.slice(span[1], Math.min(end, span[1] + after));
      const beside =
        `${left.split(/[.;:]\s/u).at(-1) ?? ""} ${/^, /u.test(right) ? (right.split(/[.;:]/u)[0] ?? "") : ""}`.toLowerCase();
      const title = titles.find((entry) => entry.title.test(beside));
      const former =
        formerWords.test(left) ||
        ousting.test(left) ||
        /^, (?:the |a |his |her )?(?:former|ousted|late)\b/u.test(right);
      for (const tenure of world.tenures(person.id))
        found.push({
          mentionSpan: span,
          person: person.name,
          office: tenure.office,
          from: tenure.from,
          to: tenure.to,
          former,
          titled: title?.office.test(tenure.office.toLowerCase()) ?? false,
        });
    }
  }
  return found;
}
