// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promise.h"

#include "domain/keys.h"
#include "domain/sentences.h"

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<PromiseState, 5> promiseStates{{
    {PromiseState::Plan, "plan"_L1},
    {PromiseState::Promised, "promised"_L1},
    {PromiseState::InProgress, "in-progress"_L1},
    {PromiseState::Done, "done"_L1},
    {PromiseState::Checked, "checked"_L1},
}};
constexpr KeyTable<EvidenceKind, 4> evidenceKinds{{
    {EvidenceKind::Words, "words"_L1},
    {EvidenceKind::Photo, "photo"_L1},
    {EvidenceKind::Refund, "refund"_L1},
    {EvidenceKind::Gift, "gift"_L1},
}};
} // namespace

QString keyOf(PromiseState state)
{
    return keyIn(promiseStates, state);
}

std::optional<PromiseState> promiseStateFromKey(QStringView key)
{
    return valueIn(promiseStates, key);
}

QString keyOf(EvidenceKind kind)
{
    return keyIn(evidenceKinds, kind);
}

std::optional<EvidenceKind> evidenceKindFromKey(QStringView key)
{
    return valueIn(evidenceKinds, key);
}

bool isEmpty(const ApologyParts &parts)
{
    return std::ranges::all_of(std::array{&parts.acknowledgement, &parts.apology, &parts.cause, &parts.remedy,
                                          &parts.prevention, &parts.publication},
                               [](const QString *part) { return part->trimmed().isEmpty(); });
}

bool isFilledPart(const QString &part)
{
    return std::ranges::any_of(part.toUcs4(), [](char32_t each) { return QChar::isLetter(each); });
}

QString wordsOf(const ApologyParts &parts)
{
    QStringList words{parts.acknowledgement, parts.apology, parts.cause, parts.remedy, parts.prevention};
    words.removeAll(QString());
    return words.join(u'\n');
}

std::optional<PromiseOutcome> outcomeOf(const Promise &promise)
{
    return promise.state == PromiseState::Checked ? std::optional(promise.outcome) : std::nullopt;
}

QString shownTitle(const Promise &promise)
{
    for (const QString *text : {&promise.title, &promise.parts.prevention, &promise.parts.remedy,
                                &promise.parts.acknowledgement, &promise.parts.apology}) {
        if (const QString title =
                text == &promise.title ? text->simplified() : withoutStop(firstSentence(text->simplified()));
            !title.isEmpty())
            return title;
    }
    return promise.steps.empty() ? QString() : promise.steps.front().words.simplified();
}

bool isEmptyPlan(const Promise &promise)
{
    return promise.title.trimmed().isEmpty() && isEmpty(promise.parts) && promise.steps.empty()
        && !promise.owner.isStored() && !promise.due.isValid() && !promise.checkBack.isValid();
}

} // namespace Shopbell
