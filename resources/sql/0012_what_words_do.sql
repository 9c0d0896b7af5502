-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the words of a contact did, whatever its reason: they can sell and ask, and then start the days in which nobody is
-- asked again. Contacts made before count by their reason alone.

ALTER TABLE contact_made ADD COLUMN purposes INTEGER NOT NULL DEFAULT 0; -- ContactPurposes

DROP INDEX contact_made_customer;
CREATE INDEX contact_made_customer ON contact_made (customer_id, day, reason, purposes);
