import { z } from "zod";
import type { Added } from "../desk/add.ts";
import { verdicts } from "../ledger/shapes.ts";
import { wantsLines } from "./api-read.ts";
import { decider } from "./form.ts";
import { parcelsOf } from "./parcels.ts";
import { Problem } from "./problem.ts";
import { unfit } from "./query.ts";
import type { Answer, Asked, Route } from "./route.ts";
import * as shape from "./shapes.ts";

const match = { description: "the ETag of what you saw; 412 where it has changed since", required: true };

const report = z
  .looseObject({
    text: z.string().min(1).optional(),
    title: z.string().nullish(),
    outlet: z.string().nullish(),
    url: z.string().nullish(),
    published: z.string().nullish(),
    lang: z.string().nullish(),
    id: z.string().nullish(),
  })
  .meta({ id: "Report", description: "A report by its text, or, without text, the address it is fetched from" });

const asked = z
  .object({
    verdict: z.enum(verdicts),
    on: z
      .string()
      .min(1)
      .describe(
        "a statement (`sha256:…#a3`), a document, a link, an encounter, a commitment of the ledger; to undo: a decision",
      ),
    with: z.array(z.string()).default([]),
    change: z
      .record(z.string(), z.unknown())
      .nullable()
      .default(null)
      .describe(
        "new values of an edit's fields; `status` of a commitment; of accept and reject `about`: status or commitment",
      ),
    who: z.string().min(1).max(200).optional().describe("who decides; by a token its name and no other, also left out"),
    why: z.string().min(1).max(2000),
  })
  .meta({ id: "Asked" });

/** Routes that change the record. */
export const changing: readonly Route[] = [
  {
    method: "POST",
    path: "/documents",
    name: "addDocuments",
    summary: "read reports into the record: one, several, a file, or the address of one",
    scope: "write",
    body: {
      types: ["application/json", "application/jsonl", "multipart/form-data", "text/plain", "text/html"],
      schema: z.union([report, z.array(report)]),
    },
    headers: {
      "Idempotency-Key": {
        description: "asked again with the same key, the same answer is given and nothing done",
        required: false,
      },
    },
    gives: { schema: shape.outcome, list: true, status: 200 },
    run: async ({ desk, request }: Asked): Promise<Answer> => {
      const parcels = await parcelsOf(request);
      const outcomes = desk.ingest.add(parcels, request.signal);
      if (wantsLines(request)) return { kind: "all", items: outcomes };
      const items: Added[] = await Array.fromAsync(outcomes);
      const failed = items.filter((item) => item.state === "failed");
      if (items.length === 0) throw new Problem(422, "Nothing to read", "there is no report in what was sent");
      if (failed.length === items.length)
        throw new Problem(
          422,
          "Could not be taken",
          failed.map(({ input, reason }) => `${input}: ${reason}`).join("; "),
          {
            outcomes: items,
          },
        );
      return { kind: "page", items, next: null };
    },
  },
  {
    method: "DELETE",
    path: "/documents/{document}",
    name: "removeDocument",
    summary: "take a report, and all that was read in it, out of the record",
    scope: "write",
    headers: { "If-Match": match },
    gives: { schema: z.null(), list: false, status: 204 },
    run: async ({ desk, params, request }) => {
      const { reading, version: current } = await desk.document(params.document ?? "");
      const match = request.headers.get("if-match");
      if (match === null)
        throw new Problem(428, "Say which", "give If-Match with the ETag of the document as you saw it", { current });
      await desk.remove(reading.document.id, match);
      return { kind: "nothing" };
    },
  },
  {
    method: "POST",
    path: "/decisions",
    name: "decide",
    summary: "accept, reject, edit, merge, split, set a status, or undo a decision",
    scope: "decide",
    body: { types: ["application/json"], schema: asked },
    headers: { "If-Match": { ...match, required: false } },
    gives: { schema: shape.decision, list: false, status: 201 },
    run: async ({ desk, request, who }) => {
      const read = asked.safeParse(await json(request));
      if (!read.success) throw unfit(read.error);
      const name = decider(who, read.data.who?.trim() ?? "");
      if (name === "") throw new Problem(400, "Does not fit", "who: say who decides");
      const { verdict, on, change } = read.data;
      const about = verdict === "accept" || verdict === "reject" ? await desk.aboutOf(on, change?.about) : null;
      const whole = { ...read.data, change: about === null ? change : { ...change, about }, who: name };
      return { kind: "one", body: await desk.decide(whole, request.headers.get("if-match")) };
    },
  },
];

export async function json(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Problem(400, "No JSON", "the body is no JSON");
  }
}
