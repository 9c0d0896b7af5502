// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last line of a review in the list: its sentiment, where it stands, who sees to it, and how long there is to answer.

#include "format/reviewwords.h"
#include "look/avatar.h"
#include "look/chip.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/import/chiplabel.h"
#include "widgets/reviews/reviewdelegate.h"
#include "widgets/reviews/shopfacts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int leastLetters = 3; // Of a tag or a channel: one or two of them say nothing.

Chip chipOf(const ReviewRow &row)
{
    return {.tone = chipToneOf(int(row.sentiment)), .text = nameOf(row.sentiment), .icon = {}};
}

/// A draft is written on; one that is ready waits to be sent.
QString draftIcon(const ReviewRow &row)
{
    return row.isReady ? u"send"_s : u"pencil"_s;
}

} // namespace

void ReviewDelegate::paintFoot(QPainter &painter, const QRect &line, const ReviewRow &row, ColorToken quiet) const
{
    RowPainter pen(painter, m_theme, line);
    const State state = stateIn(line.width(), row);
    if (!state.text.isEmpty()) {
        pen.textAtEnd(state.text, fontOf(state), state.color);
        if (!state.icon.isEmpty())
            pen.iconAtEnd(state.icon, state.color, 4);
        pen.gapAtEnd(8);
    }
    if (!row.ownerName.isEmpty()) {
        const QRectF circle = pen.squareAtEnd(m_theme.size(SizeToken::AvatarTiny));
        paint::avatar(painter, circle, m_theme, row.ownerName, row.owner.value());
        pen.gapAtEnd(8);
    }
    pen.skip(paint::chip(painter, pen.area(), m_theme, chipOf(row)));
    pen.gap(8);
    pen.icon(iconOf(m_facts.channel(row.channel)), quiet);
    const QFont font = m_theme.font(TypeRole::Micro);
    const double room = pen.room() - m_theme.scaled(6) - roomForCount(row);
    if (room >= leastRoomForMatter(row)) {
        pen.gap(6);
        pen.text(matterOf(row), font, quiet, room);
    }
    if (row.messages > 1 && pen.room() >= roomForCount(row)) {
        pen.gap(6);
        pen.icon(u"messages-square"_s, quiet);
        pen.gap(2);
        pen.text(m_facts.numbers().count(row.messages), font, quiet);
    }
}

QFont ReviewDelegate::fontOf(const State &state) const
{
    return m_theme.font(TypeRole::Micro, state.strong ? QFont::DemiBold : QFont::Medium);
}

QString ReviewDelegate::matterOf(const ReviewRow &row) const
{
    return row.firstTag.isEmpty() ? nameOf(m_facts.channel(row.channel)) : row.firstTag;
}

double ReviewDelegate::leastRoomForMatter(const ReviewRow &row) const
{
    const QFontMetricsF metrics(m_theme.font(TypeRole::Micro));
    const QString words = matterOf(row);
    return std::min(metrics.horizontalAdvance(words),
                    metrics.horizontalAdvance(words.left(leastLetters) + QChar(0x2026)) + 1);
}

double ReviewDelegate::roomForCount(const ReviewRow &row) const
{
    if (row.messages < 2)
        return 0;
    const QFontMetricsF metrics(m_theme.font(TypeRole::Micro));
    return m_theme.scaled(6 + 13 + 2) + metrics.horizontalAdvance(m_facts.numbers().count(row.messages));
}

ReviewDelegate::State ReviewDelegate::stateIn(double width, const ReviewRow &row) const
{
    State state = stateOf(row, m_facts);
    const QFontMetricsF metrics(fontOf(state));
    // The sentiment keeps its word: the channel gives way to it, then the real wait, then the end of the words.
    const double most = width - roomBesideState(row, state) - 2; // Elided words can be a little wider.
    const double besideChannel = most - m_theme.scaled(8) - m_theme.size(SizeToken::IconInline);
    if (metrics.horizontalAdvance(state.text) > most)
        state.text = state.brief;
    const double besideMatter = besideChannel - m_theme.scaled(6) - roomForCount(row) - leastRoomForMatter(row);
    if (!state.time.isEmpty() && state.text == state.brief && metrics.horizontalAdvance(state.text) > besideMatter
        && metrics.horizontalAdvance(state.time) <= besideMatter) {
        state.text = state.time;
        state.icon = draftIcon(row); // It says that there is a draft.
    }
    state.text = metrics.elidedText(state.text, Qt::ElideRight, most);
    return state;
}

double ReviewDelegate::roomBesideState(const ReviewRow &row, const State &state) const
{
    const int icon = m_theme.size(SizeToken::IconInline);
    return paint::chipSize(m_theme, chipOf(row)).width() + m_theme.scaled(8)
        + (state.icon.isEmpty() ? 0 : icon + m_theme.scaled(4))
        + (row.ownerName.isEmpty() ? 0 : m_theme.size(SizeToken::AvatarTiny) + m_theme.scaled(8));
}

ReviewDelegate::State ReviewDelegate::stateOf(const ReviewRow &row, const ShopFacts &facts)
{
    const qint64 now = facts.now();
    State state{.text = facts.durations().state(row, now), .icon = {}};
    state.brief = state.text;
    if (row.answer == AnswerState::Waiting && row.respondBy) {
        state.text = facts.durations().withWait(state.text, facts.toldWait(row));
        if (row.hasDraft && row.asked.isEmpty())
            state.time = facts.durations().left(*row.respondBy - now);
        const bool late = *row.respondBy <= now;
        const bool soon = shareLeft(row.clockFrom, row.respondBy, facts.clock(), now) < 0.5;
        state.icon = !row.asked.isEmpty() ? u"hourglass"_s
            : late                        ? u"alarm-clock"_s
            : row.hasDraft                ? draftIcon(row)
                                          : u"clock"_s;
        state.color = late ? ColorToken::NegativeText
            : row.hasDraft ? ColorToken::AccentText
            : soon         ? ColorToken::WarnText
                           : ColorToken::Text2;
        state.strong = late || row.hasDraft || soon;
    } else if (row.hasDraft) {
        state.icon = draftIcon(row);
        state.color = ColorToken::AccentText;
        state.strong = true;
    } else if (row.answer == AnswerState::Answered) {
        state.icon = u"check"_s;
    } else if (row.answer == AnswerState::NotAnswered) {
        state.color = ColorToken::Text3;
    }
    return state;
}

} // namespace Shopbell
