INSERT INTO marks (job, item, verdict, stars) VALUES (1, 4, 1, 5), (1, 5, 2, 0), (1, 7, 0, 3);
