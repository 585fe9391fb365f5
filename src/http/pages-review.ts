import { answering } from "../desk/proposed.ts";
import { partyLabel, speakersOf } from "../export/parties.ts";
import { takenBack } from "../ledger/decisions/in-force.ts";
import type { Item } from "../ledger/merge/item.ts";
import type { Decision, Proposal } from "../ledger/shapes.ts";
import { hull, type Span } from "../model/span.ts";
import { type Accuracy, type Rest, review } from "../web/pages/review.ts";
import type { Sides } from "../web/pages/stale.ts";
import { fieldsOf } from "./body.ts";
import type { DeskCall } from "./desk-call.ts";
import { type Form, formOf, signed } from "./form.ts";
import { give, mayDecide, type Page, type PageAsked, see, unlessStale } from "./page.ts";
import { Problem } from "./problem.ts";
import { etagOf } from "./version.ts";

/** How many proposals the queue looks ahead. */
const ahead = 60;
/** So many times as many may be passed over to come to a place in the queue. */
const mostPassed = 100;
/** So many are accepted together at most: as many as one reads through before he does. */
const mostAlike = 10;
/** How many words of the text stand before and behind those that a proposal rests on. */
const around = 90;

/** The words at a place of the record, with a little of what stands around them. */
async function restOf(desk: DeskCall, member: string): Promise<Rest | null> {
  const [document = "", part = ""] = member.split("#");
  if (!document.startsWith("sha256:")) {
    const [item] = (await desk.store.items("deed", [member])) as readonly Item<"deed">[];
    const deed = item?.traits.deed;
    return deed
      ? {
          member,
          ref: deed.source ?? member,
          published: deed.time?.edtf ?? null,
          who: null,
          act: null,
          deed: deed.kind,
          before: "",
          words: deed.text,
          after: "",
        }
      : null;
  }
  const reading = await desk.reading(document);
  if (!reading) return null;
  const statement = reading.attributions.find(({ id }) => id === part);
  const event = reading.events.find(({ id }) => id === part);
  const commitment = reading.commitments.find(({ id }) => id === part);
  const made = statement ?? reading.attributions.find(({ id }) => id === commitment?.attribution);
  const span: Span | null = made ? (hull(made.content) ?? hull([...made.source, ...made.cue])) : (event?.span ?? null);
  const { text, ref, title, published } = reading.document;
  if (span === null) return null;
  const plain = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/gu, " ");
  return {
    ...{
      member,
      ref: title ?? ref,
      published: published.edtf,
      act: made?.act ?? null,
      deed: event ? event.kind.replaceAll("-", " ") : null,
    },
    who: made
      ? speakersOf(made).map(partyLabel).join(" and ") || null
      : event
        ? event.actors.map(partyLabel).join(" and ") || null
        : null,
    ...{
      before: plain(span[0] - around, span[0]).replace(span[0] > around ? /^\S*\s/ : /^$/, "… "),
      words: plain(span[0], span[1]),
      after: plain(span[1], span[1] + around),
    },
  };
}

/** How often persons agreed with what was proposed. `proposed` is what a decision was made on, where it says so. */
function accuracyOf(decisions: readonly Decision[], undone: ReadonlySet<string>): Accuracy[] {
  const found = new Map<string, { accepted: number; decided: number }>();
  for (const { id, change, verdict } of decisions) {
    const about = change?.about;
    if (undone.has(id) || typeof about !== "string") continue;
    const counts = found.get(about) ?? { accepted: 0, decided: 0 };
    counts.decided++;
    if (verdict === "accept" || (verdict === "status" && change?.status === change?.proposed)) counts.accepted++;
    found.set(about, counts);
  }
  return [...found].map(([about, counts]) => ({ about, ...counts }));
}

/** The part of the queue in which a place lies, and how many stand before it; of a place beyond its end, the last part. */
async function queueAt(desk: DeskCall, wanted: number) {
  let [page, passed] = [await desk.proposals(null, ahead), 0];
  for (let n = 0; n < mostPassed && wanted >= passed + page.items.length && page.next !== null; n++) {
    const further = await desk.proposals(page.next, ahead);
    if (further.items.length === 0 && further.next === null) break;
    passed += page.items.length;
    page = further;
  }
  return { ...page, passed };
}

/**
 * The proposal shown, and the others that ask the same, have the same proposed answer and are as sure of it. Links, and
 * commitments read with little confidence, are proposed because they are in doubt: each is looked at by itself.
 */
const alikeTo = (now: Proposal, items: readonly Proposal[]): readonly Proposal[] =>
  now.about !== "status"
    ? []
    : [
        now,
        ...items.filter(
          (one) =>
            one !== now && one.about === now.about && one.proposed === now.proposed && one.confidence >= now.confidence,
        ),
      ].slice(0, mostAlike);

async function shown(
  asked: PageAsked,
  wanted: number,
  fault: string | null,
  status = 200,
  yours: readonly Sides[] | null = null,
): Promise<Response> {
  const { desk } = asked;
  const { items, next, passed } = await queueAt(desk, wanted);
  const at = Math.max(0, Math.min(items.length - 1, Math.trunc(wanted) - passed));
  const now = items[at];
  const rests: Rest[] = [];
  for (const member of now?.rests.slice(0, 6) ?? []) {
    const rest = await restOf(desk, member);
    if (rest) rests.push(rest);
  }
  const decisions = await desk.decisions();
  const undone = takenBack(decisions);
  return give(
    asked,
    review({
      ...{ proposals: items, more: next !== null, passed, at, rests, fault, yours, who: asked.who },
      version: now ? await desk.versionOf(now.id) : null,
      decisions: decisions
        .toReversed()
        .slice(0, 12)
        .map((decision) => ({ decision, undone: undone.has(decision.id) })),
      accuracy: accuracyOf(decisions, undone),
      alike: now ? alikeTo(now, items) : [],
      mayDecide: mayDecide(asked),
    }),
    status,
  );
}

/** What somebody decided beside what is proposed and decided now. */
async function bothVersions(desk: DeskCall, { id, about }: Proposal, form: Form): Promise<readonly Sides[]> {
  const entry = about === "status" ? await desk.entry(id) : null;
  const verdict = form("verdict") === "accept" ? "accepted" : "rejected";
  return [
    ["Verdict", `${verdict}${form("status") === "" ? "" : `: ${form("status")}`}`, entry ? entry.status : "open"],
    ["Proposed", form("status"), entry?.proposed ?? ""],
    ["Why", form("why"), entry?.history.at(-1)?.why ?? ""],
  ];
}

export const reviewPages: readonly Page[] = [
  {
    method: "GET",
    path: "/review",
    scope: "read",
    run: (asked) => shown(asked, Number(asked.url.searchParams.get("at") ?? 0) || 0, null),
  },
  {
    method: "POST",
    path: "/review",
    scope: "decide",
    run: async (asked) => {
      const { desk } = asked;
      const data = await fieldsOf(asked.request.clone());
      const form = await formOf(asked.request);
      const at = Number(form("at")) || 0;
      const by = signed(asked.who, form);
      if (form("undo") !== "") {
        await desk.decide({ verdict: "undo", on: form("undo"), ...by }, null);
        return see(`/review?at=${at}`);
      }
      const { items } = await queueAt(desk, at);
      const verdict = form("verdict");
      if (verdict !== "accept" && verdict !== "reject") throw new Problem(400, "Does not fit", `verdict: "${verdict}"`);
      // A status and the commitment it is of are proposed under one id; only what was shown is decided.
      const alike = data.getAll("many").map(String);
      const ids = alike.length > 0 ? alike : [form("on")];
      const many = items.filter(
        ({ id, about, proposed }) =>
          ids.includes(id) && about === form("about") && (alike.length === 0 || (proposed ?? "") === form("status")),
      );
      if (many.length === 0) return shown(asked, at, "That has been decided meanwhile; here is the next.", 409);
      const version = alike.length > 0 ? "" : form("version");
      return unlessStale(
        async () => {
          for (const proposal of many)
            await desk.decide(answering(proposal, verdict, by), version === "" ? null : etagOf(version));
          return see(`/review?at=${at}`);
        },
        async () =>
          shown(
            asked,
            at,
            "This has changed since you opened the page. Nothing was overwritten: here is what you wrote beside how it stands now; decide anew.",
            412,
            await bothVersions(desk, many[0] as Proposal, form),
          ),
      );
    },
  },
];
