PRAGMA application_id = 1346984008;
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    created REAL NOT NULL,
    folder BLOB NOT NULL,
    template TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL,
    options TEXT NOT NULL
);
CREATE INDEX jobs_by_list ON jobs (folder, fingerprint);
CREATE TABLE items (
    job INTEGER NOT NULL,
    item INTEGER NOT NULL,
    url TEXT NOT NULL,
    secret INTEGER NOT NULL DEFAULT 0,
    referer TEXT,
    removed INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    hint TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT '',
    path TEXT,
    size INTEGER NOT NULL DEFAULT 0,
    mtime_ns INTEGER NOT NULL DEFAULT 0,
    sha256 BLOB,
    media_type TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    final_url TEXT NOT NULL DEFAULT '',
    http_status INTEGER NOT NULL DEFAULT 0,
    etag TEXT,
    last_modified TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (job, item)
) WITHOUT ROWID;
