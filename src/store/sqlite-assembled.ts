import type { Bond, Cluster, Item, ItemKind, Keyed, TraitsOf } from "../ledger/merge/item.ts";
import type { KnownDeed, Member } from "../ledger/shapes.ts";
import { hashOf } from "../text/hash.ts";
import { byCodeUnits } from "../text/order.ts";
import type { Assembly, Bound, ClusterFilter, Pending, StatedDays, StatedFilter } from "./assembled.ts";
import { RecordFault } from "./fault.ts";
import type { Filter } from "./kept.ts";
import { statedDays as daysStated } from "./migration-browse.ts";
import { answering } from "./sqlite-answering.ts";
import { boundOf, clusterRows, largestRows, statedDays, unplacedDeeds } from "./sqlite-clusters.ts";
import { SqliteDecided } from "./sqlite-decided.ts";
import type { Row } from "./sqlite-file.ts";

const itemColumns = `i.kind, i.member, d.id AS document, i.first_day, i.last_day, i.stated, i.traits
  FROM items i LEFT JOIN documents d ON d.key = i.document`;

const itemOf = (row: Row): Item => ({
  kind: String(row.kind) as ItemKind,
  member: String(row.member),
  document: row.document === null ? null : String(row.document),
  days:
    row.first_day === null
      ? null
      : { from: Number(row.first_day), to: Number(row.last_day), stated: Number(row.stated) === 1 },
  traits: JSON.parse(String(row.traits)) as TraitsOf[ItemKind],
});

const among = "IN (SELECT value FROM json_each(?))";

/** The part of a record in SQLite that holds what is known across reports. */
export class SqliteAssembled extends SqliteDecided {
  async pending(most: number): Promise<Pending> {
    const list = (table: string): string[] =>
      this.file
        .all(`SELECT id FROM ${table} WHERE pending = 1 ORDER BY id LIMIT ?`, [most])
        .map((row) => String(row.id));
    return { documents: list("documents"), imports: list("imports"), clusters: list("clusters") };
  }

  async answering(members: readonly Member[], filter: Filter): Promise<ReadonlySet<Member>> {
    return answering(this.file, members, filter);
  }

  async generation(): Promise<number> {
    return Number(this.file.get("SELECT generation FROM assembly", [])?.generation);
  }

  async assembled(step: Assembly, generation: number): Promise<boolean> {
    return this.file.change(() => {
      const now = Number(this.file.get("SELECT generation FROM assembly", [])?.generation);
      if (now !== generation) return false;
      if (step.of !== null) this.#renew(step.of, step.items);
      for (const bond of step.bonds) this.#bind(bond);
      for (const cluster of step.clusters) this.#cluster(cluster);
      for (const { id, into } of step.ended) this.#end(id, into);
      for (const id of step.settled) this.file.run("UPDATE clusters SET pending = 0 WHERE id = ?", [id]);
      this.changed();
      return true;
    });
  }

  async underKeys(kind: ItemKind, keys: readonly string[], most: number): Promise<readonly Item[]> {
    const found = new Map<number, Item>();
    const seen = new Set<number>();
    for (const key of keys) {
      const rows = this.file.all("SELECT item FROM item_keys WHERE hash = ? ORDER BY item DESC LIMIT ?", [
        hashOf(`${kind} ${key}`),
        most,
      ]);
      for (const { item } of rows) seen.add(Number(item));
    }
    for (const key of seen) {
      const row = this.file.get(`SELECT ${itemColumns} WHERE i.key = ?`, [key]);
      if (row) found.set(key, itemOf(row));
    }
    return [...found.values()].filter((item) => item.kind === kind).sort((a, b) => byCodeUnits(a.member, b.member));
  }

  async items(kind: ItemKind, members: readonly Member[]): Promise<readonly Item[]> {
    const sql = `SELECT ${itemColumns} WHERE i.member ${among} AND i.kind = ? ORDER BY i.member`;
    return this.file.all(sql, [JSON.stringify(members), kind]).map(itemOf);
  }

  async itemsOf(document: string): Promise<readonly Item[]> {
    return this.file.all(`SELECT ${itemColumns} WHERE d.id = ? ORDER BY i.kind, i.member`, [document]).map(itemOf);
  }

  async bonds(kind: ItemKind, members: readonly Member[]): Promise<readonly Bond[]> {
    const keys = this.#keysOf(kind, members);
    const sql = `
      SELECT a.kind, a.member AS one, b.member AS other, x.relation, x.strength, x.by_what
      FROM bonds x JOIN items a ON a.key = x.one JOIN items b ON b.key = x.other
      WHERE x.one ${among} UNION
      SELECT a.kind, a.member AS one, b.member AS other, x.relation, x.strength, x.by_what
      FROM bonds x JOIN items a ON a.key = x.one JOIN items b ON b.key = x.other
      WHERE x.other ${among} ORDER BY one, other, relation`;
    const json = JSON.stringify(keys);
    return this.file.all(sql, [json, json]).map(bondOf);
  }

  async *bondsOf(relations: readonly Bond["relation"][]): AsyncIterable<Bond> {
    const sql = `
      SELECT a.kind, a.member AS one, b.member AS other, x.relation, x.strength, x.by_what
      FROM bonds x JOIN items a ON a.key = x.one JOIN items b ON b.key = x.other
      WHERE x.relation ${among} ORDER BY x.relation, one, other`;
    for (const row of this.file.each(sql, [JSON.stringify(relations)])) yield bondOf(row);
  }

  async clustersOf(kind: ItemKind, members: readonly Member[]): Promise<readonly Cluster[]> {
    const sql = `SELECT DISTINCT c.key, c.id FROM items i JOIN clusters c ON c.key = i.cluster
      WHERE i.member ${among} AND i.kind = ? ORDER BY c.key`;
    return this.file
      .all(sql, [JSON.stringify(members), kind])
      .map((row) => ({ id: String(row.id), kind, members: this.#membersOf(Number(row.key)) }));
  }

  async cluster(id: string): Promise<Cluster | null> {
    const leads = "SELECT into_id FROM led WHERE id = ?";
    let now: string | null = id;
    for (let row = this.file.get(leads, [now]); row && now !== null; row = this.file.get(leads, [now])) {
      now = row.into_id === null ? null : String(row.into_id);
      if (now === null) return null;
    }
    const row = this.file.get("SELECT key, id, kind FROM clusters WHERE id = ?", [now]);
    if (!row) return null;
    const members = this.#membersOf(Number(row.key));
    return members.length === 0 ? null : { id: String(row.id), kind: String(row.kind) as ItemKind, members };
  }

  async *clusters(filter: ClusterFilter): AsyncIterable<Cluster> {
    const { kind, least = 1 } = filter;
    for (const row of clusterRows(this.file, filter)) {
      const members = this.#membersOf(Number(row.key));
      if (members.length >= least) yield { id: String(row.id), kind, members };
    }
  }

  async *largest(filter: ClusterFilter, few: number): AsyncIterable<Cluster & { readonly size: number }> {
    for (const row of largestRows(this.file, filter)) {
      const some = this.file.all("SELECT member FROM items WHERE cluster = ? LIMIT ?", [Number(row.key), few]);
      const members = some.map(({ member }) => String(member)).sort();
      if (members.length > 0) yield { id: String(row.id), kind: filter.kind, members, size: Number(row.size) };
    }
  }

  async *stated(filter: StatedFilter): AsyncIterable<StatedDays> {
    yield* statedDays(this.file, filter);
  }

  async unplaced(): Promise<number> {
    return unplacedDeeds(this.file);
  }

  async bound(filter: Omit<ClusterFilter, "kind">): Promise<Bound> {
    return boundOf(this.file, filter);
  }

  async unassembled(): Promise<number> {
    return Number(this.file.get("SELECT count(*) AS n FROM documents WHERE pending = 1", [])?.n);
  }

  async addImports(deeds: readonly KnownDeed[]): Promise<number> {
    return this.file.change(() => {
      const count = (): number => Number(this.file.get("SELECT count(*) AS n FROM imports", [])?.n);
      const before = count();
      for (const deed of deeds)
        this.file.run("INSERT OR IGNORE INTO imports (id, deed) VALUES (?, ?)", [deed.id, JSON.stringify(deed)]);
      return count() - before;
    });
  }

  async import(id: Member): Promise<KnownDeed | null> {
    const row = this.file.get("SELECT deed FROM imports WHERE id = ?", [id]);
    return row ? (JSON.parse(String(row.deed)) as KnownDeed) : null;
  }

  #keysOf(kind: ItemKind, members: readonly Member[]): number[] {
    return this.file
      .all(`SELECT key FROM items WHERE member ${among} AND kind = ?`, [JSON.stringify(members), kind])
      .map((row) => Number(row.key));
  }

  #membersOf(cluster: number): readonly Member[] {
    return this.file
      .all("SELECT member FROM items WHERE cluster = ? ORDER BY member", [cluster])
      .map((row) => String(row.member));
  }

  /** Puts the items of a document or an imported deed in place of those it had. */
  #renew(of: string, items: readonly Keyed[]): void {
    const document = this.file.get("SELECT key FROM documents WHERE id = ?", [of]);
    const key = document ? Number(document.key) : null;
    if (key === null && !this.file.get("SELECT 1 FROM imports WHERE id = ?", [of]))
      throw new RecordFault("damaged", `${of}: there is no such document to assemble`);
    if (key === null) this.file.run("DELETE FROM items WHERE member = ? AND document IS NULL", [of]);
    else this.file.run("DELETE FROM items WHERE document = ?", [key]);
    for (const { kind, member, days, traits, keys, besides = [] } of items) {
      const item = this.file.run(
        "INSERT INTO items (kind, member, document, first_day, last_day, stated, traits) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          ...[kind, member, key, days?.from ?? null, days?.to ?? null, days ? Number(days.stated) : null],
          JSON.stringify(traits),
        ],
      );
      for (const hash of new Set([...keys, ...besides].map((one) => hashOf(`${kind} ${one}`))))
        this.file.run("INSERT INTO item_keys (hash, item) VALUES (?, ?)", [hash, item]);
    }
    this.file.run(`UPDATE ${key === null ? "imports" : "documents"} SET pending = 0 WHERE id = ?`, [of]);
  }

  #bind({ kind, relation, members: [one, other], strength, by }: Bond): void {
    const [a, b] = [this.#keysOf(kind, [one])[0], this.#keysOf(kind, [other])[0]];
    if (a === undefined || b === undefined) return;
    this.file.run("INSERT OR REPLACE INTO bonds (one, other, relation, strength, by_what) VALUES (?, ?, ?, ?, ?)", [
      ...[a, b, relation, strength, by],
    ]);
  }

  #cluster({ id, kind, members }: Cluster): void {
    this.file.run("DELETE FROM led WHERE id = ?", [id]);
    this.file.run("INSERT OR IGNORE INTO clusters (id, kind, size) VALUES (?, ?, 0)", [id, kind]);
    const key = Number(this.file.get("SELECT key FROM clusters WHERE id = ?", [id])?.key);
    const there = new Set(this.#membersOf(key));
    for (const member of members)
      if (!there.has(member))
        this.file.run("UPDATE items SET cluster = ? WHERE member = ? AND kind = ?", [key, member, kind]);
    this.file.run(
      `UPDATE clusters SET pending = 0, (size, earliest, latest) = (
         SELECT count(*), min(first_day), max(last_day) FROM items WHERE cluster = clusters.key) WHERE key = ?`,
      [key],
    );
    if (kind === "deed") this.file.run(`UPDATE clusters SET (day_from, day_to) = ${daysStated} WHERE key = ?`, [key]);
  }

  #end(id: string, into: string | null): void {
    const key = this.file.get("SELECT key FROM clusters WHERE id = ?", [id])?.key;
    if (key === undefined) return;
    this.file.run("UPDATE items SET cluster = NULL WHERE cluster = ?", [Number(key)]);
    this.file.run("DELETE FROM clusters WHERE key = ?", [Number(key)]);
    this.file.run("INSERT OR REPLACE INTO led (id, into_id) VALUES (?, ?)", [id, into]);
  }
}

const bondOf = (row: Row): Bond => ({
  kind: String(row.kind) as ItemKind,
  relation: String(row.relation) as Bond["relation"],
  members: [String(row.one), String(row.other)],
  strength: Number(row.strength),
  by: String(row.by_what),
});
