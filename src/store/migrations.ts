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
];
