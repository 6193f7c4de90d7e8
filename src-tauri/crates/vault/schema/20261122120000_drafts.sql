-- The drafts and their fields. Append-only: a change is a new file, this one is never edited.

-- One row: which vault this is, and the counter that orders everything. The counter stands in
-- for the clock, which may be wrong or set back.
CREATE TABLE vault (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id       BLOB    NOT NULL CHECK (length(id) = 16),
    made_at  TEXT    NOT NULL,
    counter  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE draft (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind       TEXT    NOT NULL,
    made_at    TEXT    NOT NULL,
    changed_at TEXT    NOT NULL,
    made       INTEGER NOT NULL,
    changed    INTEGER NOT NULL
) STRICT;

CREATE TABLE field (
    draft      BLOB    NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    name       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    changed_at TEXT    NOT NULL,
    changed    INTEGER NOT NULL,
    PRIMARY KEY (draft, name)
) STRICT;
