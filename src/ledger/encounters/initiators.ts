import { initiatives } from "../../lang/en/initiators.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { sentenceAt } from "../../stages/deed-times.ts";
import { fold } from "../../text/fold.ts";
import { houseOf } from "../../world/house.ts";
import { stateByWord, type World } from "../../world/world.ts";
import type { Initiator } from "../merge/item.ts";
import { isPerson, sidesOf } from "../merge/parties.ts";
import type { Seed } from "./seeds.ts";

/** Whose account a report's own words are: what an office of a state publishes is that state's. */
export const publishedBy = (world: World, outlet: string | null): string =>
  houseOf(world, outlet)?.code ?? outlet ?? "press";

/** The side that words name, among those who took part: by surname, or as the state or its people. */
function sideOf(who: string, world: World, { participants }: Seed): string | null {
  const words = who.replace(/^(?:the|its|an?) /u, "").replace(/['’]s$/u, "");
  const last = fold(words).split(" ").at(-1);
  const person = participants.find((party) => isPerson(party) && fold(party.name).split(" ").at(-1) === last);
  if (person) return person.for;
  const tries = [words, ...words.split(" ")];
  const code = tries.map((word) => stateByWord(world, word)?.for).find((found) => found);
  return code && sidesOf(participants).includes(code) ? code : null;
}

/** The outermost statement whose content holds the words, on whose word they rest. */
const claimant = (reading: Reading, span: Span): Attribution | undefined =>
  reading.attributions
    .filter(({ content, speaker }) => speaker !== null && content.some((part) => contains(part, span)))
    .sort((a, b) => (a.within === null ? 0 : 1) - (b.within === null ? 0 : 1))[0];

/** How near an encounter is to a place of the text: 0 where its own words are in the same sentence, 1 just before it. */
function near(reading: Reading, seed: Seed, told: readonly Attribution[], at: number): number {
  const sentence = sentenceAt(reading, at);
  const places = [
    ...seed.events.flatMap(({ mentions }) => mentions),
    ...told.flatMap(({ cue, content }) => [...cue, ...content]),
  ];
  if (seed.events.some(({ mentions }) => mentions.some((span) => contains(sentence, span)))) return 0;
  const before = places.map(([, end]) => sentence[0] - end).filter((gap) => gap >= 0);
  const gap = Math.min(...before, Number.POSITIVE_INFINITY);
  return gap <= 4 ? 1 : gap <= 300 ? 2 : Number.POSITIVE_INFINITY;
}

/**
 * Who asked for each encounter, by whose account, in the order of the seeds. A sentence that says so is given to the
 * encounter it names, or else to the last one named before it; who is said to have asked must have taken part.
 */
export function initiatorsOf(
  reading: Reading,
  world: World,
  seeds: readonly Seed[],
  told: readonly (readonly Attribution[])[],
): Initiator[][] {
  const { id, text, outlet } = reading.document;
  const found: Initiator[][] = seeds.map(() => []);
  for (const pattern of initiatives)
    for (const match of text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      const fitting = seeds
        .map((seed, n) => ({
          n,
          far: near(reading, seed, told[n] ?? [], span[0]),
          side: sideOf(match.groups?.who ?? "", world, seed),
        }))
        .filter(({ far, side }) => side !== null && far < Number.POSITIVE_INFINITY)
        .filter(({ n }) => seeds[n]?.form === "call" || seeds[n]?.form === "meeting")
        .sort((a, b) => a.far - b.far);
      const first = fitting[0];
      if (!first || first.side === null) continue;
      const claim = claimant(reading, span);
      const by = claim?.speaker;
      const said: Initiator = {
        side: first.side,
        by: by?.for ?? by?.name ?? publishedBy(world, outlet),
        text: match[0],
        document: id,
        span,
        attribution: claim ? `${id}#${claim.id}` : null,
      };
      const known = found[first.n] as Initiator[];
      if (!known.some(({ side, by }) => side === said.side && by === said.by)) known.push(said);
    }
  return found;
}
