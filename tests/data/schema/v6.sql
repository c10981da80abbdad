CREATE TABLE answers (
    job INTEGER NOT NULL,
    item INTEGER NOT NULL,
    headers TEXT NOT NULL DEFAULT '{}',
    timings TEXT NOT NULL DEFAULT '[]',
    hops TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job, item)
) WITHOUT ROWID;
