import { highOffices } from "../../../lang/en/titles.ts";
import { contains, type Span } from "../../../model/span.ts";
import { holderIn } from "./office.ts";
import { type Asked, asInstitutions, asPersons, type Refer, type Referent } from "./referent.ts";
import { partyOfInstitution, partyOfPerson, type Scene, sideOf } from "./scene.ts";
import type { Turn } from "./turns.ts";

/**
 * Whom the first or second person means in a transcript, outside of anybody's reported words: `I` and `we` whose turn it
 * is (`we` the state or body he speaks for), `you` in a question whoever answers it. Null elsewhere.
 */
export function ofTurn(
  scene: Scene,
  asked: Asked,
  span: Span,
  sort: "I" | "we" | "you",
  refer: Refer,
): Referent | null {
  const n = scene.turns.findIndex((turn) => contains(turn.span, span));
  const turn = scene.turns[n];
  if (!turn) return null;
  if (sort === "you") {
    const alone = asked.above.every(({ at }) => at === turn.label[0]);
    const answer = turn.asks && alone ? scene.turns.slice(n + 1).find(({ asks }) => !asks) : undefined;
    return answer ? speaks(scene, asked, answer, refer) : null;
  }
  if (turn.asks) return null;
  const speaker = speaks(scene, asked, turn, refer);
  const side = sort === "we" && speaker ? sideOf(scene, speaker) : null;
  return speaker && side ? { ...speaker, parties: [side], human: false, resolved: true } : speaker;
}

/** True in the turn of one who asks, whom no label names: nobody that the document is by. */
export const inQuestion = (scene: Scene, span: Span): boolean =>
  scene.turns.some((turn) => turn.asks && contains(turn.span, span));

/** An office that has one holder in a state, with a capital: `the President`. */
const highOffice = new RegExp(`^[Tt]he (${highOffices})$`, "u");

/** `my Administration`, `the Administration`: the government that speaks. */
const ownGovernment = /^(?:the|my|our|this) Administration$/iu;

const ofState = (scene: Scene, name: string, evidence: readonly Span[]): Referent | null => {
  const [state] = scene.world.institutions(name);
  return state ? asInstitutions([partyOfInstitution(state)], "office", evidence) : null;
};

/**
 * `the President`, in the turn of somebody who speaks for a state and is not he himself, or in what an office of a state
 * publishes: its president on the report's days, whichever others are named there; `my Administration` is that state. Null elsewhere.
 */
export function ofSpeakersState(scene: Scene, asked: Asked, span: Span, refer: Refer): Referent | null {
  const phrase = scene.text.slice(...span);
  const words = highOffice.exec(phrase)?.[1];
  const government = ownGovernment.test(phrase);
  const turn = words || government ? scene.turns.find((one) => contains(one.span, span)) : undefined;
  if (!(words || government) || (turn ? turn.asks || contains(turn.label, span) : !scene.house)) return null;
  const speaker = turn ? speaks(scene, asked, turn, refer) : null;
  const side = speaker?.human ? sideOf(scene, speaker) : null;
  const state = side?.name ?? scene.house?.name;
  const evidence = turn ? [turn.label] : [];
  if (government) return state === undefined ? null : ofState(scene, state, evidence);
  const person = words === undefined || state === undefined ? null : holderIn(scene, words, state);
  if (!person || speaker?.parties.some(({ actor }) => actor === person.id)) return null;
  return asPersons([partyOfPerson(scene.world, person, scene.when)], "office on the date", evidence);
}

/** Whose turn it is, on the word of its label. */
function speaks(scene: Scene, asked: Asked, { label }: Turn, refer: Refer): Referent | null {
  const who = refer(scene, { ...asked, above: [] }, label);
  return who && { ...who, rule: "transcript label", evidence: [label] };
}
