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

constexpr int leastTag = 40;

Chip chipOf(const ReviewRow &row)
{
    return {.tone = chipToneOf(int(row.sentiment)), .text = nameOf(row.sentiment), .icon = {}};
}

} // namespace

void ReviewDelegate::paintFoot(QPainter &painter, const QRect &line, const ReviewRow &row, ColorToken quiet) const
{
    RowPainter pen(painter, m_theme, line);
    const State state = stateOf(row, m_facts);
    if (!state.text.isEmpty()) {
        const QFont font = m_theme.font(TypeRole::Micro, state.strong ? QFont::DemiBold : QFont::Medium);
        const QFontMetricsF metrics(font);
        // The sentiment keeps its word: the real wait gives way to it, then the channel, then the end of the words.
        const double most = line.width() - roomBesideState(row, state) - 2; // Elided words can be a little wider.
        const double besideChannel = most - m_theme.scaled(8) - m_theme.size(SizeToken::IconInline);
        const QString &words = metrics.horizontalAdvance(state.text) <= besideChannel ? state.text : state.brief;
        pen.textAtEnd(metrics.elidedText(words, Qt::ElideRight, most), font, state.color);
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
    QString count;
    double countRoom = 0;
    if (row.messages > 1) {
        count = m_facts.numbers().count(row.messages);
        countRoom = m_theme.scaled(6 + 13 + 2) + QFontMetricsF(font).horizontalAdvance(count);
    }
    // What the review is about, else where it stands; a letter or two of it say nothing.
    const QString words = row.firstTag.isEmpty() ? nameOf(m_facts.channel(row.channel)) : row.firstTag;
    const double room = pen.room() - m_theme.scaled(6) - countRoom;
    if (room >= std::min<double>(m_theme.scaled(leastTag), QFontMetricsF(font).horizontalAdvance(words))) {
        pen.gap(6);
        pen.text(words, font, quiet, room);
    }
    if (row.messages > 1 && pen.room() >= countRoom) {
        pen.gap(6);
        pen.icon(u"messages-square"_s, quiet);
        pen.gap(2);
        pen.text(count, font, quiet);
    }
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
        const bool late = *row.respondBy <= now;
        const bool soon = shareLeft(row.clockFrom, row.respondBy, facts.clock(), now) < 0.5;
        state.icon = !row.asked.isEmpty() ? u"hourglass"_s
            : late                        ? u"alarm-clock"_s
            : row.hasDraft                ? u"pencil"_s
                                          : u"clock"_s;
        state.color = late ? ColorToken::NegativeText
            : row.hasDraft ? ColorToken::AccentText
            : soon         ? ColorToken::WarnText
                           : ColorToken::Text2;
        state.strong = late || row.hasDraft || soon;
    } else if (row.hasDraft) {
        state.icon = u"pencil"_s;
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
