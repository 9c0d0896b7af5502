-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Improvements: what the shop does differently because of feedback, the reviews behind each, and why nothing is done about
-- a topic. Rules of the earlier schemas hold on. Days are Julian day numbers, moments UTC milliseconds, enumerations the
-- numbers of src/domain.
--
-- A topic is a tag or a touchpoint. An improvement whose tag was deleted has none.
--
-- Texts of people: improvement.title, what, expected and why; why_not.reason.

CREATE TABLE improvement (
    id INTEGER PRIMARY KEY,
    tag_id INTEGER REFERENCES tag (id) ON DELETE SET NULL,
    touchpoint INTEGER NOT NULL DEFAULT 0, -- Touchpoint; 0: of a tag
    title TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    start_day INTEGER NOT NULL, -- the first of the new way
    expected TEXT NOT NULL DEFAULT '',
    state INTEGER NOT NULL DEFAULT 0, -- ImprovementState
    evaluated_day INTEGER, -- NULL: not measured
    decided_day INTEGER, -- kept, adjusted or dropped
    why TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX improvement_state ON improvement (state, start_day);
CREATE INDEX improvement_tag ON improvement (tag_id) WHERE tag_id IS NOT NULL;
CREATE INDEX improvement_owner ON improvement (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE improvement_review (
    improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE CASCADE,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    PRIMARY KEY (improvement_id, review_id)
) WITHOUT ROWID;
CREATE INDEX improvement_review_review ON improvement_review (review_id);

CREATE TABLE why_not (
    id INTEGER PRIMARY KEY,
    tag_id INTEGER REFERENCES tag (id) ON DELETE CASCADE,
    touchpoint INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX why_not_tag ON why_not (tag_id) WHERE tag_id IS NOT NULL;

CREATE INDEX follow_up_improvement ON follow_up (improvement_id) WHERE improvement_id IS NOT NULL;
