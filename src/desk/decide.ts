import { inForce } from "../ledger/decisions/in-force.ts";
import type { ItemKind } from "../ledger/merge/item.ts";
import { type Decision, type Member, statuses } from "../ledger/shapes.ts";
import { earliest } from "../model/edtf.ts";
import { RecordFault } from "../store/fault.ts";
import type { Store } from "../store/store.ts";
import { isActorName } from "./actor-merges.ts";
import type { Asked } from "./asked.ts";
import { assemble } from "./assemble.ts";
import { editedAt } from "./edited-at.ts";
import { addition, fieldsOf } from "./edits.ts";
import { DeskFault } from "./fault.ts";
import { ofProposedStatus } from "./proposed.ts";

const kindByLetter: Readonly<Record<string, ItemKind>> = { a: "statement", e: "deed", c: "commitment" };

/** What a name stands for: a part of a document, a document, or a cluster with its members. Null where there is none. */
interface Meant {
  readonly on: string;
  readonly kind: ItemKind;
  readonly members: readonly Member[];
  readonly whole: boolean;
}

/** Looks a name up. A document may be named by its ref or the start of its hash, before a `#` too. */
async function meant(store: Store, name: string): Promise<Meant | null> {
  const [before = "", part] = name.split("#");
  const [id, ...others] = /^(?:source|said|deed|met|word)-/u.test(before) ? [] : await store.named(before);
  if (id !== undefined && others.length === 0) {
    const member = part === undefined ? id : `${id}#${part}`;
    const kind = part === undefined ? "document" : kindByLetter[part[0] ?? ""];
    const reading = await store.reading(id);
    if (!kind || !reading) return null;
    const own = [...reading.attributions, ...reading.events, ...reading.commitments].some((it) => it.id === part);
    const added = (await Array.fromAsync(store.decisions({ on: [member] }))).length > 0;
    return part === undefined || own || added ? { on: member, kind, members: [member], whole: false } : null;
  }
  const cluster = await store.cluster(name);
  return cluster && { on: cluster.id, kind: cluster.kind, members: cluster.members, whole: true };
}

async function found(store: Store, name: string): Promise<Meant> {
  const it = await meant(store, name);
  if (it) return it;
  throw new DeskFault(
    `${name}: nothing of that name in ${store.where}; name a statement (DOCUMENT#a3), deed (#e1), commitment (#c1), a link, an encounter or an entry of the ledger by its id`,
  );
}

/** The two sets of members that are put together or apart. */
async function sides(store: Store, on: Meant, others: readonly string[], verdict: "merge" | "split") {
  // Of an encounter what one report tells goes by the deed or statement it tells it with.
  const own = (name: string): Meant | null =>
    on.kind === "gathering" && on.members.includes(name)
      ? { on: name, kind: "gathering", members: [name], whole: false }
      : null;
  const named = await Promise.all(others.map(async (name) => own(name) ?? found(store, name)));
  const odd = named.find(({ kind }) => kind !== on.kind);
  if (odd) throw new DeskFault(`${odd.on}: is a ${odd.kind} and ${on.on} a ${on.kind}; only like can be put with like`);
  const second = [...new Set(named.flatMap(({ members }) => members))];
  if (verdict === "merge") {
    const first = on.members.filter((member) => !second.includes(member));
    if (first.length === 0 || second.length === 0) throw new DeskFault(`${on.on}: name what it is to be merged with`);
    return [first, second];
  }
  const cluster = on.whole ? on : (await store.clustersOf(on.kind, on.members))[0];
  const all = cluster?.members ?? on.members;
  const out = second.length > 0 ? second : on.members;
  const stranger = out.find((member) => !all.includes(member));
  if (stranger !== undefined)
    throw new DeskFault(`${stranger}: is no member of ${on.on}, so it cannot be split from it`);
  const rest = all.filter((member) => !out.includes(member));
  if (rest.length === 0) throw new DeskFault(`${on.on}: name the members to split from it, not all of them`);
  return [rest, out];
}

/** That actors are one, or are not: decided by their ids, whether the record names them yet or not. */
function ofActors({ verdict, on, with: others = [], who, why }: Asked): Parameters<Store["addDecision"]>[0] {
  if (verdict !== "merge" && verdict !== "split")
    throw new DeskFault(`${on}: an actor can only be merged with others, or split from them`);
  if (others.length === 0) throw new DeskFault(`${on}: name the actors to ${verdict}, as in actor:Q4492`);
  const odd = others.find((name) => !isActorName(name) || name === on);
  if (odd !== undefined) throw new DeskFault(`${odd}: is not another actor; write actor: and its id`);
  return { verdict, on, with: others, change: null, who, why };
}

/** The decision as it is kept: what it names by full ids, and what it rests on, so that it can be found again. */
async function draft(store: Store, asked: Asked): Promise<Parameters<Store["addDecision"]>[0]> {
  const { verdict, who, why, change = null } = asked;
  const others = asked.with ?? [];
  if (verdict === "undo") {
    const all = await Array.fromAsync(store.decisions());
    if (!all.some(({ id }) => id === asked.on)) throw new DeskFault(`${asked.on}: no such decision`);
    if (!inForce(all).some(({ id }) => id === asked.on) && !all.some((d) => d.id === asked.on && d.verdict === "undo"))
      throw new DeskFault(`${asked.on}: is taken back already`);
    return { verdict, on: asked.on, with: [], change: null, who, why };
  }
  if (/^link-/u.test(asked.on)) {
    if (verdict !== "accept" && verdict !== "reject")
      throw new DeskFault(`${asked.on}: a link between two can only be accepted or rejected`);
    return { verdict, on: asked.on, with: [], change: null, who, why };
  }
  if (isActorName(asked.on)) return ofActors(asked);
  if ((verdict === "accept" || verdict === "reject") && change?.about === "status")
    return draft(store, await ofProposedStatus(store, asked));
  const on = await found(store, asked.on);
  const kept = { verdict, on: on.on, with: others, who, why };
  if (verdict === "merge" || verdict === "split") {
    const pair = await sides(store, on, others, verdict);
    return { ...kept, change: { ...change, sides: pair, members: pair.flat() } };
  }
  if (verdict === "status") {
    const status = change?.status;
    if (on.kind !== "commitment") throw new DeskFault(`${asked.on}: only a commitment has a status`);
    if (!statuses.some((one) => one === status))
      throw new DeskFault(`status "${String(status)}"; there are: ${statuses.join(", ")}`);
    const since = change?.since == null ? null : earliest(String(change.since));
    if (change?.since != null && since === null)
      throw new DeskFault(`since: "${String(change.since)}" is no day; give one, as in 2022-03-01`);
    const entry = on.whole ? on : (await store.clustersOf("commitment", on.members))[0];
    if (!entry) throw new DeskFault(`${asked.on}: binds nobody, so it has no status`);
    const id = "on" in entry ? entry.on : entry.id;
    const from = since === null ? {} : { since };
    return { ...kept, on: id, change: { ...change, ...from, members: entry.members } };
  }
  if (verdict === "edit" && on.kind === "document")
    return { ...kept, change: { attribution: addition(change, await editedAt(store, on.members)) } };
  if (on.kind === "document") throw new DeskFault(`${asked.on}: is a whole document; onrecord remove takes it out`);
  const fields = verdict === "edit" ? fieldsOf(on.kind, change, await editedAt(store, on.members)) : change;
  const each = on.whole && on.kind === "commitment" ? { each: on.members, members: on.members } : {};
  if (verdict === "edit" && on.whole && on.kind !== "commitment")
    throw new DeskFault(`${asked.on}: is many; edit one of them: ${on.members.slice(0, 3).join(", ")} …`);
  if (
    verdict === "reject" &&
    on.whole &&
    on.kind !== "commitment" &&
    on.kind !== "gathering" &&
    on.members.length === 2
  ) {
    // That the two are one is rejected, and they go apart for good.
    const pair = on.members.map((member) => [member]);
    return { ...kept, verdict: "split", change: { sides: pair, members: on.members } };
  }
  const empty = Object.keys({ ...fields, ...each }).length === 0;
  return { ...kept, change: empty ? null : { ...fields, ...each } };
}

/**
 * Writes down a decision, and works out what follows from it. Throws a `DeskFault` where it names what is not there or
 * asks what cannot be. Later adding and reading again never undo it; `undo`, on the id of a decision, does.
 */
export async function decide(store: Store, asked: Asked): Promise<Decision> {
  if (!store.writable) throw new RecordFault("read-only", `${store.where}: is read-only, so nothing can be decided`);
  if (asked.who.trim() === "") throw new DeskFault("say who decides: --as NAME");
  if (asked.why.trim() === "") throw new DeskFault("say why: --why TEXT");
  await assemble(store);
  const decision = await store.addDecision(await draft(store, asked));
  await assemble(store);
  return decision;
}
