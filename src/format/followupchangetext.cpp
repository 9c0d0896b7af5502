// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/followupchangetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Shopbell {

namespace {
struct FollowUpChangeText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::FollowUpChangeText)
};

struct FollowUpWords
{
    Did did;
    const char *phrase; ///< After "Undo: ".
    const char *done;
};
constexpr FollowUpWords followUpWords[] = {
    {Did::PlanFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "plan a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up planned.")},
    {Did::EditFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "edit a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up changed.")},
    {Did::WriteFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "write the words of a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Words of the follow-up saved.")},
    {Did::MoveFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "move a follow-up to another day"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up moved.")},
    {Did::SkipFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "skip a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up skipped.")},
    {Did::SendFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "mark a follow-up as sent"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up marked as sent.")},
    {Did::AnswerFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "log the answer to a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Answer logged.")},
    {Did::DeleteFollowUp, QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "delete a follow-up"),
     QT_TRANSLATE_NOOP("Shopbell::FollowUpChangeText", "Follow-up deleted.")},
};

const FollowUpWords *followUpWordsOf(Did did)
{
    const auto *words = std::ranges::find(followUpWords, did, &FollowUpWords::did);
    return words == std::end(followUpWords) ? nullptr : words;
}

/// How many people it went to, when it went to an audience; else 0.
int peopleIn(Did did, const QJsonArray &arguments)
{
    const bool isForAudience = did == Did::SendFollowUp && arguments.at(1).toInteger() == 0;
    return isForAudience ? int(arguments.at(2).toInteger()) : 0;
}
} // namespace

bool isFollowUpChange(Did did)
{
    return followUpWordsOf(did) != nullptr;
}

QString followUpChangePhrase(Did did, const QJsonArray &arguments)
{
    if (const int people = peopleIn(did, arguments))
        return FollowUpChangeText::tr("mark a follow-up as sent to %Ln people", "", people);
    return FollowUpChangeText::tr(followUpWordsOf(did)->phrase);
}

QString followUpDoneSentence(Did did, const QJsonArray &arguments)
{
    if (const int people = peopleIn(did, arguments))
        return FollowUpChangeText::tr("Follow-up marked as sent to %Ln people.", "", people);
    return FollowUpChangeText::tr(followUpWordsOf(did)->done);
}

} // namespace Shopbell
