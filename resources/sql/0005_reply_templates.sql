-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Templates of replies that the owner wrote, and those of the starting set (resources/presets/templates.json) that they
-- edited or hid: a row with the key of the one it stands for. Nobody is named in a template; what the owner writes stands in
-- title, topic and text.
CREATE TABLE reply_template (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '', -- of the starting set; empty: the owner's own. Two rows of a key are a broken rule.
    kind INTEGER NOT NULL, -- ResponseKind
    rating_from INTEGER NOT NULL, -- stars of 1 to 5
    rating_to INTEGER NOT NULL,
    topic TEXT NOT NULL DEFAULT '',
    tone INTEGER NOT NULL, -- Tone
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

-- Some sites count characters, others bytes.
ALTER TABLE channel ADD COLUMN reply_limit_characters INTEGER;
UPDATE channel SET reply_limit_characters = 8000 WHERE id = 2; -- Facebook, a comment
UPDATE channel SET reply_limit_characters = 2200 WHERE id = 7; -- Instagram, a comment
