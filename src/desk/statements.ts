import type { Attribution } from "../model/attribution.ts";
import type { Filter, Statement } from "../store/kept.ts";
import type { Store } from "../store/store.ts";

/** A statement as a query shows it: its document, the words of its content, and the attribution's own fields. */
export type StatementShown = Omit<Statement, "attribution"> & Attribution;

const shown = ({ attribution, ...from }: Statement): StatementShown => ({ ...from, ...attribution });

/** The statements that answer a filter, by the day they were made (or else reported), the undated last. */
export async function* statements(store: Store, filter: Filter): AsyncGenerator<StatementShown> {
  for await (const statement of store.statements(filter)) yield shown(statement);
}

/**
 * The statements whose words answer a query, best first: words of the content weigh most, then those of the speaker.
 * Words match in any of their English forms; double quotes make a phrase; nothing a user can type is an error.
 */
export async function* search(store: Store, query: string, filter: Filter): AsyncGenerator<StatementShown> {
  for await (const statement of store.search(query, filter)) yield shown(statement);
}
