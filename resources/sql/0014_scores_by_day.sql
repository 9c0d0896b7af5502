-- SPDX-License-Identifier: GPL-3.0-or-later
-- How satisfied customers were lately is told without reading the scores of all years.

CREATE INDEX score_question ON score (question, day, scale, value);
