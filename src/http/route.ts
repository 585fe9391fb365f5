import type { z } from "zod";
import type { Table } from "../export/table.ts";
import { CursorFault, type Page } from "../store/browse.ts";
import type { DeskCall } from "./desk-call.ts";
import type { Scope } from "./guard.ts";

/** One request to the API, as a route sees it. */
export interface Asked {
  readonly desk: DeskCall;
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  /** Who asks; null on a desk that asks nobody who he is. */
  readonly who: string | null;
}

/** What a route answers with. */
export type Answer =
  | { readonly kind: "one"; readonly body: unknown; readonly version?: string }
  | { readonly kind: "page"; readonly items: readonly unknown[]; readonly next: string | null }
  /** `name`: to be kept as a file of that name. */
  | { readonly kind: "all"; readonly items: AsyncIterable<unknown>; readonly name?: string }
  | {
      readonly kind: "table";
      readonly table: Table<never>;
      readonly items: AsyncIterable<unknown>;
      readonly name: string;
    }
  | { readonly kind: "file"; readonly type: string; readonly name: string; readonly text: string }
  | { readonly kind: "nothing" };

/**
 * One route: what it takes and gives stands in its schemas alone, which check requests, make the OpenAPI and, in tests,
 * check every answer. A list is given as a page, or whole as lines of JSON where they are asked for.
 */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Under `/api/v1`; `{name}` is a part of it. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly scope: Scope;
  readonly query?: z.ZodRawShape;
  readonly body?: { readonly types: readonly string[]; readonly schema: z.ZodType };
  /** What is given: one thing, or a list of them. */
  readonly gives: { readonly schema: z.ZodType; readonly list: boolean; readonly status: 200 | 201 | 204 };
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly required: boolean }>>;
  readonly run: (asked: Asked) => Promise<Answer>;
}

/** All items of a list, one page after another, for those who want them as lines. */
export async function* walk<T>(
  page: (after: string | null) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): AsyncGenerator<T> {
  for (let after: string | null = null; ; ) {
    const { items, next }: { readonly items: readonly T[]; readonly next: string | null } = await page(after);
    yield* items;
    if (next === null) return;
    after = next;
  }
}

/** A page of a list that is there as a whole; the cursor counts what was passed. */
export function slice<T>(items: readonly T[], after: string | null, limit: number): Page<T> {
  if (after !== null && !/^\d{1,9}$/.test(after)) throw new CursorFault(after);
  const from = Number(after ?? 0);
  return {
    items: items.slice(from, from + limit),
    next: items.length > from + limit ? String(from + limit) : null,
  };
}
