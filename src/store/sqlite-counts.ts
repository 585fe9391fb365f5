import type { Party } from "../model/attribution.ts";
import type { Between, Count, Facets, NamedActor, Told } from "./browse.ts";
import { Counter } from "./counter.ts";
import type { Filter } from "./kept.ts";
import type { Row, SqliteFile } from "./sqlite-file.ts";
import { all, type Condition, ofStatements } from "./sqlite-query.ts";
import { matching } from "./terms.ts";

/** How many statements that answer a filter are counted one by one; what is beyond is not, and said to be so. */
const mostCounted = 10_000;

/** How many of the commonest names a facet shows. */
const mostNames = 40;

const facetNames = ["act", "channel", "side", "speaker", "addressee", "outlet", "year"] as const;

/** As what a party stands in the matrix: a side, or a name. */
const standsAs = (by: "side" | "person", party: "speaker" | "addressee"): string =>
  by === "person"
    ? `iif(${party} = '', :nobody, ${party})`
    : `iif(${party}_for <> '', ${party}_for, iif(${party} = '', :nobody, :stateless))`;

/** How the statements of a record are spread: of all of them as triggers keep it, of some by counting. */
export class SqliteCounts {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  facets(query: string | null, filter: Filter): Facets {
    if (query === null && Object.keys(filter).length === 0) return this.#kept();
    const match = query === null ? null : matching(query);
    const where = ofStatements(filter);
    const found: Condition =
      match === null
        ? where
        : all([
            { sql: "a.key IN (SELECT rowid FROM attribution_words WHERE attribution_words MATCH ?)", values: [match] },
            where,
          ]);
    const sql = `SELECT a.act, a.channel, a.states, a.earliest, d.outlet,
        json_extract(a.attribution, '$.speaker.name') AS speaker,
        json_extract(a.attribution, '$.addressees[0].name') AS addressee
      FROM attributions a ${match === null ? "INDEXED BY attributions_days" : ""}
      CROSS JOIN documents d ON d.key = a.document WHERE ${found.sql} LIMIT ?`;
    const counters = Array.from({ length: 7 }, () => new Counter());
    let counted = 0;
    if (query === null || match !== null)
      for (const row of this.#file.each(sql, [...found.values, mostCounted + 1])) {
        if (counted === mostCounted) return shown(counters, counted, false);
        counted++;
        const year = row.earliest === null ? null : String(row.earliest).slice(0, 4);
        [row.act, row.channel, null, row.speaker, row.addressee, row.outlet, year].forEach((value, i) => {
          if (value !== null && value !== undefined) counters[i]?.add(String(value));
        });
        for (const side of String(row.states).split("\n")) if (side !== "") counters[2]?.add(side);
      }
    return shown(counters, counted, true);
  }

  told(filter: Filter): readonly Told[] {
    if (Object.keys(filter).length === 0)
      return this.#file
        .all(
          "SELECT * FROM telling WHERE n > 0 ORDER BY n DESC, speaker, addressee, act, speaker_for, addressee_for",
          [],
        )
        .map(toldOf);
    const where = ofStatements(filter);
    const counts = new Map<string, { told: Omit<Told, "count">; count: number }>();
    const sql = `SELECT json_extract(a.attribution, '$.speaker') AS speaker, a.act,
        json_extract(a.attribution, '$.addressees') AS addressees
      FROM attributions a INDEXED BY attributions_days CROSS JOIN documents d ON d.key = a.document
      WHERE ${where.sql} LIMIT ?`;
    for (const row of this.#file.each(sql, [...where.values, mostCounted])) {
      const speaker = row.speaker === null ? null : (JSON.parse(String(row.speaker)) as Party);
      const addressees = JSON.parse(String(row.addressees)) as Party[];
      for (const addressee of addressees.length === 0 ? [null] : addressees) {
        const told = {
          speaker: speaker?.name ?? null,
          speakerFor: speaker?.for ?? null,
          addressee: addressee?.name ?? null,
          addresseeFor: addressee?.for ?? null,
          act: String(row.act) as Told["act"],
        };
        const key = JSON.stringify(told);
        const known = counts.get(key);
        if (known) known.count++;
        else counts.set(key, { told, count: 1 });
      }
    }
    return [...counts.values()].map(({ told, count }) => ({ ...told, count })).sort((a, b) => b.count - a.count);
  }

  between(by: "side" | "person", most: number, { nobody, stateless, others }: Parameters<Between>[2]) {
    const names = { nobody, stateless };
    const commonest = (party: "speaker" | "addressee"): string[] =>
      this.#file
        .named(
          `SELECT ${standsAs(by, party)} AS name, sum(n) AS n FROM telling WHERE n > 0
           GROUP BY 1 ORDER BY n DESC, name LIMIT ${most + 1}`,
          by === "side" ? names : { nobody },
        )
        .map((row) => String(row.name))
        .filter((name) => name !== nobody)
        .slice(0, most);
    const [speakers, addressees] = [commonest("speaker"), commonest("addressee")];
    const cells = this.#file.named(
      `WITH told AS (SELECT ${standsAs(by, "speaker")} AS f, ${standsAs(by, "addressee")} AS t, act, n FROM telling WHERE n > 0)
       SELECT iif(f = :nobody OR f IN (SELECT value FROM json_each(:speakers)), f, :others) AS "from",
         iif(t = :nobody OR t IN (SELECT value FROM json_each(:addressees)), t, :others) AS "to", act, sum(n) AS count
       FROM told GROUP BY 1, 2, 3`,
      {
        ...(by === "side" ? names : { nobody }),
        others,
        speakers: JSON.stringify(speakers),
        addressees: JSON.stringify(addressees),
      },
    );
    return {
      speakers,
      addressees,
      cells: cells.map((row) => ({
        from: String(row.from),
        to: String(row.to),
        act: String(row.act) as Told["act"],
        count: Number(row.count),
      })),
    };
  }

  hearersOf(side: string, most: number): readonly string[] {
    const sql = `SELECT addressee, sum(n) AS n FROM telling WHERE addressee_for = ? AND addressee <> '' AND n > 0
      GROUP BY addressee ORDER BY 2 DESC LIMIT ?`;
    return this.#file.all(sql, [side, most]).map((row) => String(row.addressee));
  }

  spoken(): ReadonlyMap<string, { readonly name: string; readonly count: number }> {
    const rows = this.#file.all("SELECT actor, name, n FROM speaking WHERE n > 0", []);
    return new Map(rows.map((row) => [String(row.actor), { name: String(row.name), count: Number(row.n) }]));
  }

  named(): ReadonlyMap<string, NamedActor> {
    const rows = this.#file.all(
      `SELECT actor, min(name) AS name, sum(n) FILTER (WHERE way = 'heard') AS heard, sum(n) FILTER (WHERE way = 'done') AS deeds
       FROM named WHERE n > 0 GROUP BY actor`,
      [],
    );
    return new Map(
      rows.map((row) => [
        String(row.actor),
        { name: String(row.name), heard: Number(row.heard ?? 0), deeds: Number(row.deeds ?? 0) },
      ]),
    );
  }

  /** Who speaks in the statements that answer a filter, and how often. */
  spokenOf(filter: Filter): ReadonlyMap<string, { readonly name: string; readonly count: number }> {
    const { sql: where, values } = ofStatements(filter);
    const sql = `SELECT json_extract(p.value, '$.actor') AS actor, min(json_extract(p.value, '$.name')) AS name,
        count(DISTINCT a.key) AS n
      FROM attributions a JOIN documents d ON d.key = a.document JOIN json_each(a.attribution, '$.speakers') p
      WHERE json_extract(p.value, '$.actor') IS NOT NULL AND ${where} GROUP BY 1`;
    const rows = this.#file.all(sql, values);
    return new Map(rows.map((row) => [String(row.actor), { name: String(row.name), count: Number(row.n) }]));
  }

  /** The spread of the whole record. */
  #kept(): Facets {
    const list = (facet: (typeof facetNames)[number], most: number): Count[] =>
      this.#file
        .all("SELECT value, n FROM spread WHERE facet = ? AND n > 0 ORDER BY n DESC, value LIMIT ?", [facet, most])
        .map((row) => ({ value: String(row.value), count: Number(row.n) }));
    const acts = list("act", 100);
    return {
      counted: acts.reduce((sum, { count }) => sum + count, 0),
      complete: true,
      acts,
      channels: list("channel", 100),
      sides: list("side", 1000),
      speakers: list("speaker", mostNames),
      addressees: list("addressee", mostNames),
      outlets: list("outlet", mostNames),
      years: list("year", 1000).sort((a, b) => (a.value < b.value ? -1 : 1)),
    };
  }
}

const orNull = (value: unknown): string | null => (value === "" ? null : String(value));

const toldOf = (row: Row): Told => ({
  speaker: orNull(row.speaker),
  speakerFor: orNull(row.speaker_for),
  addressee: orNull(row.addressee),
  addresseeFor: orNull(row.addressee_for),
  act: String(row.act) as Told["act"],
  count: Number(row.n),
});

function shown(counters: readonly Counter[], counted: number, complete: boolean): Facets {
  const [acts, channels, sides, speakers, addressees, outlets, years] = counters.map((counter) => counter.commonest());
  const none: readonly Count[] = [];
  return {
    counted,
    complete,
    acts: acts ?? none,
    channels: channels ?? none,
    sides: sides ?? none,
    speakers: (speakers ?? none).slice(0, mostNames),
    addressees: (addressees ?? none).slice(0, mostNames),
    outlets: (outlets ?? none).slice(0, mostNames),
    years: (years ?? none).toSorted((a, b) => (a.value < b.value ? -1 : 1)),
  };
}
