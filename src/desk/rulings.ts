import { inForce } from "../ledger/decisions/in-force.ts";
import type { Store } from "../store/store.ts";

/** Who decided last on a link or an encounter by its id, and whether it was rejected. */
export async function rulingOn(
  store: Store,
  id: string,
): Promise<{ readonly by: string | null; readonly rejected: boolean }> {
  const decisions = inForce(await Array.fromAsync(store.decisions({ on: [id] }))).filter(
    ({ on, verdict }) => on === id && verdict !== "edit" && verdict !== "status",
  );
  const last = decisions.at(-1);
  return { by: last?.who ?? null, rejected: last?.verdict === "reject" };
}
