import type { Note, Published, Refusal } from "../model/document.ts";
import { dated, datedAsReceived } from "../stages/dating/report.ts";
import { openWorld } from "../world/world.ts";
import { noted } from "./noted.ts";
import { parts as allParts } from "./parts.ts";
import type { Surroundings } from "./read.ts";

/** When one report was published, with the words that tell it, or why it could not be read. */
export type Dated =
  | ({
      readonly kind: "dated";
      readonly input: string;
      readonly note: Note | null;
      readonly ref: string;
    } & Published)
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
    else if (arrival.kind === "analysed") {
      const { document } = arrival.reading;
      yield { kind: "dated", input: arrival.input, note: null, ref: document.ref, ...dated(document, world) };
    } else {
      const { input, ref } = arrival.report;
      yield { kind: "dated", input, note: noted(arrival), ref, ...datedAsReceived(arrival.report, world) };
    }
  }
}
