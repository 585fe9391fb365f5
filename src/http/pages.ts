import { basename } from "node:path";
import { signIn, trouble } from "../web/pages/add.ts";
import { type Desk, shell } from "../web/shell.ts";
import { fieldsOf } from "./body.ts";
import { callerOf, cookieName } from "./guard.ts";
import type { Page } from "./page.ts";
import { acrossPages } from "./pages-across.ts";
import { actorPages } from "./pages-actors.ts";
import { changingPages } from "./pages-change.ts";
import { readingPages } from "./pages-read.ts";
import type { Problem } from "./problem.ts";

/** What a page that stands before the record shows of it: nothing. */
const outside: Desk = {
  record: "",
  documents: 0,
  statements: 0,
  waiting: null,
  unsettled: 0,
  mayChange: false,
  who: null,
};

export const troublePage = (problem: Problem, where: string): string =>
  shell(trouble(problem.status, problem.title, problem.message), { ...outside, record: basename(where) });

const door: readonly Page[] = [
  {
    method: "GET",
    path: "/sign-in",
    scope: null,
    run: async () => page(shell(signIn(null), outside), 200),
  },
  {
    method: "POST",
    path: "/sign-in",
    scope: null,
    run: async ({ request, door }) => {
      const token = String((await fieldsOf(request)).get("token") ?? "");
      const as = new Request(request.url, { headers: { authorization: `Bearer ${token}` } });
      if (callerOf(as, door) === null) return page(shell(signIn("No such token."), outside), 403);
      const cookie = `${cookieName}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict`;
      return new Response(null, { status: 303, headers: { Location: "/", "Set-Cookie": cookie } });
    },
  },
];

const page = (body: string, status: number): Response =>
  new Response(body, { status, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } });

export const pages: readonly Page[] = [...readingPages, ...actorPages, ...acrossPages, ...changingPages, ...door];
