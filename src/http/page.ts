import { basename } from "node:path";
import { z } from "zod";
import { styleSheet } from "../web/assets.ts";
import { type Desk, type Page as Shown, shell } from "../web/shell.ts";
import type { DeskCall } from "./desk-call.ts";
import type { Caller, Door, Scope } from "./guard.ts";
import { Problem } from "./problem.ts";

/** A request for a page. */
export interface PageAsked {
  readonly desk: DeskCall;
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly who: string | null;
  readonly caller: Caller | null;
  readonly door: Door;
}

export interface Page {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** Null where anybody may come. */
  readonly scope: Scope | null;
  readonly run: (asked: PageAsked) => Promise<Response>;
}

/** How many rows a page of a list has. */
export const rows = 50;

/** What the address of any page may ask: where a list goes on, and the page as one file. */
export const common = { after: z.string().optional(), file: z.string().optional() };

/** True where who asks may decide, and the record can keep it. */
export const mayDecide = ({ desk, caller }: Pick<PageAsked, "desk" | "caller">): boolean =>
  desk.store.writable && caller?.scopes.includes("decide") === true;

/** What a page has beside its own matter. */
export async function deskOf({ desk, caller }: Pick<PageAsked, "desk" | "caller">): Promise<Desk> {
  const { documents, acts } = await desk.tally();
  const may = (scope: Scope): boolean => caller?.scopes.includes(scope) === true;
  return {
    record: basename(desk.store.where),
    documents,
    statements: [...acts.values()].reduce((sum, n) => sum + n, 0),
    waiting: desk.waiting(),
    unsettled: desk.unsettled ? await desk.unassembled() : 0,
    mayChange: desk.store.writable && may("write"),
    who: caller?.name ?? null,
  };
}

let style: string | null = null;

/** A page as a response; with `?file=1` as one file that works anywhere. */
export async function give(asked: PageAsked, page: Shown, status = 200): Promise<Response> {
  const alone = asked.url.searchParams.get("file") !== null;
  style ??= alone ? styleSheet() : null;
  const body = shell(page, await deskOf(asked), alone ? (style ?? styleSheet()) : null);
  const name =
    page.title
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "onrecord";
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-cache",
      ...(alone ? { "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}.html` } : {}),
    },
  });
}

export const see = (href: string): Response => new Response(null, { status: 303, headers: { Location: href } });

/** What a change leads to, or, where what it is of has been changed meanwhile by somebody else, what `stale` shows. */
export async function unlessStale(change: () => Promise<Response>, stale: () => Promise<Response>): Promise<Response> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof Problem && error.status === 412) return stale();
    throw error;
  }
}
