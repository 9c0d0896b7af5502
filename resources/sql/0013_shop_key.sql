-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tells this shop from every other one outside its file: calendars keep entries of several shops side by side. Made
-- once by chance, and kept by copies and backups, which are the same shop. Never watched: nothing ever changes it.

CREATE TABLE shop_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL
);
INSERT INTO shop_key (id, key) VALUES (1, lower(hex(randomblob(16))));
