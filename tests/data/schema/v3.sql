CREATE TABLE sheets (
    job INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label TEXT NOT NULL,
    names TEXT NOT NULL,
    path BLOB,
    tab TEXT NOT NULL,
    header_row INTEGER NOT NULL,
    separator TEXT NOT NULL,
    url_columns TEXT NOT NULL,
    PRIMARY KEY (job, number)
) WITHOUT ROWID;
CREATE TABLE sheet_rows (
    job INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (job, number, first)
);
CREATE TABLE cells (
    job INTEGER NOT NULL,
    first INTEGER NOT NULL,
    places BLOB NOT NULL,
    PRIMARY KEY (job, first)
);
CREATE TABLE origins (
    job INTEGER NOT NULL,
    item INTEGER NOT NULL,
    given TEXT,
    wish TEXT,
    larger TEXT,
    PRIMARY KEY (job, item)
) WITHOUT ROWID;
