import {
  asking,
  calling,
  clausal,
  performing,
  seeking,
  thanking,
  whomCalledTo,
  whomFor,
  whomToDo,
  whoseHelp,
} from "../../../lang/en/hearers.ts";
import { groupNouns } from "../../../lang/en/roles.ts";
import type { Attribution } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";

/**
 * Where an attribution's words name who is spoken to as the object of what is done by speaking: `urged {the rebels to
 * leave}`, `thanked {the town for its help}`, and in a speaker's own words `{"We urge the town to wait"}`. Null where
 * they name nobody so.
 */
export function urged(text: string, { cue, content }: Pick<Attribution, "cue" | "content">): Span | null {
  const [last, first] = [cue.at(-1), content[0]];
  if (!last || !first) return null;
  const said = text.slice(...first);
  const own = performing.exec(said);
  if (own?.[1]) return objectOf(said, first[0], own[0].length, own[1]);
  if (first[0] - last[1] > 2 || first[0] < last[1]) return null;
  const verb = text.slice(...last);
  const helper = seeking.test(verb) ? whoseHelp.exec(said)?.[1] : undefined;
  if (helper !== undefined) return [first[0], first[0] + helper.length];
  return calledFor(text, last, first) ?? objectOf(said, first[0], 0, verb);
}

/** Who is called for to do something: somebody with a name, or a group. An assembly to be held is not spoken to. */
function calledFor(text: string, cue: Span, [start, end]: Span): Span | null {
  const called = /\bfor$/u.test(text.slice(...cue));
  if (!calling.test(text.slice(cue[0], cue[1] - (called ? 4 : 0)))) return null;
  const said = text.slice(start, end);
  if (called === said.startsWith("for ")) return null;
  const [, whom, head = ""] = whomCalledTo.exec(said) ?? [];
  if (!whom || clausal.test(whom) || !(/^\p{Lu}/u.test(head) || groupNouns.has(head) || head === "community"))
    return null;
  const from = start + (called ? 0 : 4);
  return [from, from + whom.length];
}

/** The object of a verb in words that begin at `start`, from the place `at` in them on. */
function objectOf(words: string, start: number, at: number, verb: string): Span | null {
  const rest = words.slice(at).trimStart();
  const from = start + words.length - rest.length;
  const match = (asking.test(verb) ? whomToDo.exec(rest) : null) ?? (thanking.test(verb) ? whomFor.exec(rest) : null);
  const whom = match?.[1];
  if (!match || !whom || clausal.test(whom)) return null;
  const offset = match[0].indexOf(whom);
  return [from + offset, from + offset + whom.length];
}
