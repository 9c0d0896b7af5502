// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace Shopbell {

/// What the owner did, as it goes on after "Undo:" or stands in the history: "tag 187 reviews", "write a draft".
QString changePhrase(const Change &change);
/// The same with a capital: "Tag 187 reviews".
QString changeTitle(const Change &change);
/// "Undo: tag 187 reviews"; "Undo" when there is none.
QString undoText(const std::optional<Change> &change);
QString redoText(const std::optional<Change> &change);

/// The toast after it is done: "187 reviews tagged.", "Review archived."
QString doneSentence(Did did, const QJsonArray &arguments = {});
inline QString doneSentence(const Change &change)
{
    return doneSentence(change.did, change.arguments);
}
/// The toast after Undo: "Taken back: tag 187 reviews."
QString undoneSentence(const Change &change);
QString redoneSentence(const Change &change);

} // namespace Shopbell
