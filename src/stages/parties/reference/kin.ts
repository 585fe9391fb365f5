import { kinPhrase, kinTies, ownKin, sexOf, tiedBack } from "../../../lang/en/pronouns.ts";
import type { Span } from "../../../model/span.ts";
import type { Named } from "../mentions/named.ts";
import type { Known } from "../mentions/persons.ts";
import { type Asked, asPersons, type Refer, type Referent } from "./referent.ts";
import { partyOfKnown, personNamed, type Scene } from "./scene.ts";

/** That the report calls somebody another's `kin`: in `Vale's mother, Ann`, Ann's name, `mother` and Vale's. */
interface Tie {
  readonly who: Known;
  readonly kin: string;
  readonly of: Known;
  readonly span: Span;
}

/**
 * Whom `her son`, `his father` means: one whom the report calls so, or one whose mother or father it calls who is meant by
 * the pronoun. Null for other phrases, and where it tells of nobody or of several.
 */
export function ofKin(scene: Scene, asked: Asked, [start, end]: Span, refer: Refer): Referent | null {
  const [, word = "", noun = ""] = ownKin.exec(scene.text.slice(start, end).replace(/['’]s?$/u, "")) ?? [];
  const kin = noun.toLowerCase();
  const ties = kin === "" ? [] : tiesIn(scene, asked, refer);
  if (ties.length === 0) return null;
  const owner = refer(scene, asked, [start, start + word.length]);
  const [party, ...others] = owner?.resolved ? owner.parties : [];
  if (!party || others.length > 0) return null;
  const isOwner = (known: Known): boolean => partyOfKnown(known).name === party.name;
  const found = ties.flatMap(({ who, kin: told, of, span }) => [
    ...(isOwner(of) && told === kin ? [{ who, span }] : []),
    ...(isOwner(who) && tiedBack(told, kin) ? [{ who: of, span }] : []),
  ]);
  const sex = sexOf(kin);
  const fitting = found.filter(({ who }) => sex === null || who.sex === null || who.sex === sex);
  const [first, ...more] = fitting;
  if (!first || more.some(({ who }) => who !== first.who)) return null;
  return asPersons([partyOfKnown(first.who)], "role in the report", [first.span]);
}

/** All that a report tells of whose family somebody is, whom it names. */
function tiesIn(scene: Scene, asked: Asked, refer: Refer): readonly Tie[] {
  const { text } = scene;
  const people = scene.named.filter(({ institutions }) => institutions.length === 0);
  const ending = (place: number): Known | undefined => {
    const item = people.find(({ span }) => span[1] === place);
    return item ? scene.knownOf(item) : calledSo(scene, asked, place, refer);
  };
  const tie = (item: Named, kin: string, of: Known | undefined): Tie[] => {
    const who = scene.knownOf(item);
    return who && of && who !== of ? [{ who, kin: kin.toLowerCase(), of, span: item.span }] : [];
  };
  return people.flatMap((item) => {
    const from = Math.max(0, item.span[0] - reach);
    const before = kinTies.before.exec(text.slice(from, item.span[0]));
    if (before) return tie(item, before[1] ?? "", ending(from + before.index));
    const behind = text.slice(item.span[1], item.span[1] + reach);
    const named = kinTies.behind.exec(behind);
    if (named) {
      const place = item.span[1] + named[0].length;
      const other = people.find(({ from: begin, span }) => begin === place || span[0] === place);
      return tie(item, named[1] ?? "", other && scene.knownOf(other));
    }
    const owned = kinTies.owned.exec(behind);
    return owned ? tie(item, owned[2] ?? "", ending(item.span[1] + (owned[1] ?? "").length)) : [];
  });
}

/** How far, in characters, the words reach that tie two names. */
const reach = 60;

/** The one whom the words up to a place call by his office: `the president`, before `'s son Tom`. */
function calledSo(scene: Scene, asked: Asked, place: number, refer: Refer): Known | undefined {
  const from = Math.max(0, place - reach);
  const phrase = kinPhrase.exec(scene.text.slice(from, place));
  const found = phrase && refer(scene, asked, [from + phrase.index, place]);
  const [party, ...others] = found?.resolved ? found.parties : [];
  if (!party || others.length > 0) return undefined;
  return personNamed(scene, party.name);
}
