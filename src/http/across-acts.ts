import type { Comparison } from "../ledger/shapes.ts";
import type { Act } from "../model/acts.ts";
import type { DeskCall } from "./desk-call.ts";

/** The act of every statement that a comparison shows. */
export async function actsOf(desk: DeskCall, { accounts }: Comparison): Promise<ReadonlyMap<string, Act>> {
  const acts = new Map<string, Act>();
  for (const document of new Set(accounts.flatMap(({ documents }) => documents))) {
    const reading = await desk.reading(document);
    for (const { id, act } of reading?.attributions ?? []) acts.set(`${document}#${id}`, act);
  }
  return acts;
}
