// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/money.h"
#include "domain/tone.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// A promise: the plan that an apology comes with, its steps, and what came of it. The numbers of the enumerations are stored
// in the shop file: append only.

namespace Shopbell {

enum class PromiseState {
    Plan = 0, ///< Being written; nobody was promised anything yet.
    Promised = 1,
    InProgress = 2,
    Done = 3,
    Checked = 4, ///< The customer was asked and answered.
};
QString keyOf(PromiseState state);
std::optional<PromiseState> promiseStateFromKey(QStringView key);

/// The six parts of product.md, in the customer's language.
struct ApologyParts
{
    QString acknowledgement = {};
    QString apology = {};
    QString cause = {};
    QString remedy = {}; ///< For this customer, now.
    QString prevention = {};
    QString publication = {}; ///< What we changed, for others to read; shown only with the customer's yes.

    friend bool operator==(const ApologyParts &, const ApologyParts &) = default;
};
/// Whether no part says anything.
bool isEmpty(const ApologyParts &parts);
/// Whether a part is filled: a letter stands in it.
bool isFilledPart(const QString &part);
/// The words of the letter, without what is told to others: each part on a line of its own.
QString wordsOf(const ApologyParts &parts);

enum class EvidenceKind { Words = 0, Photo = 1, Refund = 2, Gift = 3 };
QString keyOf(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromKey(QStringView key);

/// What shows that a step was done.
struct Evidence
{
    EvidenceId id = {};
    EvidenceKind kind = EvidenceKind::Words;
    QString words = {};
    QByteArray picture = {}; ///< Of a Photo: the file as it was.
    QString fileName = {}; ///< Its name, without a folder.
    std::optional<Money> amount = {}; ///< Of a Refund; of a Gift that has no words it is needed, too.
    QDate day = {};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One thing that has to be done.
struct PromiseStep
{
    PromiseStepId id = {};
    QString words = {};
    TeamMemberId owner = {};
    QDate due = {};
    QDate done = {}; ///< Invalid: open.
    std::vector<Evidence> evidence = {};

    bool isOpen() const { return !done.isValid(); }
    friend bool operator==(const PromiseStep &, const PromiseStep &) = default;
};

/// A review that a promise covers. The first one is the review that the apology answers.
struct CoveredReview
{
    ReviewId review = {};
    QDate agreed = {}; ///< When the customer said yes to publishing; invalid: has not.
    QString agreedHow = {}; ///< "Said at the till".
    QDate followedUp = {}; ///< When this customer heard that it is done.
    QString whyNot = {}; ///< Why this customer hears nothing.

    bool isSettled() const { return followedUp.isValid() || !whyNot.trimmed().isEmpty(); }
    friend bool operator==(const CoveredReview &, const CoveredReview &) = default;
};

/// What the customer said when asked.
struct PromiseOutcome
{
    std::optional<bool> satisfied = {}; ///< Nothing: not asked yet.
    QString words = {};
    ScoreId score = {};
    bool reviewChanged = false; ///< The customer changed the public review, on their own.

    friend bool operator==(const PromiseOutcome &, const PromiseOutcome &) = default;
};

struct Promise
{
    PromiseId id = {};
    ResponseId response = {}; ///< The posted apology; not stored while it is a Plan, or when nothing was written.
    QString title = {}; ///< What it is called on the board: "Stronger boxes for cakes".
    ApologyParts parts = {};
    Tone tone = Tone::Warm;
    QString language = {}; ///< ISO 639-1 of the letter; empty: the one of the review.
    bool planOn = true; ///< Of a Plan: false when the switch is off and the plan waits.
    PromiseState state = PromiseState::Plan;
    TeamMemberId owner = {};
    QDate due = {};
    QDate firstDue = {}; ///< Of what was late and got a later day, see keepFirstDue(): the day that was promised first.
    QDate checkBack = {};
    bool remind = true; ///< The day before.
    std::optional<qint64> promisedAt = {}; ///< UTC milliseconds, as the others.
    std::optional<qint64> startedAt = {};
    std::optional<qint64> doneAt = {};
    std::optional<qint64> checkedAt = {};
    std::optional<qint64> publishedAt = {};
    PromiseOutcome outcome = {};
    std::vector<CoveredReview> reviews = {};
    std::vector<PromiseStep> steps = {}; ///< In the order of the plan.
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    friend bool operator==(const Promise &, const Promise &) = default;
};

/// What came of it; nothing while it is not Checked. What was said before it was opened again stays with the promise.
std::optional<PromiseOutcome> outcomeOf(const Promise &promise);

/// What a promise is called on the board: its title, else the beginning of what is prevented, remedied or acknowledged.
QString shownTitle(const Promise &promise);

/// Whether a plan says nothing at all, so that there is nothing to keep.
bool isEmptyPlan(const Promise &promise);

} // namespace Shopbell
