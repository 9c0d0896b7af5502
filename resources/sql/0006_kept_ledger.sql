-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The ledger as it was worked out last, packed, so that a program that opens the file need not read a million purchases one
-- by one. It can always be worked out again: storage/keptledger.cpp writes it and says when it holds.
CREATE TABLE kept_ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    writing INTEGER NOT NULL, -- drawn anew by each program that writes it down: of two only one ends
    shown TEXT, -- of which purchases; NULL until it is whole
    currencies TEXT NOT NULL DEFAULT '[]', -- JSON
    customers INTEGER NOT NULL DEFAULT 0, -- who have purchases; nobody counts as one of them
    purchases INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE kept_ledger_piece (
    first_customer INTEGER PRIMARY KEY, -- 0: purchases of nobody
    entries BLOB NOT NULL
);
-- Whose purchases changed since it began to be written.
CREATE TABLE kept_ledger_stale (
    customer_id INTEGER PRIMARY KEY -- 0: of nobody
);

CREATE TRIGGER kept_ledger_purchase_new AFTER INSERT ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(new.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER kept_ledger_purchase_changed AFTER UPDATE OF customer_id, day, counts, worth_minor, currency, status
    ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(old.customer_id, 0)), (ifnull(new.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER kept_ledger_purchase_gone AFTER DELETE ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(old.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
-- Which purchases of an import stay when it is taken back is not told by "shown".
CREATE TRIGGER kept_ledger_kept AFTER INSERT ON batch_kept
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE id = new.batch_id AND kind = 1) BEGIN
    DELETE FROM kept_ledger;
END;
CREATE TRIGGER kept_ledger_no_longer_kept AFTER DELETE ON batch_kept
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE id = old.batch_id AND kind = 1) BEGIN
    DELETE FROM kept_ledger;
END;
