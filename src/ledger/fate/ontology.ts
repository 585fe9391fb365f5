import type { DeedKind } from "../../model/deed.ts";

/** How a deed of one kind bears on an undertaking of another, as far as kinds alone can say. */
export interface Bearing {
  readonly kind: DeedKind;
  /** `decisive`: it is what was undertaken; `partial`: it points that way. */
  readonly strength: "decisive" | "partial";
  /** Why, as the second half of a sentence that begins with the deed. */
  readonly why: string;
}

/** What shows that an undertaking was carried out, and what shows that the contrary was done. */
export interface Rule {
  readonly done: readonly Bearing[];
  readonly undone: readonly Bearing[];
  /** `each`: both sides must take part; `name`: a person's name in the words of the deed is enough. */
  readonly by?: "each" | "name";
  /** Done once, it is done for good: no later deed undoes it. */
  readonly once?: true;
}

const is = (...kinds: DeedKind[]): Bearing[] =>
  kinds.map((kind) => ({ kind, strength: "decisive", why: "is what was spoken of" }));
const means = (why: string, ...kinds: DeedKind[]): Bearing[] =>
  kinds.map((kind) => ({ kind, strength: "decisive", why }));
const points = (why: string, ...kinds: DeedKind[]): Bearing[] =>
  kinds.map((kind) => ({ kind, strength: "partial", why }));

/** A deed against a state that a promise not to attack it cannot bear. */
const force: Rule = {
  done: [
    ...is("attack", "combat"),
    ...means("takes its land, which needs force", "annexation"),
    ...points("is force short of an attack", "seizure", "deployment"),
  ],
  undone: points("takes forces away", "withdrawal"),
};
const talk: Rule = { done: is("meeting", "call"), undone: [], by: "each", once: true };
const answer: Rule = {
  done: [
    ...is("written-response"),
    ...points("is an answer, though not said to be in writing", "statement", "disclosure"),
  ],
  undone: [],
  once: true,
};
const pledge: Rule = { done: is("agreement"), undone: points("leaves it", "withdrawal"), by: "each", once: true };

/**
 * The small ontology of fate: for every kind that is undertaken, the kinds of later deeds that carry it out and those
 * that go against it. A kind that is not here can be carried out by its own kind only; `other` by nothing that a
 * program could tell.
 */
export const rules: Readonly<Partial<Record<DeedKind, Rule>>> = {
  attack: force,
  combat: force,
  seizure: { ...force, done: is("seizure", "attack", "combat", "annexation") },
  annexation: { ...force, done: [...is("annexation"), ...points("prepares it", "recognition", "vote")] },
  deployment: {
    done: [...is("deployment", "attack", "combat"), ...points("moves forces", "exercise", "seizure")],
    undone: [...is("withdrawal")],
  },
  meeting: talk,
  call: { ...talk, done: [...is("call"), ...points("is a conversation, though not by telephone", "meeting")] },
  visit: { done: [...is("visit"), ...points("may have been held on the spot", "meeting")], undone: [], once: true },
  "written-response": answer,
  disclosure: { ...answer, done: is("disclosure", "written-response") },
  withdrawal: {
    done: is("withdrawal"),
    undone: points("is the contrary of leaving", "attack", "combat", "deployment", "annexation", "seizure"),
  },
  disarmament: { done: is("disarmament"), undone: points("is the contrary of disarming", "attack", "weapons-test") },
  ceasefire: {
    done: [...is("ceasefire")],
    undone: is("attack", "combat"),
  },
  candidacy: { done: [...is("candidacy"), ...is("election")], undone: is("withdrawal"), by: "name", once: true },
  resignation: { done: is("resignation", "ouster"), undone: [], once: true },
  election: { done: is("election"), undone: [], once: true },
  vote: { done: is("vote"), undone: [], once: true },
  sanction: { done: [...is("sanction"), ...points("shuts somebody out", "expulsion", "ban")], undone: [], once: true },
  release: { done: is("release"), undone: points("holds more", "detention"), once: true },
  recognition: { done: [...is("recognition"), ...is("annexation")], undone: [], once: true },
  admission: { done: [...is("admission"), ...points("is a step of joining", "agreement")], undone: [] },
  agreement: pledge,
  legislation: { done: is("legislation"), undone: [], once: true },
  "arms-transfer": {
    done: [...is("arms-transfer"), ...points("is help that may hold arms", "aid")],
    undone: is("ban"),
  },
  aid: { done: [...is("aid"), ...points("is help of another kind", "arms-transfer")], undone: [] },
};

/** The rule for a kind that is undertaken; null for `other`. */
export const ruleOf = (kind: DeedKind): Rule | null =>
  kind === "other" ? null : (rules[kind] ?? { done: is(kind), undone: [], once: true });
