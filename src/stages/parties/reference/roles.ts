import { roleNouns } from "../../../lang/en/roles.ts";
import type { Party } from "../../../model/attribution.ts";
import type { Span } from "../../../model/span.ts";
import { institutional } from "../mentions/mentions.ts";
import type { Named } from "../mentions/named.ts";
import type { Known } from "../mentions/persons.ts";
import { likeness, vague } from "./likeness.ts";
import { byOffice, holders, namesOffice, noLonger } from "./office.ts";
import {
  forNobody,
  heads,
  held,
  nameless,
  ofOtherHouse,
  ofOtherSide,
  otherOffice,
  otherSex,
  titledAlone,
} from "./other-office.ts";
import { officeOfOwner, type RolePhrase } from "./role-phrase.ts";
import { partyOfKnown, partyOfPerson, reading, type Scene } from "./scene.ts";

/**
 * The person of the report whom a role phrase means: of his state, called so (or by an office that means the same), the
 * one named last before `at`, else the first named after it.
 */
export function byRole(scene: Scene, phrase: RolePhrase, at: number): Known | null {
  let best: { known: Known; score: number; last: number } | null = null;
  const gone = noLonger.test(phrase.words);
  const incumbents = phrase.of ? holders(scene, phrase.words, phrase.of).map(({ id }) => id) : [];
  for (const known of scene.known) {
    if (!known.human || (gone && ![...known.roles].some((role) => noLonger.test(role)))) continue;
    if (ofOtherHouse(phrase, known)) continue;
    if (phrase.place !== null && !isFrom(scene, known, phrase.place, at)) continue;
    if (titledAlone.test(phrase.head) && otherSex(phrase, known)) continue;
    const of = phrase.of?.for ?? phrase.of?.id;
    if (of && known.for && of !== known.for) continue;
    const called = Math.max(
      phrase.head === "counterpart" && phrase.of?.for && phrase.of.for === known.for ? 1 : 0,
      ...[...known.roles].map((role) => likeness(phrase.words, role)),
      held(scene, phrase, known),
    );
    // Whom the report calls something like it is not meant where another holds the very office.
    const another = incumbents.length > 0 && !(known.person && incumbents.includes(known.person.id));
    if (called === 0 || (called === 1 && another)) continue;
    const starts = known.mentions.map(({ span }) => span[0]);
    const last = Math.max(-1, ...starts.filter((start) => start < at));
    const score = called + (phrase.of?.for && phrase.of.for === known.for ? 2 : 0) - (last < 0 ? 4 : 0);
    if (!best || score > best.score || (score === best.score && last > best.last)) best = { known, score, last };
  }
  return best && best.score > -2 ? best.known : null;
}

/**
 * Somebody whom the report first calls by office and names soon after, as a source: the next person named there if
 * nothing the report calls him gainsays it, or a later one who is called the same.
 */
export function namedLater(scene: Scene, phrase: RolePhrase, [start, end]: Span): Known | null {
  if (nameless.test(scene.text.slice(start, end))) return null;
  const here = scene.sentenceAt(end - 1);
  let next = true;
  for (const source of scene.sources) {
    if (source[0] < end) continue;
    if (scene.sentenceAt(source[0]) > here + 5) return null;
    const item = scene.namedWithin(source).find((one) => scene.knownOf(one)?.human);
    const known = item && scene.knownOf(item);
    if (!known) continue;
    const roles = [...known.roles];
    const alike = phrase.strange && heads.test(phrase.head) ? known.for === null : ofSameSide(phrase, known);
    const fresh = known.mentions.every(({ span }) => span[0] >= end || scene.sentenceAt(span[0]) === 0);
    const called = (next || !vague.has(phrase.head)) && roles.some((one) => likeness(phrase.words, one) > 0);
    const plain =
      next &&
      mayBeTitled(phrase, known) &&
      (phrase.definite || !anybodys.has(phrase.head)) &&
      !otherOffice(scene, phrase, known) &&
      roles.every((one) => vague.has(one));
    if (fresh && alike && (called || plain) && !otherSex(phrase, known) && !ofOtherSide(scene, phrase, known))
      return known;
    next = false;
  }
  return null;
}

/** What many are, and whoever is named next need not be. */
const anybodys = new Set([
  "judge",
  "magistrate",
  "reporter",
  "teacher",
  "student",
  "doctor",
  "nurse",
  "farmer",
  "worker",
  "driver",
  "resident",
  "witness",
  "villager",
  "soldier",
  "protester",
  "activist",
  "journalist",
  "businessman",
  "lawyer",
  "shopkeeper",
  "voter",
  "refugee",
  "survivor",
]);

/** Whether an office may be his: of his side, or where the report gives him none, unless it calls him of another house. */
const ofSameSide = ({ of, words }: RolePhrase, { for: side, roles }: Known): boolean =>
  !of?.for ||
  side === of.for ||
  (side === null && [...roles].every((role) => !house.test(role) || likeness(role, words) > 0));

const house = /\b(?:ministry|embassy|mission|commission)\b/u;

/**
 * Somebody whom the opening of a report keeps for later, as news does: `a senior diplomat warned`, and the next source
 * is a person, or an institution, not named before: a person where the phrase is read as a `role`.
 */
export function namedSoon(scene: Scene, span: Span, role: RolePhrase | null, state: string | null): Named | null {
  const here = scene.sentenceAt(span[1] - 1);
  if (here - scene.opening > 2 || (role && !role.definite && anybodys.has(role.head))) return null;
  const begin = scene.sentences[scene.opening]?.[0] ?? 0;
  const before = (one: Named): boolean => begin <= one.span[0] && one.span[0] < span[1];
  for (const source of scene.sources) {
    if (source[0] < span[1]) continue;
    if (scene.sentenceAt(source[0]) > here + 4) return null;
    for (const item of scene.namedWithin(source)) {
      const known = scene.knownOf(item);
      const body = reading(scene, item)?.kind === "body";
      const fits = role
        ? known?.human &&
          !otherOffice(scene, role, known) &&
          !ofOtherSide(scene, role, known) &&
          mayBeTitled(role, known) &&
          mayBeCalled(role, known)
        : body || (known && !known.human && institutional(item));
      if (!fits) continue;
      if (known) return known.mentions.some(before) || !agree(state, known) ? null : item;
      const id = reading(scene, item)?.id;
      return scene.named.some((one) => before(one) && reading(scene, one)?.id === id) ? null : item;
    }
  }
  return null;
}

/** One whom the report calls otherwise is no holder of an office of state; who speaks for it or leads it may be called anything. */
const mayBeCalled = ({ words, head }: RolePhrase, { roles }: Known): boolean =>
  !(
    namesOffice(words) &&
    !deputises.test(words) &&
    roles.size > 0 &&
    [...roles].every((role) => deputises.test(role))
  ) &&
  ((/^spokes/u.test(head) ? ![...roles].some((role) => forNobody.test(role)) : !namesOffice(words)) ||
    heads.test(head) ||
    roles.size === 0 ||
    [...roles].some((role) => vague.has(role) || likeness(words, role) > 0));

/** Who stands in for another, and is not called what he is. */
const deputises = /\b(?:vice|deputy)[ -]/u;

/** True for one who is named in a sentence with a place before `at`: `Vale of Texas`, `the Texas senator Ann Vale`. */
const isFrom = ({ text, sentences, sentenceAt }: Scene, { mentions }: Known, place: string, at: number): boolean =>
  mentions.some(({ span }) => {
    const [start, end] = sentences[sentenceAt(span[0])] ?? span;
    return text.slice(start, Math.min(end, at)).includes(place);
  });

/** Nobody is `the king` or `the ayatollah` whom the report does not give that title. */
const mayBeTitled = ({ head }: RolePhrase, { mentions }: Known): boolean =>
  !titledAlone.test(head) || mentions.some(({ title }) => title?.toLowerCase() === head);

const agree = (state: string | null, known: Known): boolean =>
  state === null || known.for === state || (known.for === null && known.roles.size === 0);

/** Between two who are named beside each other, and not one as the other's: `US forces' Norway spokesman`. */
const beside = /^(?:['’]s?)?(?:,| and\b| &|[-–/])/u;

/**
 * Two office-holders in one phrase, `the Russian and Ukrainian presidents`, `Washington and Moscow's top diplomats`:
 * whoever is called so in the report, or held the office on its days, of each state. Null unless all are found.
 */
export function byRoles(scene: Scene, span: Span): readonly Party[] | null {
  const states = scene.namedWithin(span).filter(({ institutions }) => institutions[0]?.kind === "state");
  const last = states.at(-1);
  const named = states.every((one, n) => n === 0 || beside.test(scene.text.slice(states[n - 1]?.span[1], one.from)));
  if (!last || states.length < 2 || !named) return null;
  const words = scene.text
    .slice(last.span[1], span[1])
    .toLowerCase()
    .replace(/^['’]s?/u, "")
    .replace(/s$/u, "")
    .trim();
  const head = words.split(" ").at(-1) ?? "";
  if (!roleNouns.has(head) || words.split(" ").length > 4) return null;
  const parties = states.flatMap((state) => {
    const phrase = officeOfOwner(words, reading(scene, state) ?? null);
    if (!phrase) return [];
    const known = byRole(scene, phrase, span[0]);
    const person = known ? null : byOffice(scene, phrase);
    return known ? [partyOfKnown(known)] : person ? [partyOfPerson(scene.world, person, scene.when)] : [];
  });
  return parties.length === states.length ? parties : null;
}
