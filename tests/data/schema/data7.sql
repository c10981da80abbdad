UPDATE jobs SET title = 'Summer', place = 2, looked = 1700000003.0 WHERE id = 1;
