-- SPDX-License-Identifier: GPL-3.0-or-later
-- An order that came in by its number is known again by whom its file named, whatever the owner puts right since.

ALTER TABLE purchase ADD COLUMN said_of BLOB; -- surestContactKeyOf(); NULL: of nobody, typed by hand, of an earlier version
