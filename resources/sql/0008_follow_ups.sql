-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Follow-ups: contacts that are planned, and those that were made. Days are Julian day numbers, moments UTC milliseconds,
-- enumerations the numbers of src/domain/followup.h.
--
-- A follow-up is for one customer, or for an audience: everybody whose first purchase lies between two days. Who belongs to
-- it is worked out, never stored; each of them who has heard has a row of contact_made. promise_id and improvement_id name
-- rows without a foreign key, as their tables come on their own.
--
-- Texts of people: follow_up.title, follow_up.text, follow_up.skipped_because, contact_made.text.

ALTER TABLE shop ADD COLUMN contact_again_days INTEGER NOT NULL DEFAULT 30 CHECK (contact_again_days > 0);

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE, -- NULL: for an audience
    reason INTEGER NOT NULL, -- FollowUpReason
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    way INTEGER NOT NULL DEFAULT 0, -- ContactWay
    due_day INTEGER, -- NULL: no day yet
    first_due_day INTEGER, -- as it was planned
    owner_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    state INTEGER NOT NULL DEFAULT 0, -- FollowUpState
    planned_day INTEGER NOT NULL,
    settled_day INTEGER, -- done or skipped
    skipped_because TEXT NOT NULL DEFAULT '',
    audience_from INTEGER, -- days of the first purchase
    audience_to INTEGER,
    purchase_id INTEGER REFERENCES purchase (id) ON DELETE SET NULL,
    referral_id INTEGER REFERENCES referral (id) ON DELETE SET NULL,
    review_id INTEGER REFERENCES review (id) ON DELETE SET NULL,
    promise_id INTEGER,
    improvement_id INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX follow_up_customer ON follow_up (customer_id);
CREATE INDEX follow_up_planned ON follow_up (due_day) WHERE state = 0;
CREATE INDEX follow_up_settled ON follow_up (settled_day) WHERE state <> 0;
CREATE INDEX follow_up_owner ON follow_up (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX follow_up_purchase ON follow_up (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX follow_up_referral ON follow_up (referral_id) WHERE referral_id IS NOT NULL;
CREATE INDEX follow_up_review ON follow_up (review_id) WHERE review_id IS NOT NULL;

CREATE TABLE contact_made (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL,
    reason INTEGER NOT NULL, -- FollowUpReason
    way INTEGER NOT NULL, -- ContactWay
    day INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '', -- as it went out
    by_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    answered_day INTEGER, -- NULL: no answer yet
    review_id INTEGER REFERENCES review (id) ON DELETE SET NULL, -- that the answer became
    score_id INTEGER REFERENCES score (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX contact_made_customer ON contact_made (customer_id, day, reason);
CREATE INDEX contact_made_follow_up ON contact_made (follow_up_id, customer_id) WHERE follow_up_id IS NOT NULL;
CREATE INDEX contact_made_by ON contact_made (by_id) WHERE by_id IS NOT NULL;
CREATE INDEX contact_made_review ON contact_made (review_id) WHERE review_id IS NOT NULL;
CREATE INDEX contact_made_score ON contact_made (score_id) WHERE score_id IS NOT NULL;
