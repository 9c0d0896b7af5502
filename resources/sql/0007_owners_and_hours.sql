-- SPDX-License-Identifier: GPL-3.0-or-later
--
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
