import type { Party } from "../../src/model/attribution.ts";
import type { Deed } from "../../src/model/deed.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";
import { on, party, reading, type Said } from "../store/hand-built.ts";

/** A deed of a small report by its words: the trigger must stand in the text. */
export interface Done extends Partial<Omit<Deed, "trigger" | "actors" | "targets" | "place" | "time">> {
  readonly kind: Deed["kind"];
  readonly trigger: string;
  readonly actors?: readonly Party[];
  readonly targets?: readonly Party[];
  readonly place?: string;
  readonly time?: string;
}

const find = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return [start, start + words.length];
};

/** A small report of a day, by an outlet, with what was said and done in it. */
export function told(
  day: string,
  outlet: string,
  text: string,
  { said = [], done = [] }: { readonly said?: readonly Said[]; readonly done?: readonly Done[] } = {},
  more: Partial<Reading["document"]> = {},
): Reading {
  const events = done.map(({ trigger, place, time, ...deed }, n): Deed => {
    const span = find(text, trigger);
    return {
      id: `e${n + 1}`,
      type: "CONSULT",
      mode: null,
      span,
      trigger: span,
      mentions: [span],
      actors: [],
      targets: [],
      factuality: "happened",
      within: null,
      confidence: 0.9,
      by: "hand",
      ...deed,
      place: place === undefined ? null : { name: place, span: find(text, place) },
      time: time === undefined ? null : { edtf: time },
    };
  });
  return reading(text, said, { ref: `${outlet} ${day}`, outlet, published: on(day), ...more }, { events });
}

/** A person of the tables, for a state or body. */
export const person = (name: string, actor: string, state: string): Party => ({ name, actor, for: state });
export const state = (name: string, code: string): Party => ({ name, actor: code, for: code });

export const lind = person("Eva Lind", "Q900001", "SWE");
export const marek = person("Jan Marek", "Q900002", "POL");
export const torres = person("Luis Torres", "Q900003", "ESP");
export const sweden = state("Sweden", "SWE");
export const poland = state("Poland", "POL");
export const spokesman = party("the Swedish spokesman", "SWE");
