-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written on a sheet is a private review, too, so that it is found and told like everything that was said. A
-- service may have a price, in minor units of its currency.

ALTER TABLE answer_sheet ADD COLUMN review_id INTEGER REFERENCES review (id) ON DELETE SET NULL;
CREATE INDEX answer_sheet_review ON answer_sheet (review_id) WHERE review_id IS NOT NULL;

ALTER TABLE service ADD COLUMN price_minor INTEGER; -- NULL: none is named
ALTER TABLE service ADD COLUMN currency TEXT NOT NULL DEFAULT '';
