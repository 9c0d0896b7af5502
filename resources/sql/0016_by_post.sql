-- SPDX-License-Identifier: GPL-3.0-or-later
-- A letter can go by post, to the customer alone and as long as it has to be. A channel of the owner that is called so
-- keeps its name.

INSERT INTO channel (id, key, is_private)
    SELECT 17, CASE WHEN EXISTS (SELECT 1 FROM channel WHERE key = 'post' COLLATE NOCASE) THEN 'by-post' ELSE 'post' END, 1;
