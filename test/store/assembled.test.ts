import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { SqliteStore } from "../../src/store/sqlite.ts";
import { assembledContract } from "../contracts/assembled.ts";
import { decidedContract } from "../contracts/decided.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-assembled-"));
after(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const begin = async (): Promise<SqliteStore> => new SqliteStore(join(folder, `${++made}.db`), { create: true });

assembledContract("SQLite", begin);
decidedContract("SQLite", begin);
