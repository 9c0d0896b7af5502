-- SPDX-License-Identifier: GPL-3.0-or-later
--
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
