// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/improvementchangetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

namespace {
struct ImprovementChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::ImprovementChangeText)
};

struct ImprovementChangeWords
{
    Did did;
    const char *phrase; ///< After "Undo: ".
    const char *done;
};
constexpr ImprovementChangeWords improvementChanges[] = {
    {Did::StartImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "start an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement started.")},
    {Did::EditImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "change an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement changed.")},
    {Did::LinkImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "put reviews behind an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Reviews put behind the improvement.")},
    {Did::UnlinkImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "take a review off an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Review taken off the improvement.")},
    {Did::EvaluateImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "measure an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement measured.")},
    {Did::KeepImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "keep an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement kept.")},
    {Did::AdjustImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "adjust an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement adjusted.")},
    {Did::DropImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "drop an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement dropped.")},
    {Did::RetryImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "try an improvement again"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement is tried again.")},
    {Did::DeleteImprovement, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "delete an improvement"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Improvement deleted.")},
    {Did::SayWhyNot, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "say why nothing is changed"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Reason noted.")},
    {Did::TakeBackWhyNot, QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "take back why nothing is changed"),
     QT_TRANSLATE_NOOP("Shopbell::ImprovementChangeText", "Reason taken back.")},
};

const ImprovementChangeWords &wordsOfImprovement(Did did)
{
    return *std::ranges::find(improvementChanges, did, &ImprovementChangeWords::did);
}
} // namespace

bool isImprovementChange(Did did)
{
    return std::ranges::find(improvementChanges, did, &ImprovementChangeWords::did) != std::end(improvementChanges);
}

QString improvementChangePhrase(Did did)
{
    return ImprovementChangeText::tr(wordsOfImprovement(did).phrase);
}

QString improvementDoneSentence(Did did)
{
    return ImprovementChangeText::tr(wordsOfImprovement(did).done);
}

} // namespace Shopbell
