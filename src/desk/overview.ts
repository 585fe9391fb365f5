import type { Act } from "../model/acts.ts";
import { chain } from "../model/attribution.ts";
import type { Store } from "../store/store.ts";
import { type StatementShown, statements } from "./statements.ts";

/** The record at a glance. */
export interface Overview {
  readonly documents: number;
  readonly statements: number;
  /** Statements of each act, the commonest first. */
  readonly acts: ReadonlyMap<Act, number>;
  /** A few statements that bind somebody, of different documents where there are such. */
  readonly telling: readonly StatementShown[];
  /** The longest chain of reporters, outermost first: each said what the next said. Empty where nobody is passed on. */
  readonly chain: readonly StatementShown[];
}

/** Acts that a newcomer should see first. */
const first: readonly Act[] = ["assurance", "promise", "threat", "denial", "demand", "warning", "agreement", "refusal"];

/** What a newcomer is shown of a record: how much there is, and `few` statements of the most telling kinds. */
export async function overview(store: Store, few: number): Promise<Overview> {
  const acts = await store.acts();
  let documents = 0;
  let longest: readonly StatementShown[] = [];
  for await (const { document } of store.documents({})) {
    documents++;
    const reading = await store.reading(document.id);
    if (!reading) continue;
    for (const a of reading.attributions) {
      const line = [...chain(reading.attributions, a), a];
      if (line.length < 2 || line.length <= longest.length || line.some((one) => one.speaker === null)) continue;
      const { published, text } = reading.document;
      longest = line.map((one) => {
        const words = one.content.map(([start, end]) => text.slice(start, end)).join(" … ");
        return { document: document.id, ref: document.ref, published, text: words, ...one };
      });
    }
  }
  const telling: StatementShown[] = [];
  const seen = new Set<string>();
  for (const act of first) {
    if (telling.length >= few) break;
    for await (const statement of statements(store, { act: [act] })) {
      if (statement.speaker === null || statement.text === "" || seen.has(statement.document)) continue;
      seen.add(statement.document);
      telling.push(statement);
      break;
    }
  }
  const count = [...acts.values()].reduce((sum, n) => sum + n, 0);
  return { documents, statements: count, acts, telling, chain: longest };
}
