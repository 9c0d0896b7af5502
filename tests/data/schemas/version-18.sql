-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A shop file as the eighteenth version of the schema left it, with a little of everything in it. Never edited again: every
-- later program must open it.

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
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    own INTEGER NOT NULL DEFAULT 0,
    is_private INTEGER NOT NULL DEFAULT 0,
    reply_limit_bytes INTEGER
);
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
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);
CREATE TABLE review_tag (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    PRIMARY KEY (review_id, tag_id)
) WITHOUT ROWID;
CREATE TABLE turn (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    said_day TEXT,
    said_at INTEGER,
    created_at INTEGER NOT NULL
);
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
CREATE TABLE response_revision (
    id INTEGER PRIMARY KEY,
    response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL
);
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
CREATE TABLE batch_row (
    change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
    row_id INTEGER NOT NULL,
    applied INTEGER NOT NULL, -- 1: the later values stand in the table, the earlier ones here
    other TEXT, -- JSON: the values that do not stand in the table
    PRIMARY KEY (change_id, row_id)
) WITHOUT ROWID;
CREATE TABLE batch_kept (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    review_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, review_id)
) WITHOUT ROWID;
CREATE TABLE review_sighting (
    review_id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL
);
CREATE VIRTUAL TABLE review_fts USING fts5 (title, text, author, reply, content = 'review', content_rowid = 'id',
    tokenize = 'shopbell', columnsize = 0, prefix = '1 2');
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
CREATE TABLE tag_tally (
    tag_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (tag_id, batch_id, archived)
) WITHOUT ROWID;
INSERT INTO shop (id, name, kind, place, signs_as, brand_colour, logo, currency, country, zone, opening_hours, target_negative_hours, target_other_hours) VALUES (1, 'Poppyseed Lane', 'bakery', '', '', '', NULL, 'GBP', '', '', '', 24, 72);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (1, 'google', 0, 0, 4096);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (2, 'facebook', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (3, 'yelp', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (4, 'tripadvisor', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (5, 'trustpilot', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (6, 'etsy', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (7, 'instagram', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (8, 'wechat', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (9, 'dianping', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (10, 'in-person', 0, 1, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (11, 'phone', 0, 1, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (12, 'e-mail', 0, 1, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (13, 'message', 0, 1, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (14, 'questionnaire', 0, 1, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (15, 'web-shop', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (16, 'other', 0, 0, NULL);
INSERT INTO channel (id, key, own, is_private, reply_limit_bytes) VALUES (100, 'Village newsletter', 1, 0, NULL);
INSERT INTO customer (id, name, batch_id, merged_into, created_at) VALUES (1, 'Priya Nair', 1, NULL, 1795838794570);
INSERT INTO customer (id, name, batch_id, merged_into, created_at) VALUES (2, 'Tom', 1, NULL, 1795838794571);
INSERT INTO contact_point (id, customer_id, kind, value, normalised) VALUES (1, 1, 1, 'Priya@example.com', 'priya@example.com');
INSERT INTO contact_point (id, customer_id, kind, value, normalised) VALUES (2, 2, 2, '+44 20 7946 0000', '+442079460000');
INSERT INTO import_batch (id, state, file_name, format, columns, at, first_id, last_id, records, added, updated, already_there, left_out, indexed_to, purged) VALUES (1, 1, 'r.csv', '', '["Shelf"]', 1795838794516, 1, 3, 3, 3, 0, 0, 0, NULL, 0);
INSERT INTO review (id, batch_id, line, channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, text, author, reply, email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, source_id, link, language, product, location, online_status, verified, incentive, content_key, private_note, flagged, archived, answer, clock_from, respond_by, has_draft, messages, created_at, sort_day, sort_rating, urgency) VALUES (1, 1, 2, 16, 1, 0, 0, 0, 0, '2025-11-18', NULL, '', 'Second time the oat milk was off.', 'Priya Nair', 'Dear Priya, sorry.', 'Priya@example.com', '', 1.0, 1, 2, 2, 0, 0, NULL, NULL, '', '', '', '', NULL, NULL, x'e93e2d51644cbf380e7e4dad15e78007', '', 0, 0, 3, NULL, NULL, 0, 2, 1795838794570, 1763424000000, 0.0, 13509035458111488);
INSERT INTO review (id, batch_id, line, channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, text, author, reply, email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, source_id, link, language, product, location, online_status, verified, incentive, content_key, private_note, flagged, archived, answer, clock_from, respond_by, has_draft, messages, created_at, sort_day, sort_rating, urgency) VALUES (2, 1, 3, 16, 2, 0, 0, 0, 0, '2025-11-19', NULL, '', 'Lovely buns', 'Tom', '', '', '+44 20 7946 0000', 5.0, 1, 1, 2, 0, 0, NULL, NULL, '', '', '', '', NULL, NULL, x'83a2f6b27eb9dd83735f97ac306af47d', '', 0, 0, 2, NULL, NULL, 0, 1, 1795838794571, 1763510400000, 1.0, 13509035371711488);
INSERT INTO review (id, batch_id, line, channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, text, author, reply, email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, source_id, link, language, product, location, online_status, verified, incentive, content_key, private_note, flagged, archived, answer, clock_from, respond_by, has_draft, messages, created_at, sort_day, sort_rating, urgency) VALUES (3, 1, 4, 16, NULL, 0, 0, 0, 0, NULL, NULL, '', 'Good café', '', '', '', '', 4.0, 1, 1, 2, 0, 0, NULL, NULL, '', '', '', '', NULL, NULL, x'e444046692c6b83da9f2655ad9442fa7', '', 0, 0, 2, NULL, NULL, 0, 1, 1795838794571, -2305843009213693952, 0.75, 15762598695796735);
INSERT INTO review (id, batch_id, line, channel_id, customer_id, kind, source, urgent, is_private, posted_day, posted_at, title, text, author, reply, email, phone, rating_value, rating_scale, sentiment, sentiment_origin, touchpoint, where_it_hurts, source_id, link, language, product, location, online_status, verified, incentive, content_key, private_note, flagged, archived, answer, clock_from, respond_by, has_draft, messages, created_at, sort_day, sort_rating, urgency) VALUES (4, NULL, 0, 100, NULL, 0, 0, 0, 0, '2025-11-20', NULL, '', 'The queue was long, the bread is worth it', 'Anna', '', '', '', 8.0, 2, 1, 2, 0, 0, NULL, NULL, '', '', '', '', NULL, NULL, NULL, '', 0, 0, 1, 1763683199999, 1763942399999, 0, 1, 1795838794712, 1763596800000, 0.7777777777777778, 4505363569770495);
INSERT INTO review_extra (review_id, cells) VALUES (1, '[0,"top"]');
INSERT INTO tag (id, name) VALUES (1, 'queue');
INSERT INTO tag (id, name) VALUES (2, 'bread');
INSERT INTO review_tag (review_id, tag_id) VALUES (4, 1);
INSERT INTO review_tag (review_id, tag_id) VALUES (4, 2);
INSERT INTO response (id, review_id, batch_id, kind, state, text, signed_by, posted_day, posted_at, created_at, updated_at) VALUES (1, 1, NULL, 0, 2, 'Dear Priya, sorry.', '', '2026-11-28', 1795838794914, 1795838794820, 1795838794916);
INSERT INTO change (id, at, did, arguments, state, changeset, batch_id) VALUES (1, 1795838794575, 'import.reviews', '[1,3,0]', 0, NULL, 1);
INSERT INTO change (id, at, did, arguments, state, changeset, batch_id) VALUES (2, 1795838794718, 'review.add', '[4]', 0, x'540201027265766965775f7461670012000100000000000000040100000000000000011200010000000000000004010000000000000002542c01000000000000000000000000000000000000000000000000000000000000000000000000000000000000007265766965770012000100000000000000040501000000000000000001000000000000006405010000000000000000010000000000000000010000000000000000010000000000000000030a323032352d31312d3230050300032954686520717565756520776173206c6f6e672c2074686520627265616420697320776f7274682069740304416e6e61030003000300024020000000000000010000000000000002010000000000000001010000000000000002010000000000000000010000000000000000050503000300030003000505050300010000000000000000010000000000000000010000000000000001010000019aa3b5ebff010000019ab328ffff01000000000000000001000000000000000101000001a220555bd8010000019a9e8f9000023fe8e38e38e38e39010010019ab328ffff5402010074616700120001000000000000000103057175657565120001000000000000000203056272656164540501000000006368616e6e656c001200010000000000000064031256696c6c616765206e6577736c657474657201000000000000000101000000000000000005', NULL);
INSERT INTO change (id, at, did, arguments, state, changeset, batch_id) VALUES (3, 1795838794828, 'response.draft', '[1]', 0, x'540b0100000000000000000000726573706f6e7365001200010000000000000001010000000000000001050100000000000000000100000000000000000312446561722050726979612c20736f7272792e0300050501000001a220555c4401000001a220555c44542c010000000000000000000000000000000000000000000000000000000000000000000000000000000000000072657669657700170001000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000', NULL);
INSERT INTO change (id, at, did, arguments, state, changeset, batch_id) VALUES (4, 1795838794921, 'response.post', '[1]', 0, x'540b0100000000000000000000726573706f6e7365001700010000000000000001000000010000000000000000000005050001000001a220555c44000000000100000000000000020000030a323032362d31312d323801000001a220555ca20001000001a220555ca4542c0100000000000000000000000000000000000000000000000000000000000000000000000000000000000000726576696577001700010000000000000001000000000000000000000000000300000000000000000000000000000000000000000001000000000000000200000100000000000000010100000000000000010000000000000000000000000000000000000312446561722050726979612c20736f7272792e0000000000000000000000000000000000000000010000000000000003000001000000000000000001000000000000000200000000', NULL);
INSERT INTO change (id, at, did, arguments, state, changeset, batch_id) VALUES (5, 1795838795110, 'response.draft', '[4]', 1, x'540b0100000000000000000000726573706f6e73650012000100000000000000020100000000000000040501000000000000000001000000000000000003095468616e6b20796f750300050501000001a220555d5901000001a220555d59542c010000000000000000000000000000000000000000000000000000000000000000000000000000000000000072657669657700170001000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000', NULL);
INSERT INTO change_row (change_id, entity, row_id) VALUES (3, 'review', 1);
INSERT INTO change_row (change_id, entity, row_id) VALUES (4, 'review', 1);
INSERT INTO change_row (change_id, entity, row_id) VALUES (2, 'review', 4);
INSERT INTO change_row (change_id, entity, row_id) VALUES (5, 'review', 4);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (0, 0, 1, 100, 1, 0, 1);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (0, 0, 1, 100, 1, 1, 0);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (1, 0, 1, 16, 2, 0, 2);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (1, 0, 2, 16, 2, 0, 0);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (1, 0, 2, 16, 2, 1, 0);
INSERT INTO review_tally (batch_id, archived, sentiment, channel_id, answer, has_draft, n) VALUES (1, 0, 2, 16, 3, 0, 1);
INSERT INTO tag_tally (tag_id, batch_id, archived, n) VALUES (1, 0, 0, 1);
INSERT INTO tag_tally (tag_id, batch_id, archived, n) VALUES (2, 0, 0, 1);
CREATE INDEX contact_point_customer ON contact_point (customer_id);
CREATE INDEX contact_point_normalised ON contact_point (kind, normalised);
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
CREATE INDEX review_revision_review ON review_revision (review_id);
CREATE INDEX review_tag_tag ON review_tag (tag_id);
CREATE INDEX turn_review ON turn (review_id);
CREATE INDEX response_review ON response (review_id);
CREATE INDEX response_revision_response ON response_revision (response_id);
CREATE INDEX change_row_row ON change_row (entity, row_id);
CREATE INDEX batch_row_applied ON batch_row (change_id, applied);
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
CREATE TRIGGER tag_tally_insert AFTER INSERT ON review_tag BEGIN
    INSERT INTO tag_tally SELECT new.tag_id, ifnull(batch_id, 0), archived, 1 FROM review WHERE id = new.review_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
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
CREATE TRIGGER tag_tally_review_insert AFTER INSERT ON review BEGIN
    INSERT INTO tag_tally SELECT tag_id, ifnull(new.batch_id, 0), new.archived, 1 FROM review_tag WHERE review_id = new.id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
INSERT INTO review_fts (review_fts) VALUES ('rebuild');
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

INSERT INTO team_member (id, name) VALUES (1, 'Anna');
INSERT INTO segment (id, name) VALUES (1, 'Regulars');
INSERT INTO customer (id, name, created_at, preferred_way, segment_id, known_by) VALUES
    (901, 'Priya Nair', 1760000000000, 1, 1, 1), (902, 'P. Nair', 1760000000000, 0, NULL, NULL);
INSERT INTO contact_point (id, customer_id, kind, value, normalised) VALUES
    (901, 901, 1, 'Priya@example.com', 'priya@example.com'), (902, 901, 2, '+44 20', '+4420');
INSERT INTO purchase (id, customer_id, day, amount_minor, currency, status, created_at, counts, worth_minor) VALUES
    (901, 901, 2460900, 420, 'GBP', 0, 1760000000000, 1, 420),
    (902, 902, 2460901, 300, 'GBP', 0, 1760000000000, 1, 300),
    (903, 902, 2460902, -300, 'GBP', 5, 1760000000000, 0, 0);
INSERT INTO referral (id, referrer_id, friend_id, way, recommended_day, created_at) VALUES
    (901, 901, 902, 1, 2460901, 1760000000000);
-- Contacts have an order of their own beside that of their ids, because a merge keeps those of two entries in the order
-- that the owner wants, and gives each row back with its id when the two are taken apart.
ALTER TABLE contact_point ADD COLUMN place INTEGER NOT NULL DEFAULT 0; -- then by id

-- The ledger tells credit notes from what else does not count, and is still read from this index alone.
DROP INDEX purchase_by_customer;
CREATE INDEX purchase_by_customer ON purchase (customer_id, day, counts, worth_minor, currency, status);

-- What an import leaves when it is taken back. Customers whom a batch of reviews or purchases brought along stay when the
-- owner changed them, or when something hangs on them that does not go; batch_kept has no room for them, as its ids are of
-- the batch's own kind. Until the import is shown again they belong to the owner.
CREATE TABLE batch_kept_customer (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, customer_id)
) WITHOUT ROWID;

-- Segments and people of the shop whom an import named first are not offered while it is not shown, unless something else
-- uses them. NULL: the owner's.
ALTER TABLE segment ADD COLUMN batch_id INTEGER;
ALTER TABLE team_member ADD COLUMN batch_id INTEGER;

-- Whether a channel of the owner's own naming is in use; those that every shop has (1 to 16) are listed always.
CREATE INDEX purchase_own_channel ON purchase (channel_id) WHERE channel_id > 16;

INSERT INTO import_batch (id, state, file_name, format, columns, at, first_id, last_id, records, added, kind, made)
    SELECT 901, 2, 'orders.csv', format, columns, 1760000000000, 910, 910, 1, 1, 1, '{"purchases": 1}' FROM import_batch LIMIT 1;
INSERT INTO batch_kept_customer (batch_id, customer_id) VALUES (901, 902);
UPDATE contact_point SET place = 1 WHERE id = 901;
UPDATE segment SET batch_id = 901 WHERE id = 1;
-- The rows of an import that is taken back wait to be shown again. Whom or what they belong to may be older than they are,
-- be taken back after them and come again before them; until then this is remembered here.
CREATE TABLE hidden_link (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    place TEXT NOT NULL, -- table.column
    row_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL,
    PRIMARY KEY (batch_id, place, row_id)
) WITHOUT ROWID;

-- State 2: taken back.
CREATE TRIGGER hidden_link_customer BEFORE DELETE ON customer BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.customer_id', id, old.id FROM purchase
        WHERE customer_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'review.customer_id', id, old.id FROM review
        WHERE customer_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
CREATE TRIGGER hidden_link_segment BEFORE DELETE ON segment BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'customer.segment_id', id, old.id FROM customer
        WHERE segment_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
CREATE TRIGGER hidden_link_team_member BEFORE DELETE ON team_member BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'customer.known_by', id, old.id FROM customer
        WHERE known_by = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.served_by', id, old.id FROM purchase
        WHERE served_by = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;
-- A row may not name a channel that is gone. The first channel is in every shop.
CREATE TRIGGER hidden_link_channel BEFORE DELETE ON channel BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'purchase.channel_id', id, old.id FROM purchase
        WHERE channel_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'review.channel_id', id, old.id FROM review
        WHERE channel_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    UPDATE purchase SET channel_id = NULL WHERE channel_id = old.id
        AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
    UPDATE review SET channel_id = 1 WHERE channel_id = old.id
        AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;

-- Pages of purchases are found in this index alone: those of one day come by their time, then by id.
DROP INDEX purchase_by_day;
CREATE INDEX purchase_by_day ON purchase (day, at);

INSERT INTO hidden_link (batch_id, place, row_id, target_id) VALUES (901, 'purchase.customer_id', 910, 901);
-- Templates of replies that the owner wrote, and those of the starting set (resources/presets/templates.json) that they
-- edited or hid: a row with the key of the one it stands for. Nobody is named in a template; what the owner writes stands in
-- title, topic and text.
CREATE TABLE reply_template (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL DEFAULT '', -- of the starting set; empty: the owner's own. Two rows of a key are a broken rule.
    kind INTEGER NOT NULL, -- ResponseKind
    rating_from INTEGER NOT NULL, -- stars of 1 to 5
    rating_to INTEGER NOT NULL,
    topic TEXT NOT NULL DEFAULT '',
    tone INTEGER NOT NULL, -- Tone
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

-- Some sites count characters, others bytes.
ALTER TABLE channel ADD COLUMN reply_limit_characters INTEGER;
UPDATE channel SET reply_limit_characters = 8000 WHERE id = 2; -- Facebook, a comment
UPDATE channel SET reply_limit_characters = 2200 WHERE id = 7; -- Instagram, a comment

INSERT INTO reply_template (id, kind, rating_from, rating_to, topic, tone, language, title, text, created_at) VALUES
    (901, 1, 1, 2, 'waiting', 1, 'en', 'Long queue', 'Sorry that you waited.', 1760000000000);

-- The ledger as it was worked out last, packed, so that a program that opens the file need not read a million purchases one
-- by one. It can always be worked out again: storage/keptledger.cpp writes it and says when it holds.
CREATE TABLE kept_ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    writing INTEGER NOT NULL, -- drawn anew by each program that writes it down: of two only one ends
    shown TEXT, -- of which purchases; NULL until it is whole
    currencies TEXT NOT NULL DEFAULT '[]', -- JSON
    customers INTEGER NOT NULL DEFAULT 0, -- who have purchases; nobody counts as one of them
    purchases INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE kept_ledger_piece (
    first_customer INTEGER PRIMARY KEY, -- 0: purchases of nobody
    entries BLOB NOT NULL
);
-- Whose purchases changed since it began to be written.
CREATE TABLE kept_ledger_stale (
    customer_id INTEGER PRIMARY KEY -- 0: of nobody
);

CREATE TRIGGER kept_ledger_purchase_new AFTER INSERT ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(new.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER kept_ledger_purchase_changed AFTER UPDATE OF customer_id, day, counts, worth_minor, currency, status
    ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(old.customer_id, 0)), (ifnull(new.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER kept_ledger_purchase_gone AFTER DELETE ON purchase WHEN EXISTS (SELECT 1 FROM kept_ledger) BEGIN
    INSERT INTO kept_ledger_stale VALUES (ifnull(old.customer_id, 0)) ON CONFLICT DO NOTHING;
END;
-- Which purchases of an import stay when it is taken back is not told by "shown".
CREATE TRIGGER kept_ledger_kept AFTER INSERT ON batch_kept
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE id = new.batch_id AND kind = 1) BEGIN
    DELETE FROM kept_ledger;
END;
CREATE TRIGGER kept_ledger_no_longer_kept AFTER DELETE ON batch_kept
    WHEN EXISTS (SELECT 1 FROM import_batch WHERE id = old.batch_id AND kind = 1) BEGIN
    DELETE FROM kept_ledger;
END;

-- The response clock with the shop's own targets and opening hours, who sees to a complaint, and how it goes to somebody
-- else. Clocks that run keep their end until something renews them. shop.opening_hours, of the first schema, holds the week:
-- seven lists of [from, to] in minutes after midnight, Monday first.
--
-- Texts of people: review.closed_reason, hand_over.sentence, hand_over.answer, closed_day.words.

ALTER TABLE shop ADD COLUMN target_urgent_hours INTEGER NOT NULL DEFAULT 1 CHECK (target_urgent_hours > 0);
ALTER TABLE shop ADD COLUMN target_question_hours INTEGER NOT NULL DEFAULT 2 CHECK (target_question_hours > 0);
ALTER TABLE shop ADD COLUMN clock_in_opening_hours INTEGER NOT NULL DEFAULT 0;

CREATE TABLE closed_day (
    id INTEGER PRIMARY KEY,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT ''
);

ALTER TABLE review ADD COLUMN owner_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL;
ALTER TABLE review ADD COLUMN closed_at INTEGER; -- of a complaint that the owner closed
ALTER TABLE review ADD COLUMN closed_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN question_end INTEGER NOT NULL DEFAULT 0; -- QuestionEnd
CREATE INDEX review_owner ON review (owner_id) WHERE owner_id IS NOT NULL;
-- The longest wait and the one in the middle, without reading a row.
CREATE INDEX review_waiting_since ON review (clock_from) WHERE answer = 1;

CREATE TABLE hand_over (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    from_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    to_id INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    sentence TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, -- HandOverState
    answered_at INTEGER,
    answer TEXT NOT NULL DEFAULT ''
);
CREATE INDEX hand_over_review ON hand_over (review_id);
CREATE INDEX hand_over_from ON hand_over (from_id) WHERE from_id IS NOT NULL;
CREATE INDEX hand_over_to ON hand_over (to_id) WHERE to_id IS NOT NULL;

-- Where an answer was given; NULL: where the review stands.
ALTER TABLE response ADD COLUMN place_channel_id INTEGER REFERENCES channel (id) ON DELETE SET NULL;
CREATE INDEX response_place ON response (place_channel_id) WHERE place_channel_id IS NOT NULL;

-- A review of an import that is taken back finds its owner again, see the fourth step.
CREATE TRIGGER hidden_link_owner BEFORE DELETE ON team_member BEGIN
    INSERT OR REPLACE INTO hidden_link SELECT batch_id, 'review.owner_id', id, old.id FROM review
        WHERE owner_id = old.id AND batch_id IN (SELECT id FROM import_batch WHERE state = 2);
END;

INSERT INTO closed_day (id, first_day, last_day, words) VALUES (901, 2461035, 2461037, 'Christmas');

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

INSERT INTO follow_up (id, reason, title, due_day, planned_day, audience_from, audience_to, created_at, updated_at)
    VALUES (1, 9, 'How was your first visit?', 2461040, 2461030, 2461010, 2461020, 1760000000000, 1760000000000);

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

INSERT INTO promise (id, title, state, plan_on, due_day, check_back_day, created_at, updated_at)
    VALUES (1, 'A date on every carton', 0, 0, 2461040, 2461050, 1760000000000, 1760000000000);
INSERT INTO promise_review (promise_id, review_id, place) SELECT 1, min(id), 0 FROM review;

-- The services of the shop, the questionnaire that lists them, and what was answered on its sheets. Rules of the earlier
-- schemas hold on. Days are Julian day numbers, moments UTC milliseconds, enumerations the numbers of src/domain.
--
-- Texts of people stand in answer.words. service, questionnaire and question hold the shop's own.

CREATE TABLE service (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    every_weeks INTEGER, -- NULL: it does not come round
    place INTEGER NOT NULL, -- in the list
    gone INTEGER NOT NULL DEFAULT 0, -- 1: the shop does it no more; answers keep it
    created_at INTEGER NOT NULL
);

CREATE TABLE questionnaire (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    introduction TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '', -- where the owner has the same questions
    updated_at INTEGER NOT NULL
);

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    questionnaire_id INTEGER NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- QuestionKind
    words TEXT NOT NULL,
    lines INTEGER NOT NULL DEFAULT 2,
    score INTEGER NOT NULL DEFAULT 0, -- ScoreQuestion, of a score
    lowest TEXT NOT NULL DEFAULT '',
    highest TEXT NOT NULL DEFAULT ''
);
CREATE INDEX question_questionnaire ON question (questionnaire_id);

-- A sheet that came back. What was asked stands with each answer: the questionnaire changes.
CREATE TABLE answer_sheet (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE, -- NULL: it bears no name
    title TEXT NOT NULL,
    day INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX answer_sheet_customer ON answer_sheet (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    sheet_id INTEGER NOT NULL REFERENCES answer_sheet (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind INTEGER NOT NULL, -- QuestionKind
    asked TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    value INTEGER, -- of a score
    score INTEGER NOT NULL DEFAULT 0, -- ScoreQuestion
    score_id INTEGER REFERENCES score (id) ON DELETE SET NULL -- which it became
);
CREATE INDEX answer_sheet_answers ON answer (sheet_id);
CREATE INDEX answer_score ON answer (score_id) WHERE score_id IS NOT NULL;

CREATE TABLE service_interest (
    id INTEGER PRIMARY KEY,
    sheet_id INTEGER NOT NULL REFERENCES answer_sheet (id) ON DELETE CASCADE,
    service_id INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    interest INTEGER NOT NULL -- ServiceInterest
);
CREATE INDEX service_interest_sheet ON service_interest (sheet_id);
CREATE INDEX service_interest_service ON service_interest (service_id);

INSERT INTO service (id, name, every_weeks, place, created_at) VALUES (1, 'Bread by the week', 1, 0, 1760000000000);
INSERT INTO questionnaire (id, title, updated_at) VALUES (1, 'How was it?', 1760000000000);
INSERT INTO question (id, questionnaire_id, place, kind, words) VALUES (1, 1, 0, 0, 'What shall we change?');
INSERT INTO answer_sheet (id, title, day, created_at) VALUES (1, 'How was it?', 2461000, 1760000000000);
INSERT INTO answer (id, sheet_id, place, kind, asked, words) VALUES (1, 1, 0, 0, 'What shall we change?', 'The chairs');
INSERT INTO service_interest (id, sheet_id, service_id, interest) VALUES (1, 1, 1, 1);
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

INSERT INTO improvement (id, touchpoint, title, start_day, created_at, updated_at)
    VALUES (1, 1, 'Read phone orders back', 2461000, 1760000000000, 1760000000000);
INSERT INTO improvement_review (improvement_id, review_id) SELECT 1, min(id) FROM review;
INSERT INTO why_not (id, touchpoint, day, reason, created_at)
    VALUES (1, 2, 2461000, 'There is no room for it.', 1760000000000);
--
-- What the words of a contact did, whatever its reason: they can sell and ask, and then start the days in which nobody is
-- asked again. Contacts made before count by their reason alone.

ALTER TABLE contact_made ADD COLUMN purposes INTEGER NOT NULL DEFAULT 0; -- ContactPurposes

DROP INDEX contact_made_customer;
CREATE INDEX contact_made_customer ON contact_made (customer_id, day, reason, purposes);

--
-- What tells this shop from every other one outside its file: calendars keep entries of several shops side by side. Made
-- once by chance, and kept by copies and backups, which are the same shop. Never watched: nothing ever changes it.

CREATE TABLE shop_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL
);
INSERT INTO shop_key (id, key) VALUES (1, '5b0f4c1d9a7e4e62b3c8d1f0a6947e25');

--
-- How satisfied customers were lately is told without reading the scores of all years.

CREATE INDEX score_question ON score (question, day, scale, value);

--
-- What was written on a sheet is a private review, too, so that it is found and told like everything that was said. A
-- service may have a price, in minor units of its currency.

ALTER TABLE answer_sheet ADD COLUMN review_id INTEGER REFERENCES review (id) ON DELETE SET NULL;
CREATE INDEX answer_sheet_review ON answer_sheet (review_id) WHERE review_id IS NOT NULL;

ALTER TABLE service ADD COLUMN price_minor INTEGER; -- NULL: none is named
ALTER TABLE service ADD COLUMN currency TEXT NOT NULL DEFAULT '';

UPDATE service SET price_minor = 450, currency = 'GBP' WHERE id = 1;
PRAGMA application_id = 1396852044;

-- A letter can go by post, to the customer alone and as long as it has to be. A channel of the owner that is called so
-- keeps its name.

INSERT INTO channel (id, key, is_private)
    SELECT 17, CASE WHEN EXISTS (SELECT 1 FROM channel WHERE key = 'post' COLLATE NOCASE) THEN 'by-post' ELSE 'post' END, 1;

-- An order that came in by its number is known again by whom its file named, whatever the owner puts right since.

ALTER TABLE purchase ADD COLUMN said_of BLOB; -- surestContactKeyOf(); NULL: of nobody, typed by hand, of an earlier version

-- A promise that was late and got a later day is judged by the one that was promised first.

ALTER TABLE promise ADD COLUMN first_due_day INTEGER; -- before due_day; NULL: it was never late when it got a later day

PRAGMA user_version = 18;
