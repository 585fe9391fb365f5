import type { StatementShown } from "../desk/statements.ts";
import type { Filter } from "../store/kept.ts";
import type { Store } from "../store/store.ts";
import { nobody, stateless } from "../web/pages/told.ts";
import { shownStatement } from "./api-read.ts";

/** How many statements of a cell are shown, how many are looked through to find them, and names asked for at once. */
const [shown, looked, mostNames] = [30, 600, 200];

/** The statements of one cell of the matrix, the latest first. */
export async function statementsOfCell(
  { browse }: Store,
  by: "side" | "person",
  from: string,
  to: string,
): Promise<readonly StatementShown[]> {
  const nameOf = (name: string | null, side: string | null): string =>
    by === "person" ? (name ?? nobody) : (side ?? (name === null ? nobody : stateless));
  const unnamed = (name: string): boolean => name === nobody || name === stateless;
  const hearers = by === "person" ? [to] : await browse.hearersOf(to, mostNames);
  const filter: Filter = {
    ...(unnamed(from) ? {} : by === "side" ? { for: [from] } : { speaker: [from] }),
    ...(unnamed(to) || hearers.length === 0 ? {} : { addressee: hearers }),
  };
  const found: StatementShown[] = [];
  let after: string | null = null;
  for (let left = looked; found.length < shown && left > 0; ) {
    const page: Awaited<ReturnType<typeof browse.statements>> = await browse.statements(
      filter,
      { after, limit: 100 },
      "newest",
    );
    for (const statement of page.items) {
      const { speaker, addressees } = statement.attribution;
      const whom = addressees.length === 0 ? [null] : addressees;
      const fits =
        nameOf(speaker?.name ?? null, speaker?.for ?? null) === from &&
        whom.some((one) => nameOf(one?.name ?? null, one?.for ?? null) === to);
      if (fits && found.length < shown) found.push(shownStatement(statement));
    }
    left -= page.items.length;
    after = page.next;
    if (after === null) break;
  }
  return found;
}
