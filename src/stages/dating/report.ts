import type { Document, Published, Received } from "../../model/document.ts";
import { compare, type Span } from "../../model/span.ts";
import type { Anchor, Time } from "../../model/time.ts";
import type { World } from "../../world/world.ts";
import { inWordsOf, page } from "../page/as-received.ts";
import { legible } from "../page/legible.ts";
import { expressions, type Found, told } from "../times/times.ts";
import { type Placed, placed } from "./dating.ts";
import { tenuresNamed } from "./persons.ts";
import { knownEvents } from "./table.ts";

type Timed = Pick<Document, "text" | "titleSpan" | "body" | "furniture">;

/** The stretches of a document in which times are read: title, datelines, stamps and body, in reading order. */
export function timed({ titleSpan, body, furniture }: Timed): Span[] {
  const lines = furniture.filter(
    ({ kind }) => kind === "dateline" || kind === "update" || kind === "deck" || kind === "caption",
  );
  return [...(titleSpan ? [titleSpan] : []), ...lines.map(({ span }) => span), ...body].sort(compare);
}

/** The time expressions of a document, found once for dating it and for telling its times. */
export const expressionsOf = (document: Timed): Found[] => expressions(document.text, timed(document));

/** When a document was published: as stated or given, or else as far as its own words and the tables tell. */
export function placedOf(document: Document, world: World, found?: readonly Found[]): Placed {
  if (document.published.edtf !== null) return { published: document.published, days: document.published };
  const read = told(found ?? expressionsOf(document), null);
  const paragraphs = document.titleSpan ? [document.titleSpan, ...document.body] : document.body;
  const tenures = tenuresNamed(document.text, paragraphs, world);
  return placed(document, read, { events: knownEvents(), tenures });
}

/** The same without the days that are too many to be an answer. */
export const dated = (document: Document, world: World): Published => placedOf(document, world).published;

/** The same of a report that nobody has taken apart yet, the words that tell it as they stand in its text. */
export function datedAsReceived(report: Received, world: World): Published {
  const clear = legible(report);
  const found = dated(page(clear?.report ?? report), world);
  return clear ? clear.published(found) : inWordsOf(found, report.text);
}

/** The days from which a document's times are told; null where nothing is known of them. */
export const anchorOf = ({ earliest, latest }: Published): Anchor | null =>
  earliest === null || latest === null ? null : { earliest, latest };

/** The times of a document, told from when it was published. */
export const timesOf = (document: Document, found?: readonly Found[]): Time[] =>
  told(found ?? expressionsOf(document), anchorOf(document.published));
