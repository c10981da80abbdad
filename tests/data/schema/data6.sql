INSERT INTO answers (job, item, headers, timings, hops) VALUES
    (1, 4, '{"server":"nginx"}', '[1,2,3,4,5]', '["https://example.com/hop"]');
