-- SPDX-License-Identifier: GPL-3.0-or-later
-- A promise that was late and got a later day is judged by the one that was promised first.

ALTER TABLE promise ADD COLUMN first_due_day INTEGER; -- before due_day; NULL: it was never late when it got a later day
