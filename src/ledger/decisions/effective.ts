import type { Attribution } from "../../model/attribution.ts";
import type { Reading } from "../../model/reading.ts";
import type { Decision } from "../shapes.ts";
import { inForce } from "./in-force.ts";

/** What became of one statement, deed or commitment when persons decided on it. */
export interface Ruled<T> {
  readonly it: T;
  readonly struck: boolean;
  /** The decisions that hold on it, in the order they were made. */
  readonly by: readonly Decision[];
}

/** Ids and where it is nested are the record's own business, whatever an edit says. */
const fixed: ReadonlySet<string> = new Set(["id", "attribution"]);

function changed<T extends { readonly id: string }>(it: T, change: Decision["change"]): T {
  const entries = Object.entries(change ?? {}).filter(([field]) => field in it && !fixed.has(field));
  const edited = { ...it, ...Object.fromEntries(entries) };
  // What is undertaken may be given by its words; the deed, and who does it, stay.
  if (isUndertaken(change?.content) && "content" in it && isUndertaken(it.content))
    return { ...edited, content: { ...it.content, ...change.content } };
  // Who speaks is told twice; an edit of one is meant for both.
  if (change && "speaker" in change && !("speakers" in change) && "speakers" in it)
    return { ...edited, speakers: change.speaker === null ? [] : [change.speaker] };
  if (change && Array.isArray(change.speakers) && !("speaker" in change) && "speaker" in it)
    return { ...edited, speaker: change.speakers[0] ?? null };
  return edited;
}

/** True of a commitment's content; a statement's is a list of spans. */
const isUndertaken = (content: unknown): content is object =>
  typeof content === "object" && content !== null && !Array.isArray(content);

/** What a verdict is on: what it names, and each member it was meant for where it names a commitment of the ledger. */
export const targets = ({ on, change }: Decision): readonly string[] =>
  Array.isArray(change?.each) ? [on, ...(change.each as string[])] : [on];

/** Decisions by what they are on. */
export function byTarget(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const found = new Map<string, Decision[]>();
  for (const decision of decisions)
    for (const target of targets(decision)) found.set(target, [...(found.get(target) ?? []), decision]);
  return found;
}

/** One thing with the decisions on it applied, in their order: the last of accept and reject holds, edits add up. */
export function ruled<T extends { readonly id: string }>(it: T, decisions: readonly Decision[]): Ruled<T> {
  let now = it;
  let struck = false;
  const by: Decision[] = [];
  for (const decision of decisions) {
    if (decision.verdict === "reject") struck = true;
    else if (decision.verdict === "accept") struck = false;
    else if (decision.verdict === "edit") now = changed(now, decision.change);
    else continue;
    by.push(decision);
  }
  return { it: now, struck, by };
}

/** The statement that a decision adds: an edit of a document as a whole, whose change holds an attribution. */
export const added = (decision: Decision): Attribution | null =>
  decision.verdict === "edit" && decision.change?.attribution && !decision.on.includes("#")
    ? (decision.change.attribution as Attribution)
    : null;

/**
 * A reading with what persons decided on it: what was struck out is gone, with the commitments made in it; what was
 * edited reads as edited; what was added is there. `decisions` are all those on the document and anything in it.
 */
export function effective(reading: Reading, decisions: readonly Decision[]): Reading {
  if (decisions.length === 0) return reading;
  const holding = inForce(decisions);
  const on = byTarget(holding);
  const left = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list
      .map((it) => ruled(it, on.get(`${reading.document.id}#${it.id}`) ?? []))
      .filter(({ struck }) => !struck)
      .map(({ it }) => it);
  const more = (on.get(reading.document.id) ?? []).map(added).filter((a) => a !== null);
  const attributions = left([...reading.attributions, ...more]);
  const there = new Set(attributions.map(({ id }) => id));
  return {
    ...reading,
    attributions: attributions.map((a) => (a.within !== null && !there.has(a.within) ? { ...a, within: null } : a)),
    events: left(reading.events),
    commitments: left(reading.commitments).filter(({ attribution }) => there.has(attribution)),
  };
}
