/**
 * Whom a record names besides those who speak (version 7), so that everybody has a page: `named` counts, by triggers, the
 * statements that are made to an actor (`heard`), the deeds he does or suffers (`done`) and the commitments that bind him
 * or are owed to him (`bound`).
 */

/** A row of a table as a trigger calls it, or as a query does. */
type Row = "new" | "old" | "a" | "d";

const actorAndName = (value: string, path = "$"): string =>
  `json_extract(${value}, '${path}.actor') AS actor, json_extract(${value}, '${path}.name') AS name`;

const hearers = (row: Row, from = ""): string => `
  SELECT DISTINCT ${row}.key AS holder, 0 AS item, 'heard' AS way, ${actorAndName("p.value")}
  FROM ${from} json_each(${row}.attribution, '$.addressees') p WHERE ${row}.struck = 0`;

const parties = (row: Row, from: string, list: string, path: string, way: string): string => `
  SELECT ${row}.key AS holder, i.key AS item, '${way}' AS way, ${actorAndName("p.value")}
  FROM ${from} json_each(${row}.reading, '$.${list}') i JOIN json_each(i.value, '$.${path}') p`;

const debtors = (row: Row, from: string): string => `
  SELECT ${row}.key AS holder, i.key AS item, 'bound' AS way, ${actorAndName("i.value", "$.debtor")}
  FROM ${from} json_each(${row}.reading, '$.commitments') i`;

/** Each once for every deed and every commitment, however often it names him. */
const doers = (row: Row, from = ""): string => `
  SELECT DISTINCT holder, item, way, actor, name FROM (
    ${parties(row, from, "events", "actors", "done")} UNION ALL ${parties(row, from, "events", "targets", "done")}
    UNION ALL ${parties(row, from, "commitments", "creditors", "bound")} UNION ALL ${debtors(row, from)})`;

const count = (found: string, n: 1 | -1): string => `
  INSERT INTO named (actor, way, name, n)
    SELECT actor, way, min(name), ${n} * count(*) FROM (${found}) WHERE actor IS NOT NULL GROUP BY actor, way
    ON CONFLICT DO UPDATE SET n = n + excluded.n;`;

export const namedMigration = `
  CREATE TABLE named (
    actor TEXT NOT NULL, way TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (actor, way)
  ) STRICT, WITHOUT ROWID;
  ${count(hearers("a", "attributions a,"), 1)}
  ${count(doers("d", "documents d,"), 1)}

  CREATE TRIGGER hearer_counted AFTER INSERT ON attributions BEGIN ${count(hearers("new"), 1)} END;
  CREATE TRIGGER hearer_uncounted AFTER DELETE ON attributions BEGIN ${count(hearers("old"), -1)} END;
  CREATE TRIGGER hearer_changed AFTER UPDATE OF attribution, struck ON attributions
    BEGIN ${count(hearers("old"), -1)} ${count(hearers("new"), 1)} END;
  CREATE TRIGGER doer_counted AFTER INSERT ON documents BEGIN ${count(doers("new"), 1)} END;
  CREATE TRIGGER doer_uncounted AFTER DELETE ON documents BEGIN ${count(doers("old"), -1)} END;
  CREATE TRIGGER doer_changed AFTER UPDATE OF reading ON documents
    BEGIN ${count(doers("old"), -1)} ${count(doers("new"), 1)} END;
`;
