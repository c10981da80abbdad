-- One table of three rows: a head, the row of entry 4, and a row whose cells are kept one by one.
INSERT INTO sheets (job, number, label, names, path, tab, header_row, separator, url_columns) VALUES
    (1, 1, 'stock.xlsx, Prices', '["SKU", "Bild"]', CAST('/lists/stock.xlsx' AS BLOB), 'Prices', 0, ';', '[1]');
INSERT INTO sheet_rows (job, number, first, cells) VALUES
    (1, 1, 0, X'78018B560AF60E8D293530304C73CACC4951D2515072D435810864949414145BE9EBA75624E616E4A4EA25E7E7EA9BE86515A40355452BE5A7A42840D42924A7E6E480742AC5C60200D07A17DA');
INSERT INTO cells (job, first, places) VALUES (1, 4, X'7801636460606004621000D10000300004');
INSERT INTO origins (job, item, given, wish, larger) VALUES
    (1, 4, 'https://share.example.com/4', 'summer/four.jpg', 'https://example.com/4-large.jpg'),
    (1, 6, NULL, 'six', NULL);
