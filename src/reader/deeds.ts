import type { DeedKind, DeedType, Factuality } from "../model/deed.ts";
import { length, type Span } from "../model/span.ts";
import { best, type Chain } from "./chain.ts";
import { type DeedRole, type Description, deedRoles, doing } from "./description.ts";
import type { Encoded, Head } from "./network.ts";
import { type Pointing, pointed } from "./points.ts";
import { addMean, label, runs, softmax, wordsFrom } from "./rows.ts";
import type { Tuning } from "./tuning.ts";
import type { Run, Window } from "./windows.ts";

/** One mention of a deed as the model marks it. `chance` is the model's for the trigger. */
export interface DeedFrame extends Readonly<Record<DeedRole, readonly Span[]>> {
  readonly trigger: Span;
  readonly kind: DeedKind;
  readonly type: DeedType;
  readonly factuality: Factuality;
  readonly chance: number;
  /** Whom the model takes for its doer and for whom it is done to; null from a model that does not say. */
  readonly pointed: Readonly<Record<(typeof doing)[number], Pointing>> | null;
}

/** How many rows on either side of a trigger are searched for its parties: they stand in its sentence, or beside it. */
const sight = 64;

/** The rows in sight of a trigger, after the opening one: row `r` of them is row `r + before` of the window. */
interface Seen extends Encoded {
  readonly before: number;
  readonly glued: Uint8Array;
}

/** What is in sight of a trigger. */
export function seen(encoded: Encoded, glued: Uint8Array, run: Run): Seen {
  const { states, width, rows } = encoded;
  const first = Math.max(1, run[0] - sight);
  const last = Math.min(rows, run[1] + sight);
  if (first === 1 && last === rows) return { ...encoded, before: 0, glued };
  const near = new Float32Array((last - first + 1) * width);
  near.set(states.subarray(0, width));
  near.set(states.subarray(first * width, last * width), width);
  return {
    ...encoded,
    rows: last - first + 1,
    states: near,
    before: first - 1,
    glued: Uint8Array.of(0, ...glued.subarray(first, last)),
  };
}

/** The triggers a window answers for, by their chances. */
function triggersOf(
  { triggers, rows }: Encoded,
  window: Window,
  glued: Uint8Array,
  least: number,
): { readonly run: Run; readonly chance: number }[] {
  const found: { run: Run; chance: number }[] = [];
  const last = window.ownEnd - window.start + 1;
  for (let row = window.own - window.start + 1; row < last; row++) {
    const chance = softmax(triggers, row * 3, 3)[1] as number;
    if (chance < least) continue;
    const more = (at: number): boolean => (softmax(triggers, at * 3, 3)[2] as number) > 0.5;
    found.push({ run: wordsFrom(row, rows, glued, more), chance });
  }
  return found;
}

/** Everything the model marks as a deed in one window; `spanOf` says where a run of rows stands in the text,
 * `glued` which rows go on with a word. */
export async function deedsIn(
  encoded: Encoded,
  window: Window,
  glued: Uint8Array,
  spanOf: (run: Run) => Span,
  {
    head,
    chain,
    deeds,
    tuning,
  }: {
    readonly head: Head;
    readonly chain: Chain;
    readonly deeds: Description["deeds"];
    readonly tuning: Tuning;
  },
): Promise<DeedFrame[]> {
  const triggers = triggersOf(encoded, window, glued, tuning.trigger).filter(({ run }) => length(spanOf(run)) > 0);
  if (triggers.length === 0) return [];
  const { rows, width } = encoded;
  const means = new Float32Array(triggers.length * 2 * width);
  for (const [f, { run }] of triggers.entries()) {
    addMean(encoded, [run], means, f * 2 * width);
    const near: Run = [Math.max(0, run[0] - deeds.reach), Math.min(rows, run[1] + deeds.reach)];
    addMean(encoded, [near], means, f * 2 * width + width);
  }
  const labels = await head.labels(means, triggers.length);
  const columns = labels.length / triggers.length;
  const { kind, type, factuality } = deeds.labels;
  const found: DeedFrame[] = [];
  for (const [f, { run, chance }] of triggers.entries()) {
    const near = seen(encoded, glued, run);
    const { tags: scores, points } = await head.scores(near, [[run[0] - near.before, run[1] - near.before]]);
    for (let at = 0; at < scores.length; at += chain.tags) scores[at] = (scores[at] as number) - tuning.shyness;
    const path = best(chain, scores, 0, near.rows, near.glued);
    const placeOf = ([from, to]: Run): Span => spanOf([from + near.before, to + near.before]);
    const of = (role: DeedRole): Span[] =>
      runs(path, deedRoles.indexOf(role))
        .map(placeOf)
        .filter((span) => length(span) > 0);
    found.push({
      trigger: spanOf(run),
      actor: of("actor"),
      target: of("target"),
      place: of("place"),
      kind: label(kind, labels, f * columns),
      type: label(type, labels, f * columns + kind.length),
      factuality: label(factuality, labels, f * columns + kind.length + type.length),
      chance,
      pointed: points && pointed(doing, points, 0, near.rows, placeOf),
    });
  }
  return found;
}
