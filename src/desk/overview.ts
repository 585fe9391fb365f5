import type { Act } from "../model/acts.ts";
import { chain } from "../model/attribution.ts";
import { words } from "../model/span.ts";
import type { Page } from "../store/browse.ts";
import type { Statement } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import type { StatementShown } from "./statements.ts";

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

/** How many documents or statements are looked through: enough to find good ones, and quick on a large record. */
const looked = 60;

/** The longest chain of named speakers, each another, in the first documents that have any. */
async function longestChain(store: Store): Promise<readonly StatementShown[]> {
  const nested = new Set<string>();
  for (let after: string | null = null; nested.size < looked; ) {
    const page: Page<Statement> = await store.browse.statements({}, { after, limit: 4 * looked }, "oldest");
    for (const { document, attribution } of page.items)
      if (attribution.within !== null && nested.size < looked) nested.add(document);
    after = page.next;
    if (after === null) break;
  }
  let longest: readonly StatementShown[] = [];
  for (const id of nested) {
    const reading = await store.reading(id);
    for (const a of reading?.attributions ?? []) {
      const line = [...chain(reading?.attributions ?? [], a), a];
      if (!reading || line.length < 2 || line.length <= longest.length) continue;
      if (line.some((one) => one.speaker === null || one.content.length === 0)) continue;
      if (new Set(line.map((one) => one.speaker?.name)).size < line.length) continue;
      const { ref, title, published, text } = reading.document;
      longest = line.map((one) => {
        const said = one.content.map((span) => words(text, span)).join(" … ");
        return { document: id, ref, title, published, text: said, decided: [], ...one };
      });
    }
  }
  return longest;
}

/** How telling a statement is: one said to somebody before others, then the surer. */
const weight = ({ addressees, confidence }: StatementShown): number => (addressees.length > 0 ? 1 : 0) + confidence;

/** Up to `few` statements of the most telling acts, each of another document. */
async function mostTelling(store: Store, few: number): Promise<readonly StatementShown[]> {
  const telling: StatementShown[] = [];
  const seen = new Set<string>();
  for (const act of first) {
    if (telling.length >= few) break;
    let best: StatementShown | null = null;
    const { items } = await store.browse.statements({ act: [act] }, { after: null, limit: looked }, "oldest");
    for (const { attribution, ...from } of items) {
      const statement = { ...from, ...attribution };
      if (statement.speaker === null || statement.text === "" || seen.has(statement.document)) continue;
      if (best === null || weight(statement) > weight(best)) best = statement;
    }
    if (best === null) continue;
    seen.add(best.document);
    telling.push(best);
  }
  return telling;
}

/** What a newcomer is shown of a record: how much there is, `few` telling statements, and a chain of whose word it is. */
export async function overview(store: Store, few: number): Promise<Overview> {
  const { documents, acts } = await store.tally();
  return {
    documents,
    statements: [...acts.values()].reduce((sum, n) => sum + n, 0),
    acts,
    telling: await mostTelling(store, few),
    chain: await longestChain(store),
  };
}
