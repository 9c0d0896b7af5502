-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Customers, what they bought, how content they are and who sent them. Rules of the first schema hold on: domain tables
-- are watched by name, nothing watched has a UNIQUE order column, enumerations are the numbers of src/domain.
--
-- A day of a purchase, a score or a referral is a Julian day number (QDate::toJulianDay) in the shop's zone: the
-- occasions of a million purchases are counted, sorted and subtracted by it.
--
-- An import of purchases or customers is a batch as one of reviews is: `kind` says whose ids first_id..last_id are.
-- batch_kept.review_id holds an id of that kind, too. Customers that a batch of reviews or purchases made have no range
-- of their own; they are hidden by customer.batch_id.
--
-- What can be worked out is not stored: occasions, usual gaps, groups, credited referrals. domain/ledger.h holds them in
-- memory, so no trigger writes here and an undo needs no bookkeeping.

ALTER TABLE import_batch ADD COLUMN kind INTEGER NOT NULL DEFAULT 0; -- ImportKind
ALTER TABLE import_batch ADD COLUMN made TEXT NOT NULL DEFAULT '{}'; -- JSON: {"purchases": 12, "customers": 3, ...}

ALTER TABLE shop ADD COLUMN passive_from INTEGER NOT NULL DEFAULT 4; -- satisfaction 1-10: below are Detractors
ALTER TABLE shop ADD COLUMN advocate_from INTEGER NOT NULL DEFAULT 9;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    left_day INTEGER
);

CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    filter TEXT NOT NULL DEFAULT '' -- JSON of a saved filter; empty: put together by hand
);

ALTER TABLE customer ADD COLUMN preferred_way INTEGER NOT NULL DEFAULT 0; -- ContactWay
ALTER TABLE customer ADD COLUMN segment_id INTEGER REFERENCES segment (id) ON DELETE SET NULL;
ALTER TABLE customer ADD COLUMN known_by INTEGER REFERENCES team_member (id) ON DELETE SET NULL;
CREATE INDEX customer_segment ON customer (segment_id) WHERE segment_id IS NOT NULL;
CREATE INDEX customer_batch ON customer (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;

-- What a customer allows and what not. A refusal stands until it is withdrawn; so does a consent.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- ConsentKind
    granted INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    day INTEGER, -- since when
    withdrawn_day INTEGER
);
CREATE INDEX consent_customer ON consent (customer_id);

CREATE TABLE customer_note (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX customer_note_customer ON customer_note (customer_id);

CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    segment_id INTEGER REFERENCES segment (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    unwanted INTEGER NOT NULL DEFAULT 0, -- 1: what they do not want
    rank INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX need_customer ON need (customer_id);

CREATE TABLE score (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review (id) ON DELETE SET NULL,
    question INTEGER NOT NULL, -- ScoreQuestion
    value REAL NOT NULL,
    scale INTEGER NOT NULL, -- RatingScale
    occasion TEXT NOT NULL DEFAULT '', -- "at the till"
    asked_by INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    day INTEGER NOT NULL,
    at INTEGER,
    created_at INTEGER NOT NULL
);
CREATE INDEX score_customer ON score (customer_id, day);
CREATE INDEX score_review ON score (review_id) WHERE review_id IS NOT NULL; -- else deleting a review reads all scores

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER, -- NULL: typed by hand
    line INTEGER NOT NULL DEFAULT 0,
    customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL, -- NULL: of nobody
    channel_id INTEGER REFERENCES channel (id),
    day INTEGER NOT NULL,
    at INTEGER,
    amount_minor INTEGER, -- NULL: a visit without an amount
    currency TEXT NOT NULL DEFAULT '',
    discount_minor INTEGER NOT NULL DEFAULT 0,
    refunded_minor INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0, -- PurchaseStatus
    refund_of INTEGER REFERENCES purchase (id) ON DELETE SET NULL,
    order_number TEXT,
    content_key BLOB, -- of a record without an order number: customer, date, amount
    what TEXT NOT NULL DEFAULT '', -- in the owner's words; items of an import have rows of their own
    note TEXT NOT NULL DEFAULT '', -- what the imported file notes about it
    served_by INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    location TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    -- Worked out by Purchase::counts() and Purchase::worth() on write, for the ledger's index.
    counts INTEGER NOT NULL,
    worth_minor INTEGER NOT NULL
);
-- The whole ledger is read from this index alone.
CREATE INDEX purchase_by_customer ON purchase (customer_id, day, counts, worth_minor, currency);
CREATE INDEX purchase_by_day ON purchase (day, id, customer_id);
CREATE INDEX purchase_order ON purchase (order_number, channel_id) WHERE order_number IS NOT NULL;
CREATE INDEX purchase_content_key ON purchase (content_key) WHERE content_key IS NOT NULL;
CREATE INDEX purchase_refund_of ON purchase (refund_of) WHERE refund_of IS NOT NULL;

CREATE TABLE purchase_item (
    id INTEGER PRIMARY KEY,
    purchase_id INTEGER NOT NULL REFERENCES purchase (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    sku TEXT NOT NULL DEFAULT '',
    quantity REAL NOT NULL DEFAULT 1,
    total_minor INTEGER -- quantity x price, rounded half up; in the purchase's currency
);
CREATE INDEX purchase_item_purchase ON purchase_item (purchase_id);

-- The last import whose file held a purchase that was here already.
CREATE TABLE purchase_sighting (
    purchase_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL
);

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    referrer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE, -- NULL: a way without a person
    referrer_name TEXT NOT NULL DEFAULT '', -- who is not in the list yet
    friend_id INTEGER REFERENCES customer (id) ON DELETE CASCADE, -- NULL: known by name only so far
    friend_name TEXT NOT NULL DEFAULT '',
    way INTEGER NOT NULL, -- ReferralWay
    own_way TEXT NOT NULL DEFAULT '', -- when way is Own
    code TEXT NOT NULL DEFAULT '',
    asked INTEGER, -- 1 asked for, 0 unasked, NULL unknown
    reward TEXT NOT NULL DEFAULT '',
    recommended_day INTEGER NOT NULL,
    visited_day INTEGER,
    created_at INTEGER NOT NULL
);
CREATE INDEX referral_referrer ON referral (referrer_id) WHERE referrer_id IS NOT NULL;
CREATE INDEX referral_friend ON referral (friend_id) WHERE friend_id IS NOT NULL;
CREATE INDEX referral_day ON referral (recommended_day);

-- Two entries, one person: what moved and what was replaced, so that they can be taken apart at any time.
CREATE TABLE customer_merge (
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    gone_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    replaced TEXT NOT NULL DEFAULT '{}' -- JSON: the fields of the kept entry before
);
CREATE INDEX customer_merge_kept ON customer_merge (kept_id);
CREATE INDEX customer_merge_gone ON customer_merge (gone_id);
CREATE TABLE customer_merge_row (
    merge_id INTEGER NOT NULL REFERENCES customer_merge (id) ON DELETE CASCADE,
    entity TEXT NOT NULL, -- 'purchase', 'review', 'score', 'referrer', 'friend', 'customer_note', 'need', 'consent', 'contact_point'
    row_id INTEGER NOT NULL,
    PRIMARY KEY (merge_id, entity, row_id)
) WITHOUT ROWID;

CREATE TABLE not_the_same ( -- customer_a < customer_b
    customer_a INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    customer_b INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    PRIMARY KEY (customer_a, customer_b)
) WITHOUT ROWID;
CREATE INDEX not_the_same_b ON not_the_same (customer_b);

CREATE TABLE axis_note (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE target (
    metric TEXT PRIMARY KEY NOT NULL, -- a chart's name
    value REAL NOT NULL,
    from_day INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL -- JSON of a StatisticsQuery
);
