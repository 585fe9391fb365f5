/**
 * What lets a large record answer at once (version 5): counts that triggers keep, so that nothing is counted over when
 * it is asked; and indexes that hold all a filter on names looks at.
 *
 * `spread` counts statements by act, channel, side, speaker, addressee, outlet and year, those struck out left out;
 * `telling` who told whom with which act, nobody as an empty name; `speaking` the statements of each actor. Of clusters
 * of deeds `day_from` and `day_to` are the days that fit all tellings that state one. `answered` holds what was answered under
 * an idempotency key. Counts of what is there already are made by touching each statement once.
 */

type Side = "new" | "old";

/** What one statement adds to the counts, as rows of facet and value. */
const spreadOf = (row: Side): string => `
  SELECT facet, value FROM (
    SELECT 'act' AS facet, ${row}.act AS value
    UNION ALL SELECT 'channel', ${row}.channel
    UNION ALL SELECT 'speaker', json_extract(${row}.attribution, '$.speaker.name')
    UNION ALL SELECT 'addressee', json_extract(${row}.attribution, '$.addressees[0].name')
    UNION ALL SELECT 'outlet', (SELECT outlet FROM documents WHERE key = ${row}.document)
    UNION ALL SELECT 'year', substr(${row}.earliest, 1, 4)
    UNION ALL SELECT DISTINCT 'side', upper(json_extract(p.value, '$.for')) FROM json_each(${row}.attribution, '$.speakers') p
  ) WHERE value IS NOT NULL`;

const tellingOf = (row: Side): string => `
  SELECT ifnull(json_extract(${row}.attribution, '$.speaker.name'), '') AS speaker,
    ifnull(json_extract(${row}.attribution, '$.speaker.for'), '') AS speaker_for,
    ifnull(json_extract(p.value, '$.name'), '') AS addressee, ifnull(json_extract(p.value, '$.for'), '') AS addressee_for,
    ${row}.act AS act
  FROM (SELECT 1) LEFT JOIN json_each(${row}.attribution, '$.addressees') p`;

const speakingOf = (row: Side): string => `
  SELECT DISTINCT json_extract(p.value, '$.actor') AS actor, json_extract(p.value, '$.name') AS name
  FROM json_each(${row}.attribution, '$.speakers') p WHERE json_extract(p.value, '$.actor') IS NOT NULL`;

const more = `
  INSERT INTO spread (facet, value, n) SELECT facet, value, 1 FROM (${spreadOf("new")})
    WHERE true ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO telling (speaker, speaker_for, addressee, addressee_for, act, n) SELECT *, 1 FROM (${tellingOf("new")})
    WHERE true ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO speaking (actor, name, n) SELECT actor, name, 1 FROM (${speakingOf("new")})
    WHERE true ON CONFLICT DO UPDATE SET n = n + 1;`;

const less = `
  INSERT INTO spread (facet, value, n) SELECT facet, value, -1 FROM (${spreadOf("old")})
    WHERE true ON CONFLICT DO UPDATE SET n = n - 1;
  INSERT INTO telling (speaker, speaker_for, addressee, addressee_for, act, n) SELECT *, -1 FROM (${tellingOf("old")})
    WHERE true ON CONFLICT DO UPDATE SET n = n - 1;
  INSERT INTO speaking (actor, name, n) SELECT actor, name, -1 FROM (${speakingOf("old")})
    WHERE true ON CONFLICT DO UPDATE SET n = n - 1;`;

/** The stated days that fit all tellings of a deed, of those that do not deny it. */
export const statedDays = `(
  SELECT max(i.first_day), min(i.last_day) FROM items i WHERE i.cluster = clusters.key AND i.stated = 1
    AND json_extract(i.traits, '$.deed.factuality') IS NOT 'denied')`;

export const browseMigration = `
  CREATE TABLE spread (
    facet TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (facet, value)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX spread_most ON spread (facet, n DESC, value);
  CREATE TABLE telling (
    speaker TEXT NOT NULL, speaker_for TEXT NOT NULL, addressee TEXT NOT NULL, addressee_for TEXT NOT NULL,
    act TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (speaker, speaker_for, addressee, addressee_for, act)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE speaking (
    actor TEXT PRIMARY KEY, name TEXT NOT NULL, n INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER statement_more AFTER UPDATE OF attribution, act, channel, earliest, struck ON attributions
    WHEN new.struck = 0 BEGIN ${more} END;
  UPDATE attributions SET act = act;
  CREATE TRIGGER statement_less AFTER UPDATE OF attribution, act, channel, earliest, struck ON attributions
    WHEN old.struck = 0 BEGIN ${less} END;
  CREATE TRIGGER statement_counted AFTER INSERT ON attributions WHEN new.struck = 0 BEGIN ${more} END;
  CREATE TRIGGER statement_uncounted AFTER DELETE ON attributions WHEN old.struck = 0 BEGIN ${less} END;

  DROP INDEX attributions_speaker;
  DROP INDEX attributions_joint;
  CREATE INDEX attributions_names ON attributions (who, states, addressees);

  ALTER TABLE clusters ADD COLUMN day_from INTEGER;
  ALTER TABLE clusters ADD COLUMN day_to INTEGER;
  UPDATE clusters SET (day_from, day_to) = ${statedDays} WHERE kind = 'deed';
  DROP INDEX clusters_days;
  CREATE INDEX clusters_days ON clusters (kind, earliest, latest, id);
  CREATE INDEX clusters_told ON clusters (kind, size DESC, earliest);
  CREATE INDEX clusters_stated ON clusters (day_from, day_to, id, size) WHERE day_from IS NOT NULL;
  CREATE INDEX items_bound ON items (
    cluster, json_extract(traits, '$.commitment.debtor.name'), json_extract(traits, '$.commitment.debtor.for'),
    json_extract(traits, '$.commitment.by.name'), json_extract(traits, '$.commitment.by.for')
  ) WHERE kind = 'commitment';

  CREATE TABLE answered (
    key TEXT PRIMARY KEY, request TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/**
 * One index in the order of days that holds all a filter on parties, act and channel looks at (version 6), so that a
 * page of statements is found without reading those passed over, whether few answer or many.
 */
export const daysMigration = `
  DROP INDEX attributions_names;
  DROP INDEX attributions_earliest;
  CREATE INDEX attributions_days ON attributions (
    earliest, latest, struck, act, channel, confidence, who, states, addressees
  );
`;
