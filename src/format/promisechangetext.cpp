// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/promisechangetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

namespace {
struct PromiseChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::PromiseChangeText)
};

struct PromiseChangeWords
{
    Did did;
    const char *phrase; ///< After "Undo: ".
    const char *done;
};
constexpr PromiseChangeWords promiseChanges[] = {
    {Did::WritePlan, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "write a plan"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Plan saved.")},
    {Did::DiscardPlan, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "discard a plan"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Plan discarded.")},
    {Did::GivePromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "make a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise made.")},
    {Did::EditPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "change a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise changed.")},
    {Did::DeletePromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "delete a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise deleted.")},
    {Did::StartPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "start on a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise started.")},
    {Did::FinishStep, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "finish a step"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Step done.")},
    {Did::ReopenStep, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "open a step again"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Step open again.")},
    {Did::AddEvidence, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "add what shows that a step was done"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Evidence added.")},
    {Did::RemoveEvidence, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "take evidence off a step"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Evidence taken off.")},
    {Did::FinishPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "mark a promise as done"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise done.")},
    {Did::CheckPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "note what the customer said to a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise checked with the customer.")},
    {Did::ReopenPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "open a promise again"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise open again.")},
    {Did::HandPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "give a promise to somebody else"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise given to somebody else.")},
    {Did::CoverReviews, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "put further reviews under a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise covers further reviews.")},
    {Did::UncoverReview, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "take a review from under a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise covers a review less.")},
    {Did::FollowUpReview,
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "note whether a customer heard of a promise"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Follow-up noted.")},
    {Did::AgreeToPublish, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "note whether a promise may be published"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Noted whether it may be published.")},
    {Did::PublishPromise, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "mark a promise as published"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "Promise marked as published.")},
    {Did::SetRemedy, QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "change how you make it good"),
     QT_TRANSLATE_NOOP("Shopbell::PromiseChangeText", "How you make it good is saved.")},
};

const PromiseChangeWords &wordsOfPromise(Did did)
{
    return *std::ranges::find(promiseChanges, did, &PromiseChangeWords::did);
}
} // namespace

bool isPromiseChange(Did did)
{
    return std::ranges::find(promiseChanges, did, &PromiseChangeWords::did) != std::end(promiseChanges);
}

QString promiseChangePhrase(Did did)
{
    return PromiseChangeText::tr(wordsOfPromise(did).phrase);
}

QString promiseDoneSentence(Did did)
{
    return PromiseChangeText::tr(wordsOfPromise(did).done);
}

} // namespace Shopbell
