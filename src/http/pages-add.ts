import { counted } from "../text/counted.ts";
import { toReport } from "../web/address.ts";
import { add, type Outcome, type Written } from "../web/pages/add.ts";
import { fieldsOf } from "./body.ts";
import { give, type Page } from "./page.ts";
import { formParcels } from "./parcels.ts";
import { problemOf } from "./problem.ts";

/** What was written in a form, as it was written. */
function writtenIn(form: FormData): Written {
  const value = (name: string): string => {
    const found = form.get(name);
    // A form brings the lines of a text with CRLF, however they were written.
    return typeof found === "string" ? found.replace(/\r\n?/g, "\n") : "";
  };
  const names = ["text", "title", "outlet", "source", "published", "url"] as const;
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

/** Adding reports by a form. What was written of one that could not be added stays in it. */
export const addingPages: readonly Page[] = [
  {
    method: "GET",
    path: "/add",
    scope: "write",
    run: async (asked) => give(asked, add([])),
  },
  {
    method: "POST",
    path: "/add",
    scope: "write",
    run: async (asked) => {
      const form = await fieldsOf(asked.request);
      const outcomes: Outcome[] = [];
      try {
        for await (const done of asked.desk.ingest.add(await formParcels(form), asked.request.signal))
          outcomes.push(
            done.state === "failed"
              ? { state: "failed", text: `${done.input}: ${done.reason}`, href: null, note: null }
              : {
                  state: done.state,
                  text: `${done.ref}${done.statements === null ? "" : `, ${counted(done.statements, "statement")}`}`,
                  href: toReport(done.document),
                  note: done.note?.reason ?? null,
                },
          );
      } catch (error) {
        const problem = problemOf(error);
        if (problem.status === 500) throw error;
        outcomes.push({ state: "failed", text: problem.message, href: null, note: null });
      }
      if (outcomes.length === 0)
        outcomes.push({ state: "failed", text: "There was nothing to add.", href: null, note: null });
      const failed = outcomes.filter(({ state }) => state === "failed").length;
      return give(asked, add(outcomes, failed > 0 ? writtenIn(form) : {}), failed === outcomes.length ? 422 : 200);
    },
  },
];
