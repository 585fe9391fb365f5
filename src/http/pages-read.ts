import { z } from "zod";
import { type ActorShown, actorKinds } from "../desk/actors.ts";
import { unknownSide } from "../desk/spoken-for.ts";
import { inForce } from "../ledger/decisions/in-force.ts";
import type { Party } from "../model/attribution.ts";
import type { Page as Listed } from "../store/browse.ts";
import type { Filter, Statement } from "../store/kept.ts";
import { toActor, toReport } from "../web/address.ts";
import { actorPage, actors } from "../web/pages/actors.ts";
import { front } from "../web/pages/front.ts";
import { readingRoom } from "../web/pages/reading-room.ts";
import { reports } from "../web/pages/reports.ts";
import type { Room } from "../web/pages/room.ts";
import { search } from "../web/pages/search.ts";
import { shownStatement } from "./api-read.ts";
import { common, give, mayDecide, type Page, type PageAsked, rows, see } from "./page.ts";
import { filterFields, filterOf, readQuery } from "./query.ts";
import { slice } from "./route.ts";
import { versionOf } from "./version.ts";

/** A document as its pages show it. */
export async function roomOf(asked: PageAsked, name: string): Promise<Room> {
  const { desk, who } = asked;
  const { reading, version } = await desk.document(name);
  return {
    reading,
    version,
    inputs: [reading.document.input],
    decisions: inForce(await desk.decisionsIn(reading.document.id)).filter(({ verdict }) => verdict !== "undo"),
    ...(await desk.elsewhere(reading)),
    mayChange: mayDecide(asked),
    who,
  };
}

/** The page of an actor; with a fault, or with those who may have been meant, where a decision could not be taken. */
export async function actorRoom(
  asked: PageAsked,
  actor: ActorShown,
  fault: string | null,
  candidates: readonly ActorShown[] = [],
  status = 200,
): Promise<Response> {
  const { desk, who } = asked;
  const names = [actor.name, ...(actor.merged ?? []).map(({ name }) => name)];
  // A name may stand within another's, as Russia's does in that of its ministry: only the actor's own are shown.
  const ids = new Set([actor.id, ...(actor.merged ?? []).map(({ id }) => id)]);
  const his = (parties: readonly Party[]): boolean => parties.some((one) => one.actor !== null && ids.has(one.actor));
  const latest = async (filter: Filter, whose: (one: Statement) => boolean): Promise<Statement[]> => {
    const items: Statement[] = [];
    for (let n = 0, after: string | null = null; n < 5 && items.length < mostShown; n++) {
      const page: Listed<Statement> = await desk.store.browse.statements(filter, { after, limit: 60 }, "newest");
      items.push(...page.items.filter(whose));
      after = page.next;
      if (after === null) break;
    }
    return items.slice(0, mostShown);
  };
  const said = await latest({ speaker: names }, ({ attribution }) => his(attribution.speakers));
  const heard =
    actor.heard === 0 ? [] : await latest({ addressee: names }, ({ attribution }) => his(attribution.addressees));
  const room = { actor, version: versionOf(actor), mayDecide: mayDecide(asked), who, fault, candidates };
  return give(asked, actorPage({ ...room, said: said.map(shownStatement), heard: heard.map(shownStatement) }), status);
}

/** So many statements by an actor, and so many to him, are shown on his page. */
const mostShown = 20;

export const readingPages: readonly Page[] = [
  {
    method: "GET",
    path: "/",
    scope: "read",
    run: async (asked) => {
      const { items } = await asked.desk.store.browse.documents({}, { after: null, limit: 6 }, "added");
      return give(asked, front(await asked.desk.overview(), items));
    },
  },
  {
    method: "GET",
    path: "/reports",
    scope: "read",
    run: async (asked) => {
      const query = readQuery(
        { ...filterFields, ...common, order: z.enum(["oldest", "newest", "added"]).default("oldest") },
        asked.url,
      );
      const filter = filterOf(query, asked.desk);
      const after = query.after ?? null;
      const found = await asked.desk.store.browse.documents(filter, { after, limit: rows }, query.order);
      return give(asked, reports({ ...found, after, filter, order: query.order }));
    },
  },
  {
    method: "GET",
    path: "/reports/:document",
    scope: "read",
    run: async (asked) => {
      const name = asked.params.document ?? "";
      const room = await roomOf(asked, name);
      const { id } = room.reading.document;
      return id === name ? give(asked, readingRoom(room)) : see(toReport(id));
    },
  },
  {
    method: "GET",
    path: "/search",
    scope: "read",
    run: async (asked) => {
      const query = readQuery({ ...filterFields, ...common, q: z.string().optional() }, asked.url);
      const filter = filterOf(query, asked.desk);
      const [q, after] = [query.q?.trim() ?? "", query.after ?? null];
      const { browse } = asked.desk.store;
      const [found, facets] = await Promise.all([
        q === ""
          ? browse.statements(filter, { after, limit: rows }, "newest")
          : browse.search(q, filter, { after, limit: rows }),
        browse.facets(q === "" ? null : q, filter),
      ]);
      const items = found.items.map(shownStatement);
      const unknown = items.length === 0 ? unknownSide(asked.desk.world(), query.for ?? []) : null;
      return give(asked, search({ query: q, filter, items, next: found.next, after, facets, unknown }));
    },
  },
  {
    method: "GET",
    path: "/actors",
    scope: "read",
    run: async (asked) => {
      const { name, kind, after } = readQuery(
        { ...common, name: z.string().optional(), kind: z.enum(actorKinds).optional() },
        asked.url,
      );
      const all = await asked.desk.actors({ name, kind });
      return give(asked, actors({ ...slice(all, after ?? null, rows), asked: { name, kind }, after: after ?? null }));
    },
  },
  {
    method: "GET",
    path: "/actors/:actor",
    scope: "read",
    run: async (asked) => {
      const id = asked.params.actor ?? "";
      const actor = await asked.desk.actor(id);
      return actor.id === id ? actorRoom(asked, actor, null) : see(toActor(actor.id));
    },
  },
];
