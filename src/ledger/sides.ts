import type { Party } from "../model/attribution.ts";
import { fold } from "../text/fold.ts";

/**
 * A party as the ledger compares it: the state or body itself by its code, a person by the tables' id, anybody else by
 * the folded name. Two reports that write one name differently have been brought together when they were read.
 */
export const partyKey = ({ name, actor, for: of }: Party): string =>
  actor !== null && actor === of ? of : (actor ?? `"${fold(name).replace(article, "")}"`);

/** `The rebels` of one report are the `rebels` of another. */
const article = /^(?:the|an?) (?=\S)/u;

/** The side somebody stands on: the state or body he speaks or acts for, else himself. */
export const sideKey = (party: Party): string => party.for ?? partyKey(party);

/** True where the party is a state or body as such, not a person of it. */
export const isSide = ({ actor, for: of }: Party): boolean => actor !== null && actor === of;

/** True where two parties stand on one side. */
export const oneSide = (a: Party, b: Party): boolean => sideKey(a) === sideKey(b);

/** True where what `actor` does is done by `party`: the same person, or, for a state or body, anybody of that side. */
export const doneBy = (party: Party, actor: Party): boolean =>
  isSide(party) ? sideKey(actor) === sideKey(party) : partyKey(actor) === partyKey(party);
