CREATE INDEX items_saved ON items (url) WHERE path IS NOT NULL;
