-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Contacts have an order of their own beside that of their ids, because a merge keeps those of two entries in the order
-- that the owner wants, and gives each row back with its id when the two are taken apart.
ALTER TABLE contact_point ADD COLUMN place INTEGER NOT NULL DEFAULT 0; -- then by id

-- The ledger tells credit notes from what else does not count, and is still read from this index alone.
DROP INDEX purchase_by_customer;
CREATE INDEX purchase_by_customer ON purchase (customer_id, day, counts, worth_minor, currency, status);

-- What an import leaves when it is taken back. Customers whom a batch of reviews or purchases brought along stay when the
-- owner changed them, or when something hangs on them that does not go; batch_kept has no room for them, as its ids are of
-- the batch's own kind. Until the import is shown again they belong to the owner.
CREATE TABLE batch_kept_customer (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, customer_id)
) WITHOUT ROWID;

-- Segments and people of the shop whom an import named first are not offered while it is not shown, unless something else
-- uses them. NULL: the owner's.
ALTER TABLE segment ADD COLUMN batch_id INTEGER;
ALTER TABLE team_member ADD COLUMN batch_id INTEGER;

-- Whether a channel of the owner's own naming is in use; those that every shop has (1 to 16) are listed always.
CREATE INDEX purchase_own_channel ON purchase (channel_id) WHERE channel_id > 16;
