import { readFileSync } from "node:fs";
import { Hono } from "hono";
import type { Parts } from "../desk/parts.ts";
import type { Store } from "../store/store.ts";
import { markImage, script, scriptNames, styleSheet } from "../web/assets.ts";
import { respond } from "./answer.ts";
import { changing } from "./api-change.ts";
import { reading, wantsLines } from "./api-read.ts";
import { mostBytes, mostToSignIn, within } from "./body.ts";
import { DeskCall } from "./desk-call.ts";
import { feeds } from "./feeds.ts";
import { allow, type Caller, callerOf, checkOrigin, type Door, headers } from "./guard.ts";
import { Idempotency } from "./idempotency.ts";
import { Ingest } from "./ingest.ts";
import { openapi } from "./openapi.ts";
import type { Page } from "./page.ts";
import { pages, troublePage } from "./pages.ts";
import { notFound, Problem, problemOf } from "./problem.ts";
import type { Route } from "./route.ts";
import { Settler } from "./settler.ts";
import { Turns } from "./turns.ts";
import { versionOf } from "./version.ts";

export interface AppAsked {
  readonly store: Store;
  readonly door: Door;
  readonly parts?: Parts | undefined;
  readonly threads?: number | undefined;
  readonly model?: string | undefined;
  readonly data?: readonly string[] | undefined;
  /** Told of what nobody foresaw, in one line. */
  readonly say?: (line: string) => void;
}

export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The API described; what `/api/v1/openapi.json` gives. */
  readonly description: Record<string, unknown>;
  close(): Promise<void>;
}

/**
 * How long, in milliseconds, a page and a program wait for reports to be laid together before they are given what there
 * is: enough for the few reports that somebody adds by hand.
 */
const [pagePatience, apiPatience] = [150, 2000];

export const routes: readonly Route[] = [...reading, ...changing];

const version: string = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/** The desk as a function from requests to responses: pages, their parts, feeds and the API, behind one door. */
export function createApp(asked: AppAsked): App {
  const { store, door, say = () => {} } = asked;
  const settler = new Settler(store);
  const layTogether = (): void => void settler.settle().catch((error: Error) => say(error.message));
  const ingest = new Ingest({ ...asked, trusted: door.tokens.length === 0, afterwards: layTogether });
  const data = asked.data ?? [];
  const turns = new Turns();
  const [desk, pageDesk] = [apiPatience, pagePatience].map(
    (patience) => new DeskCall(store, ingest, data, settler, turns, patience),
  ) as [DeskCall, DeskCall];
  // What was added before is laid together while the first page is looked at.
  const begun = setImmediate(layTogether);
  // The tables of actors are opened before somebody asks for them.
  const warmed = setTimeout(() => pageDesk.warm(), 1500);
  warmed.unref();
  const remembered = new Idempotency(store);
  const description = openapi(routes, version);
  const app = new Hono<{ Variables: { caller: Caller | null } }>({ strict: false });

  app.use(async (c, next) => {
    checkOrigin(c.req.raw, door);
    c.set("caller", callerOf(c.req.raw, door));
    await next();
    // A response that was made once and is given again cannot be written to; it is made anew.
    c.res = new Response(c.res.body, c.res);
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status === 500) say(`unexpected: ${error.message}\n${error.stack ?? ""}`);
    const path = new URL(c.req.url).pathname;
    const page = !path.startsWith("/api/");
    if (page && problem.status === 401) return bare(c.redirect("/sign-in", 303));
    const body = page ? troublePage(problem, store.where) : JSON.stringify(problem.body(path));
    return bare(
      new Response(body, {
        status: problem.status,
        headers: {
          ...problem.headers,
          "Content-Type": page ? "text/html; charset=utf-8" : "application/problem+json",
          "Cache-Control": "no-store",
        },
      }),
    );
  });
  app.notFound((c) => {
    const { pathname } = new URL(c.req.url);
    throw notFound(
      pathname.startsWith("/api/")
        ? `${c.req.method} ${pathname}: there is no such route`
        : `${pathname}: there is no such page`,
    );
  });

  app.get("/api/v1", (c) => c.redirect("/api/v1/openapi.json"));
  app.get("/api/v1/openapi.json", (c) => c.json(description));
  for (const route of routes)
    app.on(route.method, `/api/v1${route.path.replace(/\{(\w+)\}/g, ":$1")}`, async (c) => {
      const { name: who } = allow(c.get("caller"), route.scope);
      const sent = await within(c.req.raw, mostBytes);
      const run = async (request: Request): Promise<Response> =>
        respond(
          await route.run({
            desk,
            request,
            url: new URL(request.url),
            params: c.req.param() as Record<string, string>,
            who,
          }),
          route,
          request,
        );
      const key = c.req.header("idempotency-key");
      if (key === undefined || route.headers?.["Idempotency-Key"] === undefined) return run(sent);
      if (wantsLines(sent))
        throw new Problem(
          400,
          "Does not fit",
          "an answer in lines cannot be given again; leave out Idempotency-Key or the Accept",
        );
      const body = new Uint8Array(await sent.arrayBuffer());
      const again = new Request(sent.url, { method: route.method, headers: sent.headers, body });
      return remembered.once(key, again, body, () => run(again.clone() as Request));
    });

  for (const [path, give] of assets())
    app.get(path, (c) => {
      const { type, body, tag } = give();
      if (c.req.header("if-none-match") === `"${tag}"`) return new Response(null, { status: 304 });
      return new Response(body, { headers: { "Content-Type": type, "Cache-Control": "no-cache", ETag: `"${tag}"` } });
    });

  for (const page of [...pages, ...feeds] as readonly Page[])
    app.on(page.method, page.path, async (c) => {
      const caller = page.scope === null ? c.get("caller") : allow(c.get("caller"), page.scope);
      return page.run({
        desk: pageDesk,
        request: await within(c.req.raw, page.scope === null ? mostToSignIn : mostBytes),
        url: new URL(c.req.url),
        params: c.req.param() as Record<string, string>,
        who: caller?.name ?? null,
        caller,
        door,
      });
    });

  return {
    fetch: (request) => settler.answer(async () => app.fetch(request)),
    description,
    close: async () => {
      clearImmediate(begun);
      clearTimeout(warmed);
      await settler.close();
      await ingest.close();
    },
  };
}

/** With the headers every answer has. */
function bare(response: Response): Response {
  const made = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers)) made.headers.set(name, value);
  return made;
}

interface Asset {
  readonly type: string;
  readonly body: string;
  readonly tag: string;
}

/** What pages are made of, each worked out when first asked for. */
function assets(): readonly (readonly [path: string, give: () => Asset])[] {
  const once = (type: string, make: () => string): (() => Asset) => {
    let made: Asset | null = null;
    return () => {
      if (made) return made;
      const body = make();
      made = { type, body, tag: versionOf(body) };
      return made;
    };
  };
  return [
    ["/assets/desk.css", once("text/css; charset=utf-8", styleSheet)],
    ["/assets/mark.svg", once("image/svg+xml", () => markImage)],
    ...scriptNames().map(
      (name) => [`/assets/${name}`, once("text/javascript; charset=utf-8", () => script(name))] as const,
    ),
  ];
}
