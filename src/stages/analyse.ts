import { join } from "node:path";
import type { Received } from "../model/document.ts";
import { format, type Reading } from "../model/reading.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Time } from "../model/time.ts";
import { type Convention, describe, folderFor, shipped } from "../reader/description.ts";
import { openModel } from "../reader/open.ts";
import { reportReader } from "../reader/report.ts";
import { tuningOf } from "../reader/tuning.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { loadVocabulary } from "../text/wordpiece.ts";
import { openWorld } from "../world/world.ts";
import { attributions, made } from "./attributions.ts";
import { commitments } from "./commitments/commitments.ts";
import { expressionsOf, placedOf, timesOf } from "./dating/report.ts";
import { deedTime } from "./deed-times.ts";
import { deeds } from "./deeds.ts";
import { asReceived, page } from "./page/as-received.ts";
import { legible } from "./page/legible.ts";
import { resolve } from "./parties/speakers/speakers.ts";

export interface Options {
  /** The folder of the model; the shipped one by default. */
  readonly model?: string;
  /** By whose guidelines to read: the project's own, or PolNeAR's for the public benchmark. */
  readonly convention?: Convention;
  /** Folders of tables to lay over the project's own. */
  readonly data?: readonly string[];
  /** True where somebody has checked the model's files just now. */
  readonly checked?: boolean;
}

/** Reads one document at a time on the thread that opened it. */
export interface Analyser {
  analyse(report: Received): Promise<Reading>;
  close(): Promise<void>;
}

/**
 * The one way a report becomes a reading, for one file and for a million: furniture told apart, the report dated and its
 * times told, the model's frames over all paragraphs, frames made attributions, phrases resolved to parties, deeds,
 * commitments.
 * What comes out depends on the report, the model and the tables alone. By PolNeAR's guidelines only attributions are
 * read, and nobody is resolved. Throws a `ModelFault` where the model is missing or damaged.
 */
export async function openAnalyser({
  model = shipped,
  convention = "onrecord",
  data = [],
  checked = false,
}: Options = {}): Promise<Analyser> {
  const folder = folderFor(convention, model);
  const description = describe(folder, checked);
  const tuning = tuningOf(folder);
  const network = await openModel(description, folder);
  const reader = reportReader(description, network, loadVocabulary(join(folder, "vocab.txt")), tuning);
  const world = openWorld({ data });
  const by = `reader/${description.version}`;
  const read = async (report: Received): Promise<Reading> => {
    const told = page(report);
    const marked = await reader.read(told.text, paragraphs(told.text), convention);
    if (convention === "polnear") {
      const outermost = attributions(told, marked.frames, { by, everywhere: true, tuning });
      const document = asReceived(told, report);
      return { format, document, times: [], attributions: outermost, events: [], commitments: [] };
    }
    const expressions = expressionsOf(told);
    const { published, days } = placedOf(told, world, expressions);
    const document = { ...told, published };
    const times = timesOf(document, expressions);
    const taken = made(document, marked.frames, { by, tuning });
    const pointed = new Map(taken.map(({ attribution, frame }) => [attribution.id, frame.pointed]));
    const { attributions: said, ...meant } = resolve(
      document,
      taken.map(({ attribution }) => attribution),
      world,
      { published: days, pointed, tuning },
    );
    const timed = said.map((a) => ({ ...a, time: timeOf(a.timeSpan, times) }));
    const events = deeds(document, marked.deeds, timed, { by, tuning, ...meant });
    const undertaken = commitments(document, timed, events, times, world, days);
    const found = { document, times, attributions: timed, events };
    return {
      format,
      document: asReceived(document, report),
      times,
      attributions: timed,
      events: events.map((deed) => ({ ...deed, time: deedTime(found, deed) })),
      commitments: undertaken,
    };
  };
  return {
    async analyse(report) {
      const clear = legible(report);
      return clear ? clear.reading(await read(clear.report)) : read(report);
    },
    close: () => network.close(),
  };
}

/** When something was said, from the words that say so: the first time among them that is one on a calendar. */
function timeOf(spans: readonly Span[], times: readonly Time[]): { readonly edtf: string } | null {
  const found = times.find(({ span, edtf }) => edtf !== null && spans.some((said) => overlaps(said, span)));
  return found?.edtf ? { edtf: found.edtf } : null;
}
