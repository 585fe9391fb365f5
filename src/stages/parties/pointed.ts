import { audiences } from "../../lang/en/channels.ts";
import { type Pronoun, pronouns } from "../../lang/en/pronouns.ts";
import type { Attribution, Party } from "../../model/attribution.ts";
import { overlaps, type Span } from "../../model/span.ts";
import type { Pointing } from "../../reader/points.ts";
import { refer } from "./reference/reference.ts";
import type { Asked, Referent } from "./reference/referent.ts";
import { partyOfNamed, personNamed, type Scene } from "./reference/scene.ts";

/** Somebody the report names, with the share of the model's pointing that falls on his names, and those names. */
export interface Candidate {
  readonly party: Party;
  readonly share: number;
  readonly spans: readonly Span[];
}

/** Below this share a piece that belongs to no name is not worth resolving as a phrase. */
const phrased = 0.05;

/**
 * Whom the pieces stand for that the model points at: each name of the report takes the shares of its pieces, other words
 * are resolved as phrases, and the names of one party add up. The largest share comes first.
 */
export function candidates(scene: Scene, asked: Asked, { pieces }: Pointing): Candidate[] {
  const places: { readonly span: Span; readonly party: Party; share: number }[] = [];
  let run: { span: Span; share: number } | null = null;
  const phrases: { readonly span: Span; readonly share: number }[] = [];
  for (const { span, share } of pieces) {
    const item = scene.named.find((one) => overlaps(one.span, span));
    const party = item && partyOfNamed(scene, item);
    if (item && party) {
      const same = places.find((place) => place.span === item.span);
      if (same) same.share += share;
      else places.push({ span: item.span, party, share });
      continue;
    }
    if (share < phrased) continue;
    if (run && span[0] - run.span[1] <= 1) run = { span: [run.span[0], span[1]], share: run.share + share };
    else {
      if (run) phrases.push(run);
      run = { span, share };
    }
  }
  if (run) phrases.push(run);
  for (const { span, share } of phrases) {
    const whole = words(scene.text, span);
    for (const party of refer(scene, asked, whole)?.parties ?? []) places.push({ span: whole, party, share });
  }
  const found = new Map<string, { party: Party; share: number; spans: Span[] }>();
  for (const { span, party, share } of places) {
    const one = found.get(party.name) ?? { party, share: 0, spans: [] };
    found.set(party.name, { ...one, share: one.share + share, spans: [...one.spans, span] });
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}

/** A run of pieces widened to whole words. */
function words(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /[\p{L}\p{N}]/u.test(text.charAt(end))) end++;
  return [start, end];
}

/** True where a pronoun takes up who spoke before (`takenUp` gives his source for evidence), and no name of a sentence: rules are the surer there. */
const spoke = ({ above, before }: Asked, { evidence }: Referent): boolean =>
  [...above, ...before].some(({ attribution }) => attribution.source === evidence);

/**
 * Whom the model takes for the speaker, where only a pronoun or nothing stands for him and it is sure of another than the
 * rules found; null where they agree, where the phrase names somebody itself, or where it goes on with who spoke before.
 */
export function pointedSpeaker(scene: Scene, asked: Asked, found: Referent | null): Referent | null {
  const { attribution } = asked;
  const pointing = scene.pointed.get(attribution.id)?.speaker;
  if (!pointing || 1 - pointing.nobody < scene.point.speaker) return null;
  const sorts = pronounsOf(scene.text, attribution);
  if (!sorts || (found?.resolved && (found.rule !== "pronoun" || spoke(asked, found)))) return null;
  // Who goes on from `I` is whoever says so, though the report does not tell who that is.
  if (found?.parties.some(({ name }) => pronouns[name.toLowerCase()]?.person === 1)) return null;
  const [top] = candidates(scene, asked, pointing);
  if (!top || top.party.actor === null || top.share < scene.point.speaker) return null;
  if (found?.parties.some(({ name }) => name === top.party.name)) return null;
  const human = personNamed(scene, top.party.name) !== undefined;
  if (!agrees(sorts, human)) return null;
  return { parties: [top.party], rule: "pointed at", evidence: top.spans, human, resolved: true };
}

/** The pronouns of the third person that a source is made of, one a span; null where it has any other word. */
function pronounsOf(text: string, { source }: Attribution): Pronoun["sort"][] | null {
  const words = source.map((span) => text.slice(...span).replace(/['’]s?$/u, ""));
  const found = words.flatMap((word) => pronouns[word.toLowerCase()] ?? []).filter(({ person }) => person === 3);
  return found.length === words.length ? found.map(({ sort }) => sort) : null;
}

/** False for a body that is called he, and a person that is called it. */
const agrees = (sorts: readonly Pronoun["sort"][], human: boolean): boolean =>
  sorts.every((sort) => (sort === "it" || sort === "they" ? !human : sort === "he" || sort === "she" ? human : true));

/** True for somebody resolved, and for an audience without a name of its own. */
const hears = ({ name, actor }: Party): boolean =>
  actor !== null ||
  (/^(?:the |an? )?[\p{L}-]+(?: [\p{L}-]+)?$/u.test(name) && audiences.some(([, words]) => words.test(name)));

/** Whom the model takes for those it was said to: taken where neither words nor rules tell the addressee. */
export function pointedAddressees(scene: Scene, asked: Asked): readonly Party[] {
  const { attribution } = asked;
  const pointing = scene.pointed.get(attribution.id)?.addressee;
  if (!pointing || attribution.addressees.length > 0 || attribution.addresseeSpan.length > 0)
    return attribution.addressees;
  if (1 - pointing.nobody < scene.point.addressee) return [];
  const own = new Set(attribution.speakers.map(({ name }) => name));
  const all = candidates(scene, asked, pointing).filter(({ party }) => !own.has(party.name) && hears(party));
  const [top] = all;
  if (!top || top.share < scene.point.addressee / 2) return [];
  return all.filter(({ share }) => share >= top.share / 2).map(({ party }) => party);
}
