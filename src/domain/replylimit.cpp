// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/replylimit.h"

#include <QTextBoundaryFinder>

namespace Shopbell {

std::optional<ReplyLimit> replyLimitOf(const Channel &channel)
{
    if (channel.replyLimitBytes)
        return ReplyLimit{LengthUnit::Bytes, *channel.replyLimitBytes};
    if (channel.replyLimitCharacters)
        return ReplyLimit{LengthUnit::Characters, *channel.replyLimitCharacters};
    return std::nullopt;
}

qsizetype lengthIn(LengthUnit unit, QStringView text)
{
    if (unit == LengthUnit::Bytes)
        return text.toUtf8().size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

qsizetype endOfWhatFits(QStringView text, const ReplyLimit &limit)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype used = 0;
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        used += limit.unit == LengthUnit::Bytes ? text.sliced(end, next - end).toUtf8().size() : 1;
        if (used > limit.most)
            return end;
        end = next;
    }
    return text.size();
}

} // namespace Shopbell
