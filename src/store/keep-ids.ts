import type { Attribution } from "../model/attribution.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Deed } from "../model/deed.ts";
import type { Reading } from "../model/reading.ts";
import { hull, length, type Span } from "../model/span.ts";

/** The numbers of the first ids never used in a document: `aN` attributions, `eN` deeds, `cN` commitments. */
export interface Next {
  readonly a: number;
  readonly e: number;
  readonly c: number;
}

/** The number of the first id of a letter never used among these. */
export const nextNumber = (letter: keyof Next, list: readonly { readonly id: string }[]): number =>
  1 + list.reduce((most, { id }) => Math.max(most, id[0] === letter ? Number(id.slice(1)) || 0 : 0), 0);

const spans = (list: readonly Span[]): string => list.map((s) => s.join("-")).join(",");

/** Two attributions are the same statement where cue and content are the same words of the text. */
const words = (a: Attribution): string => `${spans(a.cue)}|${spans(a.content)}`;

/** How much of two spans is common to both, in [0, 1]. */
function common(a: Span | null, b: Span | null): number {
  if (!a || !b) return 0;
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return both <= 0 ? 0 : both / (length(a) + length(b) - both);
}

/** How much two attributions are the same where the words are not quite: nought unless the cues touch. */
const alike = (a: Attribution, b: Attribution): number =>
  a.cue.length > 0 && b.cue.length > 0 && common(hull(a.cue), hull(b.cue)) === 0
    ? 0
    : common(hull(a.content), hull(b.content));

interface Paired<T> {
  /** The id each fresh one has from now on. */
  readonly ids: ReadonlyMap<string, string>;
  /** Old ones that were to stay and are not among the fresh. */
  readonly left: readonly T[];
  readonly next: number;
}

/**
 * Gives fresh ones the ids of the old: first where the key is the same, then, for those in `held`, where they are most
 * alike; the rest get ids from `next` on, so that an id given up is never given to another.
 */
function paired<T extends { readonly id: string }>(
  [old, fresh]: readonly [readonly T[], readonly T[]],
  [letter, next]: readonly [string, number],
  key: (it: T) => string,
  likeness: (a: T, b: T) => number,
  held: ReadonlySet<string>,
): Paired<T> {
  const waiting = new Map<string, T[]>();
  for (const it of old) waiting.set(key(it), [...(waiting.get(key(it)) ?? []), it]);
  const ids = new Map<string, string>();
  for (const it of fresh) {
    const found = waiting.get(key(it))?.shift();
    if (found) ids.set(it.id, found.id);
  }
  const taken = new Set(ids.values());
  const left: T[] = [];
  for (const it of old.filter(({ id }) => held.has(id) && !taken.has(id))) {
    const best = fresh
      .filter(({ id }) => !ids.has(id))
      .map((one) => ({ one, much: likeness(it, one) }))
      .sort((a, b) => b.much - a.much)[0];
    if (best && best.much >= 0.5) ids.set(best.one.id, it.id);
    else left.push(it);
  }
  let number = next;
  for (const { id } of fresh) if (!ids.has(id)) ids.set(id, `${letter}${number++}`);
  return { ids, left, next: number };
}

/**
 * A new reading of a document with the ids of the old one: what others have written down (`doc#a3`) must go on meaning
 * the same. Attributions are known again by cue and content, deeds by kind and trigger, commitments by the statement
 * that makes them and what is undertaken. What is `held`, because a person decided on it, is known again where the
 * words are but alike, and otherwise stays as it was read. Whatever points at something follows.
 */
export function keepIds(
  old: Reading,
  fresh: Reading,
  next: Next,
  held: ReadonlySet<string> = new Set(),
): { reading: Reading; next: Next } {
  const said = paired([old.attributions, fresh.attributions], ["a", next.a], words, alike, held);
  const there = new Set([...said.ids.values(), ...said.left.map(({ id }) => id)]);
  const renamed = (id: string | null): string | null => (id === null ? null : (said.ids.get(id) ?? id));
  const still = (id: string | null): string | null => (id !== null && there.has(id) ? id : null);
  const attributions = fresh.attributions.map((a) => ({
    ...a,
    id: said.ids.get(a.id) ?? a.id,
    within: renamed(a.within),
  }));
  const commitments = fresh.commitments.map((c) => ({ ...c, attribution: renamed(c.attribution) ?? c.attribution }));
  const done = paired<Deed>(
    [old.events, fresh.events],
    ["e", next.e],
    ({ kind, trigger }) => `${kind} ${trigger.join("-")}`,
    (a, b) => common(a.trigger, b.trigger),
    held,
  );
  const bound = paired<Commitment>(
    [old.commitments, commitments],
    ["c", next.c],
    ({ attribution, content, negated }) => `${attribution} ${content.kind} ${negated}`,
    (a, b) => (a.attribution === b.attribution ? 1 : 0),
    held,
  );
  const reading: Reading = {
    ...fresh,
    attributions: [...attributions, ...said.left.map((a) => ({ ...a, within: still(a.within) }))],
    events: [
      ...fresh.events.map((deed) => ({ ...deed, id: done.ids.get(deed.id) ?? deed.id, within: renamed(deed.within) })),
      ...done.left.map((deed) => ({ ...deed, within: still(deed.within) })),
    ],
    commitments: [
      ...commitments.map((c) => ({ ...c, id: bound.ids.get(c.id) ?? c.id })),
      ...bound.left.filter(({ attribution }) => there.has(attribution)),
    ],
  };
  return { reading, next: { a: said.next, e: done.next, c: bound.next } };
}

/**
 * A reading of a report that was in the record before: an id that a statement added by hand has (`taken`) stays its
 * own, and what was read under it now gets one from `next` on. Whatever points at something follows.
 */
export function besides(reading: Reading, taken: ReadonlySet<string>, next: number): Reading {
  const clashing = reading.attributions.filter(({ id }) => taken.has(id));
  if (clashing.length === 0) return reading;
  const ids = new Map(clashing.map(({ id }, n) => [id, `a${next + n}`]));
  const renamed = <T extends string | null>(id: T): T | string => (id === null ? id : (ids.get(id) ?? id));
  return {
    ...reading,
    attributions: reading.attributions.map((a) => ({ ...a, id: renamed(a.id), within: renamed(a.within) })),
    events: reading.events.map((deed) => ({ ...deed, within: renamed(deed.within) })),
    commitments: reading.commitments.map((c) => ({ ...c, attribution: renamed(c.attribution) })),
  };
}
