import { resolve } from "node:path";
import type { Store } from "../store/store.ts";
import { DeskFault } from "./fault.ts";

/**
 * Opens the record a user names: the path of a file, from `cwd`. `create` begins one that is not there, its folder
 * too; without it a missing record is a `RecordFault`, as is any file that cannot serve.
 */
export async function openRecord(
  name: string,
  asked: { readonly cwd: string; readonly create: boolean },
): Promise<Store> {
  if (/^postgres(ql)?:/i.test(name))
    throw new DeskFault(
      `${name.replace(/\/\/[^@/]*@/, "//")}: records in PostgreSQL are not supported yet; name a file`,
    );
  if (name === "") throw new DeskFault("the record's name is empty; name a file with --record FILE");
  const { SqliteStore } = await import("../store/sqlite.ts");
  return new SqliteStore(resolve(asked.cwd, name), { create: asked.create });
}
