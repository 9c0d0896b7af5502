-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rows of an import that is taken back wait to be shown again. Whom or what they belong to may be older than they are,
-- be taken back after them and come again before them; until then this is remembered here.
CREATE TABLE hidden_link (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    place TEXT NOT NULL, -- table.column
    row_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, place, row_id)
) WITHOUT ROWID;

-- State 2: taken back.
CREATE TRIGGER hidden_link_customer BEFORE DELETE ON customer BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.customer_id', id, old.id FROM purchase
        WHERE customer_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'review.customer_id', id, old.id FROM review
        WHERE customer_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
CREATE TRIGGER hidden_link_segment BEFORE DELETE ON segment BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'customer.segment_id', id, old.id FROM customer
        WHERE segment_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
CREATE TRIGGER hidden_link_team_member BEFORE DELETE ON team_member BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'customer.known_by', id, old.id FROM customer
        WHERE known_by = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.served_by', id, old.id FROM purchase
        WHERE served_by = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
-- A row may not name a channel that is gone. The first channel is in every shop.
CREATE TRIGGER hidden_link_channel BEFORE DELETE ON channel BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.channel_id', id, old.id FROM purchase
        WHERE channel_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'review.channel_id', id, old.id FROM review
        WHERE channel_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    UPDATE purchase SET channel_id = NULL WHERE channel_id = old.id
        AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    UPDATE review SET channel_id = 1 WHERE channel_id = old.id
        AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;

-- Pages of purchases are found in this index alone: those of one day come by their time, then by id.
DROP INDEX purchase_by_day;
CREATE INDEX purchase_by_day ON purchase (day, at);
