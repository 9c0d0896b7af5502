-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema, and the plan of the whole vocabulary. Tables are made when the first part of the program uses them;
-- this page says where each later part joins, so that none has to rebuild a table. Migrations only add tables and
-- columns: a stored changeset applied to a renamed or dropped table returns OK and does nothing.
--
-- Kinds of tables
--   domain      shop, channel, tag, review, review_tag, review_extra, turn, response, *_revision, customer,
--               contact_point. Changed only inside a recorded change; the session extension watches them by name,
--               children before parents (storage/history.cpp holds the list). Undo is the inverted changeset.
--   bookkeeping import_batch, batch_row, batch_kept, review_sighting, change, change_row. Never watched.
--   derived     review_fts (search index), review_tally, tag_tally (live counts). Kept by triggers, never watched:
--               a trigger that wrote into a watched table would make every undo conflict. For the same reason no
--               watched table has a UNIQUE order or rank column, and only `shop`, `channel` and `tag` have unique words.
--
-- Times are UTC epoch milliseconds (..._at); where only a day is known it is ISO text (..._day). Unknown is NULL, except
-- in the three sort keys of `review`, which are never NULL, because (sort_day, id) < (NULL, 5) selects nothing. Enumerations
-- are the numbers of the headers in src/domain. Texts of people stand in few named columns (author, email, phone, title,
-- text, reply, private_note, turn.text, response.text, *_revision, customer.name, contact_point.value, review_extra.cells),
-- so that forgetting a person can clean them; `change` holds ids and numbers only.
--
-- An import writes into `review` under a batch that is not shown. Its reviews have consecutive ids (first_id..last_id), so
-- "not shown" is a range of ids that every index can test without reading the row, and showing or taking back a million
-- rows is one UPDATE of one batch. Rows that an owner changed before an older import is taken back stay (batch_kept).
--
-- Where later parts join
--   team member     team_member(id, name, left_at); review.owner_id, hand_over(review_id, from, to, asked_at, accepted_at,
--                   sentence); response.signed_by stays text, as it was signed.
--   opening hours   shop.opening_hours (JSON by weekday), shop.country for holidays, further targets as columns of shop.
--   complaint       review.closed_at, closed_reason; open is derived (rules.md).
--   promise         promise(id, response_id, ...six parts, check_back_day, state, outcome), promise_review(promise_id,
--                   review_id), promise_step(id, promise_id, owner_id, due_day, done_at), evidence(id, step_id, ...).
--   improvement     improvement(id, tag_id | touchpoint, owner_id, start_day, expected, state), improvement_review.
--   follow-up       follow_up(id, customer_id, reason, channel_id, due_day, state, result, response_id).
--   customer        customer.merged_into, segment membership, preferred channel; contact_point is here; consent(id,
--                   customer_id, kind, granted, source, at, withdrawn_at); not_the_same(customer_a, customer_b).
--   purchase        purchase(id, batch_id, customer_id, at | day, amount_minor, currency, discount_minor, status, refund_of,
--                   location, served_by, channel_id, order_number, content_key, sort_day), purchase_item.
--   service         service(id, name, price_minor, comes_round_weeks).
--   referral        referral(id, referrer_id, friend_id | friend_name, way, code, asked, reward, recommended_day,
--                   visited_day, bought_day, counted, reason).
--   score           score(id, customer_id, review_id, scale, value, question, occasion, at).
--   segment, need   segment(id, name, filter), segment_member, need(id, segment_id, words, why, rank, service_id); rank is
--                   not unique: a swap could not be undone.
--   notes, targets  axis_note(id, day, text), target(metric, value, from_day), saved_view(id, name, query JSON),
--                   posted(what, id, place, at), audit(at, act, ids) without names.

CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    signs_as TEXT NOT NULL DEFAULT '',
    brand_colour TEXT NOT NULL DEFAULT '',
    logo BLOB,
    currency TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    opening_hours TEXT NOT NULL DEFAULT '',
    target_negative_hours INTEGER NOT NULL DEFAULT 24 CHECK (target_negative_hours > 0),
    target_other_hours INTEGER NOT NULL DEFAULT 72 CHECK (target_other_hours > 0)
);
INSERT INTO shop (id) VALUES (1);

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    own INTEGER NOT NULL DEFAULT 0,
    is_private INTEGER NOT NULL DEFAULT 0,
    reply_limit_bytes INTEGER
);
INSERT INTO channel (id, key, is_private, reply_limit_bytes) VALUES
    (1, 'google', 0, 4096), (2, 'facebook', 0, NULL), (3, 'yelp', 0, NULL), (4, 'tripadvisor', 0, NULL),
    (5, 'trustpilot', 0, NULL), (6, 'etsy', 0, NULL), (7, 'instagram', 0, NULL), (8, 'wechat', 0, NULL),
    (9, 'dianping', 0, NULL), (10, 'in-person', 1, NULL), (11, 'phone', 1, NULL), (12, 'e-mail', 1, NULL),
    (13, 'message', 1, NULL), (14, 'questionnaire', 1, NULL), (15, 'web-shop', 0, NULL), (16, 'other', 0, NULL);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    batch_id INTEGER,
    merged_into INTEGER REFERENCES customer (id),
    created_at INTEGER NOT NULL
);

CREATE TABLE contact_point (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL, -- 1 e-mail, 2 phone
    value TEXT NOT NULL,
    normalised TEXT NOT NULL
);
CREATE INDEX contact_point_customer ON contact_point (customer_id);
CREATE INDEX contact_point_normalised ON contact_point (kind, normalised);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never again: review_sighting remembers it
    state INTEGER NOT NULL, -- ImportBatch::State
    file_name TEXT NOT NULL,
    format TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '[]', -- JSON: headings of the file, for review_extra
    at INTEGER NOT NULL,
    first_id INTEGER NOT NULL, -- of its reviews; reserved ahead while it arrives
    last_id INTEGER NOT NULL,
    records INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    already_there INTEGER NOT NULL DEFAULT 0,
    left_out INTEGER NOT NULL DEFAULT 0,
    indexed_to INTEGER, -- while it arrives: the last of its reviews that searches know; NULL: they know all
    purged INTEGER NOT NULL DEFAULT 0 -- 1: its rows are gone, but for those that were kept
);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER, -- NULL: typed by hand
    line INTEGER NOT NULL DEFAULT 0,
    channel_id INTEGER NOT NULL REFERENCES channel (id),
    customer_id INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    kind INTEGER NOT NULL DEFAULT 0,
    source INTEGER NOT NULL DEFAULT 0,
    urgent INTEGER NOT NULL DEFAULT 0,
    is_private INTEGER NOT NULL DEFAULT 0,
    posted_day TEXT,
    posted_at INTEGER,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '', -- our posted words, for the search index
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    rating_value REAL,
    rating_scale INTEGER,
    sentiment INTEGER NOT NULL DEFAULT 0,
    sentiment_origin INTEGER NOT NULL DEFAULT 0,
    touchpoint INTEGER NOT NULL DEFAULT 0,
    where_it_hurts INTEGER NOT NULL DEFAULT 0,
    source_id TEXT,
    link TEXT,
    language TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    online_status TEXT NOT NULL DEFAULT '',
    verified INTEGER,
    incentive INTEGER,
    content_key BLOB,
    private_note TEXT NOT NULL DEFAULT '',
    flagged INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    answer INTEGER NOT NULL DEFAULT 2,
    clock_from INTEGER,
    respond_by INTEGER,
    has_draft INTEGER NOT NULL DEFAULT 0,
    messages INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    sort_day INTEGER NOT NULL,
    sort_rating REAL NOT NULL,
    urgency INTEGER NOT NULL
);
-- The orders that people use carry the columns that filters test, so that a walk never reads a row; the id comes right
-- after the key, because a million undated reviews share one. The narrow ones find few among many, which
-- are then sorted; without a key in them an import only appends.
CREATE INDEX review_by_urgency ON review (archived, urgency, id, sentiment, channel_id, answer, has_draft, sort_day, kind, touchpoint);
CREATE INDEX review_by_day ON review (archived, sort_day, id, sentiment, channel_id, answer, has_draft, kind, touchpoint);
CREATE INDEX review_by_sentiment ON review (sentiment, archived);
CREATE INDEX review_by_channel ON review (channel_id, archived);
CREATE INDEX review_by_rating ON review (archived, sort_rating, id, sentiment, channel_id, answer, has_draft);
CREATE INDEX review_waiting ON review (respond_by) WHERE answer = 1;
CREATE INDEX review_with_draft ON review (urgency) WHERE has_draft = 1;
CREATE INDEX review_flagged ON review (urgency) WHERE flagged = 1;
CREATE INDEX review_content_key ON review (content_key) WHERE content_key IS NOT NULL;
CREATE INDEX review_source_id ON review (source_id, channel_id) WHERE source_id IS NOT NULL;
CREATE INDEX review_link ON review (link) WHERE link IS NOT NULL;
CREATE INDEX review_customer ON review (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE review_extra (
    review_id INTEGER PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
    cells TEXT NOT NULL -- JSON: [index into import_batch.columns, value, ...]
);

CREATE TABLE review_revision (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    batch_id INTEGER, -- the import that brought the newer words
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    rating_value REAL,
    rating_scale INTEGER
);
CREATE INDEX review_revision_review ON review_revision (review_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

CREATE TABLE review_tag (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (review_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX review_tag_tag ON review_tag (tag_id);

CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    said_day TEXT,
    said_at INTEGER,
    created_at INTEGER NOT NULL
);
CREATE INDEX turn_review ON turn (review_id);

CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    batch_id INTEGER, -- NULL: written here
    kind INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    signed_by TEXT NOT NULL DEFAULT '',
    posted_day TEXT,
    posted_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
);
CREATE INDEX response_review ON response (review_id);

CREATE TABLE response_revision (
    id INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX response_revision_response ON response_revision (response_id);

-- The line of changes.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    did TEXT NOT NULL,
    arguments TEXT NOT NULL DEFAULT '[]',
    state INTEGER NOT NULL DEFAULT 0, -- storage/history.h ChangeState
    changeset BLOB, -- NULL for imports and large bulk actions
    batch_id INTEGER
);

CREATE TABLE change_row (
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    entity TEXT NOT NULL, -- 'review', 'tag', ...
    row_id INTEGER NOT NULL,
    PRIMARY KEY (change_id, entity, row_id)
) WITHOUT ROWID;
CREATE INDEX change_row_row ON change_row (entity, row_id);

-- What a large bulk action or an import replaced: one row for each row it touched; undo and redo are the same swap.
CREATE TABLE batch_row (
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    applied INTEGER NOT NULL, -- 1: the later values stand in the table, the earlier ones here
    other TEXT, -- JSON: the values that do not stand in the table
    PRIMARY KEY (change_id, row_id)
) WITHOUT ROWID;
CREATE INDEX batch_row_applied ON batch_row (change_id, applied);

CREATE TABLE batch_kept (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    review_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, review_id)
) WITHOUT ROWID;

-- The last import whose file held a review that was here already.
CREATE TABLE review_sighting (
    review_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL
);

-- Search: Latin words by prefix, every CJK character a token (storage/tokenizer.h). The first one or two letters have an
-- index of their own: without it FTS5 merges every word that begins with them, half a second for a million reviews.
CREATE VIRTUAL TABLE review_fts USING fts5 (title, text, author, reply, content = 'review', content_rowid = 'id',
    tokenize = 'shopbell', columnsize = 0, prefix = '1 2');
-- Not for imported reviews: every statement that may be taken back makes FTS5 write its pending words out, so an import
-- indexes its rows itself, thousands in a row (storage/searchindex.h).
CREATE TRIGGER review_fts_insert AFTER INSERT ON review WHEN new.batch_id IS NULL BEGIN
    INSERT INTO review_fts (rowid, title, text, author, reply) VALUES (new.id, new.title, new.text, new.author, new.reply);
END;
CREATE TRIGGER review_fts_delete AFTER DELETE ON review
WHEN NOT EXISTS (SELECT 1 FROM import_batch WHERE id = old.batch_id AND old.id > indexed_to) BEGIN
    INSERT INTO review_fts (review_fts, rowid, title, text, author, reply)
    VALUES ('delete', old.id, old.title, old.text, old.author, old.reply);
END;
CREATE TRIGGER review_fts_update AFTER UPDATE OF title, text, author, reply ON review
WHEN old.title IS NOT new.title OR old.text IS NOT new.text OR old.author IS NOT new.author OR old.reply IS NOT new.reply
BEGIN
    INSERT INTO review_fts (review_fts, rowid, title, text, author, reply)
    VALUES ('delete', old.id, old.title, old.text, old.author, old.reply);
    INSERT INTO review_fts (rowid, title, text, author, reply) VALUES (new.id, new.title, new.text, new.author, new.reply);
END;

-- Live counts: one row for each combination that occurs, so that any count is a sum of a few hundred rows.
CREATE TABLE review_tally (
    batch_id INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    sentiment INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    answer INTEGER NOT NULL,
    has_draft INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (batch_id, archived, sentiment, channel_id, answer, has_draft)
) WITHOUT ROWID;
CREATE TRIGGER review_tally_insert AFTER INSERT ON review BEGIN
    INSERT INTO review_tally VALUES (ifnull(new.batch_id, 0), new.archived, new.sentiment, new.channel_id, new.answer, new.has_draft, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER review_tally_delete AFTER DELETE ON review BEGIN
    UPDATE review_tally SET n = n - 1
    WHERE batch_id = ifnull(old.batch_id, 0) AND archived = old.archived AND sentiment = old.sentiment
      AND channel_id = old.channel_id AND answer = old.answer AND has_draft = old.has_draft;
END;
CREATE TRIGGER review_tally_update AFTER UPDATE OF batch_id, archived, sentiment, channel_id, answer, has_draft ON review
WHEN old.batch_id IS NOT new.batch_id OR old.archived <> new.archived OR old.sentiment <> new.sentiment
  OR old.channel_id <> new.channel_id OR old.answer <> new.answer OR old.has_draft <> new.has_draft
BEGIN
    UPDATE review_tally SET n = n - 1
    WHERE batch_id = ifnull(old.batch_id, 0) AND archived = old.archived AND sentiment = old.sentiment
      AND channel_id = old.channel_id AND answer = old.answer AND has_draft = old.has_draft;
    INSERT INTO review_tally VALUES (ifnull(new.batch_id, 0), new.archived, new.sentiment, new.channel_id, new.answer, new.has_draft, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TABLE tag_tally (
    tag_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (tag_id, batch_id, archived)
) WITHOUT ROWID;
CREATE TRIGGER tag_tally_insert AFTER INSERT ON review_tag BEGIN
    INSERT INTO tag_tally SELECT new.tag_id, ifnull(batch_id, 0), archived, 1 FROM review WHERE id = new.review_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
-- Before, because the review's row must still be there when a cascade takes both.
CREATE TRIGGER tag_tally_delete BEFORE DELETE ON review_tag BEGIN
    UPDATE tag_tally SET n = n - 1
    WHERE tag_id = old.tag_id
      AND (batch_id, archived) = (SELECT ifnull(batch_id, 0), archived FROM review WHERE id = old.review_id);
END;
CREATE TRIGGER tag_tally_before_review BEFORE DELETE ON review BEGIN
    UPDATE tag_tally SET n = n - 1
    WHERE batch_id = ifnull(old.batch_id, 0) AND archived = old.archived
      AND tag_id IN (SELECT tag_id FROM review_tag WHERE review_id = old.id);
END;
CREATE TRIGGER tag_tally_review AFTER UPDATE OF batch_id, archived ON review
WHEN old.batch_id IS NOT new.batch_id OR old.archived <> new.archived
BEGIN
    UPDATE tag_tally SET n = n - 1
    WHERE batch_id = ifnull(old.batch_id, 0) AND archived = old.archived
      AND tag_id IN (SELECT tag_id FROM review_tag WHERE review_id = new.id);
    INSERT INTO tag_tally SELECT tag_id, ifnull(new.batch_id, 0), new.archived, 1 FROM review_tag WHERE review_id = new.id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
-- A changeset puts children before parents, so a review can arrive after its tags.
CREATE TRIGGER tag_tally_review_insert AFTER INSERT ON review BEGIN
    INSERT INTO tag_tally SELECT tag_id, ifnull(new.batch_id, 0), new.archived, 1 FROM review_tag WHERE review_id = new.id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
