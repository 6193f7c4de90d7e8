-- What a draft was before, the bin, and what was handed over to another computer. Append-only: a
-- change is a new file, this one is never edited.

-- The vault counts days itself, because the clock may be wrong: `days` is its own count, and
-- `last_day` the day that the clock told last. `traces` is 1 while something that was deleted for
-- ever may still be read from pages of this file.
ALTER TABLE vault ADD COLUMN days     INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vault ADD COLUMN last_day INTEGER;
ALTER TABLE vault ADD COLUMN traces   INTEGER NOT NULL DEFAULT 0 CHECK (traces IN (0, 1));

-- All three, or none where the draft is not in the bin.
ALTER TABLE draft ADD COLUMN binned_at  TEXT;
ALTER TABLE draft ADD COLUMN binned     INTEGER CHECK ((binned IS NULL) = (binned_at IS NULL));
ALTER TABLE draft ADD COLUMN binned_day INTEGER CHECK ((binned_day IS NULL) = (binned_at IS NULL));

CREATE INDEX draft_listed ON draft (changed) WHERE binned IS NULL;
CREATE INDEX draft_binned ON draft (binned) WHERE binned IS NOT NULL;

-- A draft as it once was. The id is the counter then, so it orders them and is never used again.
CREATE TABLE version (
    id         INTEGER NOT NULL PRIMARY KEY,
    draft      BLOB    NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    why        TEXT    NOT NULL CHECK (why IN ('sitting', 'cleared', 'restored', 'brought')),
    changed_at TEXT    NOT NULL
) STRICT;

CREATE INDEX version_of_draft ON version (draft);

-- Only fields with something in them.
CREATE TABLE version_field (
    version INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
    name    TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    PRIMARY KEY (version, name)
) STRICT;

-- Marks of the texts that another computer has had or has given, draft by draft.
CREATE TABLE handed_over (
    draft BLOB NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    mark  BLOB NOT NULL CHECK (length(mark) = 32),
    PRIMARY KEY (draft, mark)
) STRICT, WITHOUT ROWID;
