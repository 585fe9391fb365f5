import type { Published, Refusal } from "../model/document.ts";
import { dated } from "../stages/dating/report.ts";
import { inWordsOf, page } from "../stages/page/as-received.ts";
import { openWorld } from "../world/world.ts";
import { parts as allParts } from "./parts.ts";
import type { Surroundings } from "./read.ts";

/** When one report was published, with the words that tell it, or why it could not be read. */
export type Dated =
  | ({ readonly kind: "dated"; readonly ref: string } & Published)
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Dates reports, in the order of the inputs. Needs no model: dates rest on times, events and who held office when. */
export async function* date(
  inputs: readonly string[],
  asked: Pick<Surroundings, "cwd" | "stdin" | "unread" | "parts">,
): AsyncGenerator<Dated> {
  const { receive } = asked.parts ?? allParts;
  const world = openWorld();
  for await (const arrival of receive(inputs, { cwd: asked.cwd, stdin: asked.stdin, unread: asked.unread })) {
    if (arrival.kind === "refused") yield arrival;
    else {
      const document = arrival.kind === "analysed" ? arrival.reading.document : page(arrival.report);
      const { text } = arrival.kind === "analysed" ? document : arrival.report;
      yield { kind: "dated", ref: document.ref, ...inWordsOf(dated(document, world), text) };
    }
  }
}
