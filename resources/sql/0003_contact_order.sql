-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Contacts have an order of their own beside that of their ids, because a merge keeps those of two entries in the order
-- that the owner wants, and gives each row back with its id when the two are taken apart.
ALTER TABLE contact_point ADD COLUMN place INTEGER NOT NULL DEFAULT 0; -- then by id

-- The ledger tells credit notes from what else does not count, and is still read from this index alone.
DROP INDEX purchase_by_customer;
CREATE INDEX purchase_by_customer ON purchase (customer_id, day, counts, worth_minor, currency, status);
