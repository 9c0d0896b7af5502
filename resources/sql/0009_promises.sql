-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Promises: the plan of an apology, whom it is given to, what has to be done, and what came of it. Rules of the earlier
-- schemas hold on. Days are Julian day numbers, moments UTC milliseconds, enumerations the numbers of src/domain.
--
-- Texts of people stand in promise.title, acknowledgement, apology, cause, remedy, prevention, publication and
-- outcome_words; promise_review.agreed_how and why_not; promise_step.words; evidence.words, file_name and picture.
-- tag_remedy.words are the shop's own.

CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    response_id INTEGER REFERENCES response (id) ON DELETE SET NULL, -- the posted apology
    title TEXT NOT NULL DEFAULT '',
    acknowledgement TEXT NOT NULL DEFAULT '',
    apology TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    prevention TEXT NOT NULL DEFAULT '',
    publication TEXT NOT NULL DEFAULT '',
    tone INTEGER NOT NULL DEFAULT 0, -- Tone
    language TEXT NOT NULL DEFAULT '', -- ISO 639-1; empty: the review's
    plan_on INTEGER NOT NULL DEFAULT 1,
    state INTEGER NOT NULL DEFAULT 0, -- PromiseState
    owner_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    due_day INTEGER,
    check_back_day INTEGER,
    remind INTEGER NOT NULL DEFAULT 1,
    promised_at INTEGER,
    started_at INTEGER,
    done_at INTEGER,
    checked_at INTEGER,
    published_at INTEGER,
    satisfied INTEGER, -- NULL: not asked
    outcome_words TEXT NOT NULL DEFAULT '',
    score_id INTEGER REFERENCES score (id) ON DELETE SET NULL,
    review_changed INTEGER NOT NULL DEFAULT 0, -- 1: by the customer, on their own
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX promise_state ON promise (state, due_day);
CREATE INDEX promise_response ON promise (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX promise_owner ON promise (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX promise_score ON promise (score_id) WHERE score_id IS NOT NULL;

-- The reviews that a promise covers; the one of the lowest place is the one that the apology answers.
CREATE TABLE promise_review (
    promise_id INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    agreed_day INTEGER, -- since when what we changed may be published
    agreed_how TEXT NOT NULL DEFAULT '',
    followed_up_day INTEGER,
    why_not TEXT NOT NULL DEFAULT '', -- why this customer hears nothing
    PRIMARY KEY (promise_id, review_id)
) WITHOUT ROWID;
CREATE INDEX promise_review_review ON promise_review (review_id);

CREATE TABLE promise_step (
    id INTEGER PRIMARY KEY,
    promise_id INTEGER NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    owner_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    due_day INTEGER,
    done_day INTEGER -- NULL: open
);
CREATE INDEX promise_step_promise ON promise_step (promise_id);
CREATE INDEX promise_step_owner ON promise_step (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES promise_step (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- EvidenceKind
    words TEXT NOT NULL DEFAULT '',
    picture BLOB,
    file_name TEXT NOT NULL DEFAULT '',
    amount_minor INTEGER,
    currency TEXT NOT NULL DEFAULT '',
    day INTEGER
);
CREATE INDEX evidence_step ON evidence (step_id);

-- How the shop usually makes it good, by topic.
CREATE TABLE tag_remedy (
    tag_id INTEGER PRIMARY KEY REFERENCES tag (id) ON DELETE CASCADE,
    words TEXT NOT NULL
);
