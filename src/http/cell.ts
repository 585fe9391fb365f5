import type { StatementShown } from "../desk/statements.ts";
import type { Told } from "../store/browse.ts";
import type { Store } from "../store/store.ts";
import { nobody } from "../web/pages/told.ts";
import { shownStatement } from "./api-read.ts";

/** How many statements of a cell are shown, and how many are looked through to find them. */
const [shown, looked] = [30, 2000];

/** The statements of one cell of the matrix, the latest first. */
export async function statementsOfCell(
  store: Store,
  told: readonly Told[],
  by: "side" | "person",
  from: string,
  to: string,
): Promise<readonly StatementShown[]> {
  const nameOf = (name: string | null, side: string | null): string =>
    by === "person" ? (name ?? nobody) : (side ?? (name === null ? nobody : "no state"));
  const names = new Set(
    told
      .filter((one) => nameOf(one.addressee, one.addresseeFor) === to && one.addressee !== null)
      .map((one) => one.addressee as string),
  );
  const speaker = from === nobody || from === "no state" ? {} : by === "side" ? { for: [from] } : { speaker: [from] };
  const addressee = names.size > 0 && names.size <= 40 ? { addressee: [...names] } : {};
  const found: StatementShown[] = [];
  let left = looked;
  for (let after: string | null = null; found.length < shown && left > 0; ) {
    const page: Awaited<ReturnType<Store["browse"]["statements"]>> = await store.browse.statements(
      { ...speaker, ...addressee },
      { after, limit: 200 },
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
