import { media } from "../../lang/en/channels.ts";
import type { Party } from "../../model/attribution.ts";
import type { World } from "../../world/world.ts";

/** A state or body as a party; null where the tables know no such code. */
export function side(world: World, code: string): Party | null {
  const state = world.states().find((one) => one.code === code);
  if (state) return { name: state.name, actor: state.code, for: state.code };
  const body = world.bodies().find(({ id }) => id === code);
  return body ? { name: body.name, actor: body.id, for: body.id } : null;
}

/** What is called after a place and is not its state: `the Paris Agreement`, `the South China Sea`. */
const calledAfter =
  /^ (?:Seas?|Strait|Gulf|Post|Times|[Aa]greements?|[Aa]ccords?|[Cc]onventions?|[Mm]emorandum|[Pp]rotocols?|[Ff]ormats?|[Tt]reaty|[Pp]rocess)\b/u;

/** A state or body as words name it, and where its name stands in them. */
export interface Named {
  readonly party: Party;
  readonly at: number;
  readonly end: number;
}

/** The states and bodies that words name, in order, each once. A medium is none: it only carries words on. */
export function named(world: World, words: string): Named[] {
  const found: Named[] = [];
  const tokens = [...words.matchAll(/[\p{L}.]+(?:['’](?!s\b)\p{L}+)?/gu)];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !/^\p{Lu}/u.test(first[0])) continue;
    for (let n = Math.min(world.longest() + 1, tokens.length - i); n > 0; n--) {
      const last = tokens[i + n - 1];
      if (!last) continue;
      const phrase = words.slice(first.index, last.index + last[0].replace(/\.$/u, "").length);
      const known = world.institutions(phrase).find((one) => one.for !== null);
      const party = known?.for ? side(world, known.for) : null;
      if (!party) continue;
      const after = words.slice(first.index + phrase.length);
      if (!calledAfter.test(after) && !media.test(party.name) && !found.some((one) => one.party.name === party.name))
        found.push({ party, at: first.index, end: first.index + phrase.length });
      i += n - 1;
      break;
    }
  }
  return found;
}
