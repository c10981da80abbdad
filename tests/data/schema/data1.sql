-- Two lists: an open one with an entry in every state, and a finished one.
INSERT INTO jobs (id, key, created, folder, template, fingerprint, state, options) VALUES
    (1, '0123456789abcdef', 1700000000.5, CAST('/pictures' AS BLOB), '{index:04}_{name}', 'aa11', 'open', '{"profile": "shop"}'),
    (2, 'fedcba9876543210', 1700000001.0, X'2F70696374757265732FFF', '{SKU}', '', 'finished', '{}');
INSERT INTO items (job, item, url, status) VALUES
    (1, 0, 'https://example.com/0.jpg', 'queued'),
    (1, 1, 'https://example.com/1.jpg', 'waiting'),
    (1, 2, 'https://example.com/2.jpg', 'active'),
    (1, 3, 'https://example.com/3.jpg', 'checking'),
    (1, 4, 'https://example.com/4.jpg', 'complete'),
    (1, 5, 'https://example.com/5.jpg', 'skipped'),
    (1, 6, 'https://example.com/6.jpg', 'failed'),
    (1, 7, 'https://example.com/7.jpg', 'suspicious'),
    (1, 8, 'https://example.com/8.jpg', 'cancelled'),
    (1, 9, 'no address', 'refused'),
    (1, 10, 'https://example.com/4.jpg', 'duplicate'),
    (1, 11, 'https://example.com/11.jpg', 'queued'),
    (1, 12, 'https://example.com/12.jpg', 'trashed');
INSERT INTO items (job, item, url, status) VALUES (2, 0, 'https://example.com/only.png', 'complete');
UPDATE items SET removed = 1 WHERE job = 1 AND item = 11;
UPDATE items SET secret = 1, referer = 'https://example.com/page.html' WHERE job = 1 AND item = 0;
UPDATE items SET reason = 'http-4xx', message = 'Not found', hint = 'Look at the address.', cause = 'HTTP 404',
    http_status = 404, attempts = 4, seconds = 2.5 WHERE job = 1 AND item = 6;
UPDATE items SET reason = 'not-an-address', message = 'This is no web address' WHERE job = 1 AND item = 9;
UPDATE items SET path = 'shop/0004.jpg', size = 1004, mtime_ns = 1700000002000000000, sha256 = X'0404040404040404040404040404040404040404040404040404040404040404',
    media_type = 'image/jpeg', width = 640, height = 480, final_url = 'https://cdn.example.com/4.jpg', http_status = 200,
    etag = '"e4"', last_modified = 'Tue, 14 Nov 2023 22:13:20 GMT', attempts = 1, seconds = 0.25 WHERE job = 1 AND item = 4;
UPDATE items SET path = 'shop/0005.jpg', size = 1005, mtime_ns = 1700000002000000000, sha256 = X'0505050505050505050505050505050505050505050505050505050505050505',
    media_type = 'image/jpeg', width = 640, height = 480, final_url = 'https://cdn.example.com/5.jpg', http_status = 200,
    etag = '"e5"', last_modified = 'Tue, 14 Nov 2023 22:13:20 GMT', attempts = 1, seconds = 0.25 WHERE job = 1 AND item = 5;
UPDATE items SET path = 'shop/0007.jpg', size = 1007, mtime_ns = 1700000002000000000, sha256 = X'0707070707070707070707070707070707070707070707070707070707070707',
    media_type = 'image/jpeg', width = 640, height = 480, final_url = 'https://cdn.example.com/7.jpg', http_status = 200,
    etag = '"e7"', last_modified = 'Tue, 14 Nov 2023 22:13:20 GMT', attempts = 1, seconds = 0.25 WHERE job = 1 AND item = 7;
UPDATE items SET path = 'shop/00012.jpg', size = 1012, mtime_ns = 1700000002000000000, sha256 = X'0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C0C',
    media_type = 'image/jpeg', width = 640, height = 480, final_url = 'https://cdn.example.com/12.jpg', http_status = 200,
    etag = '"e12"', last_modified = 'Tue, 14 Nov 2023 22:13:20 GMT', attempts = 1, seconds = 0.25 WHERE job = 1 AND item = 12;
UPDATE items SET path = 'only.png', size = 99, sha256 = X'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB', media_type = 'image/png' WHERE job = 2;
