import { contested, ofTime, ownWord } from "../../lang/en/claims.ts";
import { highOffices, honorifics } from "../../lang/en/titles.ts";
import type { Party } from "../../model/attribution.ts";
import { familyOf } from "../../model/deed-families.ts";
import { extent } from "../../model/edtf.ts";
import { brief } from "../../text/brief.ts";
import { fold } from "../../text/fold.ts";
import { byCodeUnits } from "../../text/order.ts";
import { shippedWorld, type World } from "../../world/world.ts";
import type { Evidence, KnownDeed, LedgerEntry } from "../shapes.ts";
import { doneBy, isSide, oneSide, sideKey } from "../sides.ts";
import { sidesAt, together } from "./bearing.ts";
import { type Bearing, ruleOf } from "./ontology.ts";

/** A deed with the reports that tell of it and the number of independent sources behind them. */
export interface Reported {
  readonly deed: KnownDeed;
  readonly documents: readonly string[];
  readonly sources: number;
}

/**
 * The deeds that bear on a commitment, each with the reason in words: later than the word was given, done by who is
 * bound, to or with whom it is about, of a kind that carries it out or goes against it. Decisive is only what is told as
 * happened, by somebody with no interest in it or by several, and not disputed in its own words. The order is that of time.
 */
export function weigh(entry: LedgerEntry, reported: readonly Reported[], world: World = shippedWorld()): Evidence[] {
  const found = reported
    .flatMap((one) => bears(entry, one, world) ?? [])
    .sort((a, b) => byCodeUnits(day(a.event), day(b.event)) || byCodeUnits(a.event.id, b.event.id));
  const breach = found.find((one) => one.event.factuality !== "denied" && one.bearing === "breaks");
  // A denial of what nobody has alleged is the promise over again.
  const heard = found.filter(
    ({ event }) => event.factuality !== "denied" || (breach && day(breach.event) <= day(event)),
  );
  const settled = heard.findIndex((one) => settles(entry, one));
  // What is done once is done, and what was broken is not kept by a later deed: more of the same proves nothing.
  return heard.filter((one, i) => settled < 0 || i <= settled || (entry.negated && one.bearing === "breaks"));
}

/** After this deed others of the kind bear no more: what was to be done once was done, what was to be left was done. */
function settles({ negated, content }: LedgerEntry, { bearing, strength }: Evidence): boolean {
  if (strength !== "decisive") return false;
  return negated
    ? bearing === "breaks"
    : bearing === "keeps" && (ruleOf(content.kind) === null || ruleOf(content.kind)?.once === true);
}

const day = ({ time }: KnownDeed): string => (time ? (extent(time.edtf)?.earliest ?? "") : "");

/** Below this confidence a deed is no evidence, and below the other none that decides. */
const least = 0.3;
const surely = 0.6;

/** From when a deed may bear on it: the first making's first day. Where no day is known, no deed is later. */
function since({ made, makings }: LedgerEntry): string | null {
  const first = makings[0];
  return (made ? extent(made.edtf)?.earliest : null) ?? first?.published.earliest ?? null;
}

/** The last day on which the word may first have been given. */
const until = ({ made }: LedgerEntry, from: string): string => (made ? extent(made.edtf)?.latest : null) ?? from;

function bears(entry: LedgerEntry, { deed, documents, sources }: Reported, world: World): Evidence | null {
  const { debtor, negated, content, deadline } = entry;
  const days = deed.time ? extent(deed.time.edtf) : null;
  const from = since(entry);
  if (!days?.earliest || from === null || days.earliest < from) return null;
  // What breaks a word on the day it was given may have come before it; what keeps it hardly.
  if (negated && days.earliest === from) return null;
  // A talk within the days of the making may be the talk at which the word was given.
  if (ruleOf(content.kind)?.by === "each" && days.earliest <= until(entry, from)) return null;
  if (deed.factuality === "planned" || deed.factuality === "conditional") return null;
  const match = deed.confidence < least ? null : matched(entry, deed, world);
  if (!match) return null;
  const { bearing, carriesOut, who } = match;
  const denied = deed.factuality === "denied";
  const keeps = (carriesOut !== negated) !== denied;
  const late = !negated && carriesOut && deadline ? extent(deadline.edtf)?.latest : null;
  const reasons = [`${deed.kind} ${when(deed)}${who}: ${bearing.why}`];
  const weak: string[] = bearing.strength === "partial" ? [""] : [];
  const weaken = (why: string): void => {
    weak.push(why);
    reasons.push(why);
  };
  if (deed.confidence < surely) weaken("not sure to be read rightly");
  if (
    content.target &&
    familyOf(deed.kind) === "force" &&
    deed.actors.some((actor) => oneSide(actor, content.target as Party))
  )
    weaken("both sides take part in it");
  if (deed.kind === "call" && content.kind === "meeting" && faceToFace.test(content.text))
    weaken("by telephone, and a meeting was spoken of");
  if (denied) weaken("told only to be denied");
  if (deed.factuality === "alleged") weaken(deed.said ? `on the word of ${deed.said.name} alone` : "alleged");
  else if (deed.said && interested(entry, deed.said, keeps) && sources < 2)
    weaken(`${deed.said.name}, who says so, has an interest in it`);
  if (contested.test(deed.text)) weaken("others have it otherwise");
  else if (keeps && !deed.said && ownWord.test(deed.text) && isSide(debtor)) weaken("on the debtor's own word");
  if (!keeps && entry.condition && !ofTime.test(entry.condition))
    weaken(`it was given on a condition (${entry.condition}), and whether that was met is not known`);
  const tooLate = Boolean(late && days.earliest > late);
  if (tooLate) reasons.push(`after the deadline (${deadline?.edtf})`);
  const strength = weak.length > 0 || tooLate ? "partial" : "decisive";
  return {
    bearing: keeps && !tooLate ? "keeps" : "breaks",
    strength,
    event: deed,
    documents,
    sources,
    why: `${reasons.join("; ")} ${content.text ? `(“${brief(content.text, 80)}”)` : ""}`.trim(),
  };
}

/** Words of talks that a call is not. */
const faceToFace = /\bmeet(?:s|ing|ings)?\b/iu;

const when = ({ time }: KnownDeed): string => (time ? `of ${time.edtf}` : "");

/** Who gains by it that the word was kept, or was broken: the debtor by the one, the creditor and the target by the other. */
const interested = (
  { debtor, creditors, content }: LedgerEntry,
  said: KnownDeed["actors"][number],
  keeps: boolean,
): boolean =>
  keeps
    ? oneSide(said, debtor)
    : [...creditors, ...(content.target ? [content.target] : [])].some((party) => oneSide(said, party));

interface Match {
  readonly bearing: Bearing;
  readonly carriesOut: boolean;
  /** The parties, in words, for the reason. */
  readonly who: string;
}

/** Whether a deed is of the kind, by the doer and to the target that the commitment speaks of. */
function matched(entry: LedgerEntry, deed: KnownDeed, world: World): Match | null {
  const { debtor, content } = entry;
  const who = ` by ${deed.actors.map(({ name }) => name).join(", ") || "somebody"}`;
  const rule = ruleOf(content.kind);
  const mentioned = !isSide(debtor) && names(deed.text, debtor.name);
  if (!rule) {
    const backed = content.type === "SUPPORT" && content.target !== null && names(deed.text, content.target.name);
    const his = deed.actors.some((actor) => doneBy(debtor, actor));
    const why = `is in favour of ${content.target?.name}`;
    return backed && his && deed.type !== "REJECT"
      ? { bearing: { kind: deed.kind, strength: "decisive", why }, carriesOut: true, who }
      : null;
  }
  const takes = together.has(deed.kind) ? [...deed.actors, ...deed.targets] : deed.actors;
  const his = takes.some((actor) => doneBy(debtor, actor)) || (rule.by === "name" && mentioned);
  if (!his) return null;
  const done = rule.done.find(({ kind }) => kind === deed.kind);
  const undone = done ? undefined : rule.undone.find(({ kind }) => kind === deed.kind);
  const bearing = done ?? undone;
  if (!bearing) return null;
  const strength = fits(entry, deed, world, rule.by);
  return strength
    ? { bearing: strength === "decisive" ? bearing : { ...bearing, strength }, carriesOut: done !== undefined, who }
    : null;
}

/** How well those fit whom it is done to or with: null where it is somebody else. */
function fits(
  { debtor, creditors, content }: LedgerEntry,
  deed: KnownDeed,
  world: World,
  by: "each" | "name" | undefined,
): Bearing["strength"] | null {
  if (by === "name") return "decisive";
  if (by === "each") {
    const present = new Set([...deed.actors, ...deed.targets].map(sideKey));
    const others = [...creditors, ...(content.target ? [content.target] : [])]
      .map(sideKey)
      .filter((side) => side !== sideKey(debtor));
    const met = namedThere(content.text, deed);
    if (met === "others") return null;
    if (others.length === 0) return "partial";
    return others.some((side) => present.has(side)) ? (met === "nobody" ? "partial" : "decisive") : null;
  }
  if (!content.target) return "partial";
  const side = sideKey(content.target);
  const at = sidesAt(deed, world);
  if (at.includes(side)) return "decisive";
  if (deed.targets.some((target) => names(target.name, content.target?.name ?? ""))) return "decisive";
  // Places and persons that no table knows are no proof of another target; a known state is.
  return at.some((one) => /^[A-Z]{2,5}$/.test(one)) || at.length > 0 ? null : "partial";
}

/** Before a surname: `that Mr Hale and Foreign Minister Dubois would meet`. */
const titled = new RegExp(
  `\\b(?:${Object.keys(honorifics).join("|")}|${highOffices})\\.? (?:\\p{Lu}\\p{L}+ )?(\\p{Lu}[\\p{L}'’-]+)`,
  "gu",
);

/**
 * Of the persons whom the words of an undertaking name for a talk, whether some took part in one, others did, or it is told
 * of sides alone; null where the words name no person.
 */
function namedThere(words: string, { actors, targets }: KnownDeed): "some" | "others" | "nobody" | null {
  const meant = [...words.matchAll(titled)].map(([, surname]) => surname as string);
  if (meant.length === 0) return null;
  const persons = [...actors, ...targets].filter((party) => !isSide(party));
  if (persons.length === 0) return "nobody";
  return persons.some(({ name }) => meant.some((surname) => names(name, surname))) ? "some" : "others";
}

/** True where words name somebody by the last word of the name. */
function names(text: string, name: string): boolean {
  const last = fold(name).split(" ").at(-1) ?? "";
  return (
    last.length > 2 &&
    fold(text)
      .split(/[^\p{L}'-]+/u)
      .includes(last)
  );
}
