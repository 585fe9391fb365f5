import { browseMigration, daysMigration } from "./migration-browse.ts";
import { namedMigration } from "./migration-named.ts";

/** `PRAGMA application_id` of a record: the letters "onrc". Tells a record from any other SQLite file. */
export const applicationId = 0x6f6e7263;

/**
 * How a record of one version becomes one of the next; `PRAGMA user_version` counts those done. A published migration
 * is never edited, only followed by another.
 *
 * An attribution is kept whole as JSON beside the columns that filters read: `who` and `addressees` hold folded names
 * and words, a line each; `states` holds codes, each between line breaks; `earliest` and `latest` are the days of the
 * statement's own time or else of publication. `documents.reading` is the rest of the reading, without the text.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ref TEXT NOT NULL,
    input TEXT NOT NULL,
    title TEXT,
    outlet TEXT,
    outlet_folded TEXT NOT NULL,
    url TEXT,
    lang TEXT NOT NULL,
    published_edtf TEXT,
    published_earliest TEXT,
    published_latest TEXT,
    published_basis TEXT NOT NULL,
    text TEXT NOT NULL,
    reading TEXT NOT NULL,
    received TEXT,
    model TEXT,
    next_attribution INTEGER NOT NULL,
    events INTEGER NOT NULL,
    commitments INTEGER NOT NULL,
    added TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_ref ON documents (ref);
  CREATE INDEX documents_published ON documents (published_earliest);

  CREATE TABLE inputs (
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    input TEXT NOT NULL,
    ref TEXT NOT NULL,
    added TEXT NOT NULL,
    UNIQUE (document, input, ref)
  ) STRICT;

  CREATE TABLE attributions (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    within TEXT,
    who TEXT NOT NULL,
    states TEXT NOT NULL,
    addressees TEXT NOT NULL,
    act TEXT NOT NULL,
    channel TEXT,
    earliest TEXT,
    latest TEXT,
    zone TEXT NOT NULL,
    confidence REAL NOT NULL,
    words TEXT NOT NULL,
    attribution TEXT NOT NULL,
    UNIQUE (document, id)
  ) STRICT;
  CREATE INDEX attributions_act ON attributions (act);
  CREATE INDEX attributions_earliest ON attributions (earliest);

  CREATE VIRTUAL TABLE attribution_words USING fts5 (
    content, speaker, cue,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE document_words USING fts5 (
    title, text,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  `,
  // What is known across reports; see assembled.ts. `attributions.read` is the attribution as it was read, where a
  // person changed it (empty where a person added it); `decided` the verdicts in force. `led` says where the ids of
  // clusters that ended lead. Keys are kept as hashes.
  `
  ALTER TABLE documents ADD COLUMN pending INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE documents ADD COLUMN next_event INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE documents ADD COLUMN next_commitment INTEGER NOT NULL DEFAULT 1;
  UPDATE documents SET next_event = events + 1, next_commitment = commitments + 1;
  CREATE INDEX documents_pending ON documents (id) WHERE pending = 1;
  ALTER TABLE attributions ADD COLUMN struck INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE attributions ADD COLUMN read TEXT;
  ALTER TABLE attributions ADD COLUMN decided TEXT NOT NULL DEFAULT '[]';

  CREATE TABLE assembly (generation INTEGER NOT NULL) STRICT;
  INSERT INTO assembly (generation) VALUES (0);

  CREATE TABLE imports (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    deed TEXT NOT NULL,
    pending INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE INDEX imports_pending ON imports (id) WHERE pending = 1;

  CREATE TABLE clusters (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    earliest INTEGER,
    latest INTEGER,
    pending INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX clusters_days ON clusters (kind, earliest);
  CREATE INDEX clusters_pending ON clusters (id) WHERE pending = 1;
  CREATE TABLE led (
    id TEXT PRIMARY KEY,
    into_id TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE items (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    member TEXT NOT NULL,
    document INTEGER REFERENCES documents (key) ON DELETE CASCADE,
    first_day INTEGER,
    last_day INTEGER,
    stated INTEGER,
    cluster INTEGER REFERENCES clusters (key),
    traits TEXT NOT NULL,
    UNIQUE (member, kind)
  ) STRICT;
  CREATE INDEX items_document ON items (document);
  CREATE INDEX items_cluster ON items (cluster);

  CREATE TABLE item_keys (
    hash INTEGER NOT NULL,
    item INTEGER NOT NULL REFERENCES items (key) ON DELETE CASCADE,
    PRIMARY KEY (hash, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX item_keys_item ON item_keys (item);

  CREATE TABLE bonds (
    one INTEGER NOT NULL REFERENCES items (key) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES items (key) ON DELETE CASCADE,
    relation TEXT NOT NULL,
    strength REAL NOT NULL,
    by_what TEXT NOT NULL,
    PRIMARY KEY (one, other, relation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX bonds_other ON bonds (other);
  CREATE INDEX bonds_relation ON bonds (relation) WHERE relation <> 'same';

  CREATE TABLE decisions (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    decision TEXT NOT NULL
  ) STRICT;
  CREATE TABLE decision_marks (
    mark TEXT NOT NULL,
    decision INTEGER NOT NULL REFERENCES decisions (key),
    PRIMARY KEY (mark, decision)
  ) STRICT, WITHOUT ROWID;
  `,
  // What changed, in order, for those who follow the record from elsewhere; triggers write it, so that no change of
  // whatever kind is forgotten. `what`: added, changed, removed (documents), decided (`id` is the decision's).
  `
  CREATE TABLE changes (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  INSERT INTO changes (what, id, at) SELECT 'added', id, added FROM documents ORDER BY key;
  CREATE TRIGGER document_added AFTER INSERT ON documents BEGIN
    INSERT INTO changes (what, id, at) VALUES ('added', new.id, new.added);
  END;
  CREATE TRIGGER document_changed AFTER UPDATE OF reading ON documents BEGIN
    INSERT INTO changes (what, id, at) VALUES ('changed', new.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  END;
  CREATE TRIGGER document_removed AFTER DELETE ON documents BEGIN
    INSERT INTO changes (what, id, at) VALUES ('removed', old.id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
  END;
  CREATE TRIGGER attribution_changed AFTER UPDATE OF attribution, struck ON attributions
  WHEN NOT EXISTS (SELECT 1 FROM changes c JOIN documents d ON d.id = c.id AND d.key = new.document
    WHERE c.key = (SELECT max(key) FROM changes) AND c.what = 'changed')
  BEGIN
    INSERT INTO changes (what, id, at)
      SELECT 'changed', id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') FROM documents WHERE key = new.document;
  END;
  CREATE TRIGGER decided AFTER INSERT ON decisions BEGIN
    INSERT INTO changes (what, id, at) VALUES ('decided', new.id, json_extract(new.decision, '$.at'));
  END;
  `,
  // Who speaks how often is told from indexes alone: the first speaker of each statement, and the few with several.
  `
  CREATE INDEX attributions_speaker ON attributions (
    json_extract(attribution, '$.speakers[0].actor'), json_extract(attribution, '$.speakers[0].name')
  ) WHERE struck = 0 AND json_extract(attribution, '$.speakers[0].actor') IS NOT NULL;
  CREATE INDEX attributions_joint ON attributions (document)
    WHERE struck = 0 AND json_array_length(attribution, '$.speakers') > 1;
  `,
  browseMigration,
  daysMigration,
  namedMigration,
];
