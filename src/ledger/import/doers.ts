import { official, unofficial } from "../../lang/en/undertakings.ts";
import type { Party } from "../../model/attribution.ts";
import { type Days, ran, stateByWord, stateOf, type World } from "../../world/world.ts";

/** A state or body as a party, from its code; null where the tables know none. */
function side(world: World, code: string): Party | null {
  const state = stateOf(world, code);
  if (state) return { name: state.name, actor: state.code, for: state.code };
  const body = world.bodies().find(({ id }) => id === code);
  return body ? { name: body.name, actor: body.id, for: body.id } : null;
}

/**
 * Whom a field of a table means: a state or body by name or code, a person of the tables with the state served on that
 * day, a part of a state (`Russia's parliament`, `Norwegian troops`); anybody else by the words alone.
 */
export function doer(world: World, words: string, when: Days): Party {
  const institution = world.institutions(words)[0];
  if (/^[A-Z]{3}$/.test(words) || institution?.kind === "state" || institution?.kind === "body") {
    const whole = side(world, institution?.id ?? institution?.for ?? words);
    if (whole && institution?.by !== "organ") return whole;
  }
  const person = world.actorByName(words)[0];
  if (person && words.includes(" ")) {
    const held = world.tenures(person.id);
    const office = held.find((tenure) => ran(tenure, when)) ?? held.at(-1);
    return { name: person.name, actor: person.id, for: office?.for ?? null };
  }
  if (institution) return { name: institution.name, actor: institution.id, for: institution.for };
  if (unofficial.test(words)) return { name: words, actor: null, for: null };
  for (const [word] of words.matchAll(/\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*/gu)) {
    const found = stateByWord(world, word);
    if (found && (official.test(words) || /['’]s\b|parliament|police|guard|vessels/iu.test(words)))
      return { name: words, actor: null, for: found.for };
  }
  return { name: words, actor: null, for: null };
}
