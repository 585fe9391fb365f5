import { ofTime } from "../../lang/en/claims.ts";
import { extent } from "../../model/edtf.ts";
import { counted } from "../../text/counted.ts";
import type { Evidence, LedgerEntry, Status } from "../shapes.ts";
import { ruleOf } from "./ontology.ts";

export interface Judgement {
  readonly proposed: Status | null;
  readonly why: string;
}

const firstDay = ({ event: { time } }: Evidence): string => (time ? (extent(time.edtf)?.earliest ?? "9999") : "9999");

const several = (evidence: readonly Evidence[]): string => counted(evidence.length, "deed");

/**
 * What the program proposes on a day (`asOf`, an ISO date; null for all that is known). Never `kept` or `broken`
 * without a decisive deed; decisive deeds outweigh partial ones. A promise to leave something undone is not kept by
 * nobody having found a breach: that is `no evidence found`. Null while the time for it runs and nothing has been done.
 */
export function judge(entry: LedgerEntry, evidence: readonly Evidence[], asOf: string | null): Judgement {
  const known = evidence.filter((one) => asOf === null || firstDay(one) <= asOf);
  const rule = ruleOf(entry.content.kind);
  const breaks = known.filter(({ bearing }) => bearing === "breaks");
  const keeps = known.filter(({ bearing }) => bearing === "keeps");
  const broken = breaks.filter(({ strength }) => strength === "decisive");
  const kept = keeps.filter(({ strength }) => strength === "decisive");
  if (known.length === 0) return nothing(entry, asOf, rule === null);
  if (entry.negated) {
    if (broken.length > 0) return { proposed: "broken", why: `${several(broken)} against it: ${broken[0]?.why}` };
    if (breaks.length === 0)
      return {
        proposed: "no evidence found",
        why: `no breach found; ${several(keeps)} point the other way, which proves nothing for the time after`,
      };
    const rival =
      keeps.length > 0 ||
      breaks.some(({ event }) => event.factuality === "alleged") ||
      breaks.some(({ why }) => /otherwise/.test(why));
    return rival
      ? { proposed: "disputed", why: `said to be broken, and denied or on one side's word only: ${breaks[0]?.why}` }
      : { proposed: "unclear", why: `what is known falls short of it: ${breaks[0]?.why}` };
  }
  if (kept.length > 0 && broken.length > 0 && !rule?.once) {
    const last = [...kept, ...broken].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(-1);
    return last?.bearing === "breaks"
      ? { proposed: "broken", why: `carried out at first, then: ${last.why}` }
      : { proposed: "disputed", why: "deeds for it and against it, the last for it" };
  }
  if (kept.length > 0) return { proposed: "kept", why: kept[0]?.why ?? "" };
  if (broken.length > 0) return { proposed: "broken", why: broken[0]?.why ?? "" };
  if (keeps.length > 0 && breaks.length > 0)
    return { proposed: "disputed", why: `for it: ${keeps[0]?.why}; against it: ${breaks[0]?.why}` };
  if (keeps.length > 0)
    return keeps.some(({ why }) => /otherwise/.test(why))
      ? { proposed: "disputed", why: keeps[0]?.why ?? "" }
      : { proposed: "partly kept", why: `as far as is known in part: ${keeps[0]?.why}` };
  return {
    proposed: breaks.some(({ why }) => /deadline/.test(why)) ? "partly kept" : "unclear",
    why: breaks[0]?.why ?? "",
  };
}

/** What to say where no deed bears on it. */
function nothing(entry: LedgerEntry, asOf: string | null, untold: boolean): Judgement {
  if (untold) return { proposed: "unclear", why: "its words name no deed that later ones could be held against" };
  const until = entry.deadline ? extent(entry.deadline.edtf)?.latest : null;
  if (until && asOf !== null && asOf <= until) return { proposed: null, why: `there is time until ${until}` };
  if (entry.condition && !ofTime.test(entry.condition)) {
    if (until || entry.content.type === "SANCTION")
      return { proposed: "lapsed", why: `not done, and not known that its condition was met (${entry.condition})` };
    return { proposed: "unclear", why: `whether its condition was met is not known (${entry.condition})` };
  }
  if (until) return { proposed: "no evidence found", why: `nothing found by ${until}, when it was due, or since` };
  return {
    proposed: "no evidence found",
    why: entry.negated ? "no breach found, which is no proof that it was kept" : "no deed found that carries it out",
  };
}
