import { openRecord } from "../desk/record.ts";
import type { Store } from "../store/store.ts";
import type { Call } from "./command.ts";

/** Opens the call's record, does something with it, and closes it whatever happens. */
export async function withRecord<T>(call: Call, create: boolean, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openRecord(call.record, { cwd: call.cwd, create });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
