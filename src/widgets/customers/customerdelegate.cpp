// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerdelegate.h"

#include "domain/ledger.h"
#include "format/customerwords.h"
#include "look/avatar.h"
#include "look/marks.h"
#include "look/tabular.h"
#include "look/theme.h"
#include "models/customerlistmodel.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/rowtable.h"
#include "widgets/common/tooltip.h"
#include "widgets/customers/customerfacts.h"
#include "widgets/customers/gapbar.h"
#include "widgets/customers/groupchip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int gapNumber = 50;
constexpr int nowNumber = 44;
constexpr int barWidth = 54;
constexpr int leastBar = 16; // Shorter it says nothing.
constexpr int barGap = 6;
constexpr int cellGap = 8; // Before the next column.
constexpr int numberGap = 14; // Before a number.
constexpr int avatarGap = 9;
constexpr qint64 mostBought = 9999;
constexpr int daysOfAYear = 366;

} // namespace

CustomerDelegate::CustomerDelegate(const Theme &theme, const CustomerFacts &facts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_facts(facts)
{
}

int CustomerDelegate::rowHeight() const
{
    return std::max(m_theme.size(SizeToken::CustomerRow), m_theme.lineHeight(TypeRole::Strong) + m_theme.scaled(12));
}

int CustomerDelegate::padding() const
{
    return m_theme.space(SpaceToken::PagePadding);
}

int CustomerDelegate::neededWidth(int column) const
{
    if (column == CustomerListModel::Gap)
        return m_theme.scaled(numberGap) + m_theme.scaled(gapNumber) + m_theme.scaled(barWidth)
            + m_theme.scaled(nowNumber) + 2 * m_theme.scaled(barGap);
    if (column == CustomerListModel::Name) {
        // As long as most names are: those are never cut.
        const QFontMetricsF metrics(m_theme.font(TypeRole::Body, QFont::Medium));
        return m_theme.size(SizeToken::AvatarRow) + m_theme.scaled(avatarGap) + m_theme.scaled(cellGap)
            + int(std::ceil(metrics.horizontalAdvance(u"Charlotte Warren"_s)));
    }
    const QFont font = m_theme.font(TypeRole::Small);
    double widest = 0;
    if (column == CustomerListModel::Bought) {
        widest = paint::tabularWidth(font, m_facts.numbers().count(mostBought));
    } else if (column == CustomerListModel::LastSeen) {
        // Today, the days of this week, every month with days of two digits, and a day of last year.
        for (int ago = 0; ago < daysOfAYear; ++ago) {
            const QString seen = m_facts.text().lastSeen(m_facts.today().addDays(-ago), m_facts.today());
            widest = std::max(widest, paint::tabularWidth(font, seen));
        }
    }
    return widest > 0 ? int(std::ceil(widest)) + m_theme.scaled(numberGap) : 0;
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.scaled(80), rowHeight()};
}

QRectF CustomerDelegate::contentOf(const QRect &cell, int column) const
{
    double start = 0;
    double end = 0;
    if (column == CustomerListModel::Name)
        start = padding();
    else if (column == CustomerListModel::Gap)
        start = m_theme.scaled(numberGap);
    if (column == CustomerListModel::Gap)
        end = padding();
    else if (column < CustomerListModel::Bought)
        end = m_theme.scaled(cellGap);
    const QRectF area(cell);
    return m_theme.isRightToLeft() ? area.adjusted(end, 0, -start, -1) : area.adjusted(start, 0, -end, -1);
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF cell(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.widget && option.widget->isActiveWindow();
    if (selected)
        painter->fillRect(cell, m_theme.color(active ? ColorToken::Selected : ColorToken::SelectedInactive));
    else if (RowTable::isUnderPointer(option, index))
        painter->fillRect(cell, m_theme.color(ColorToken::Hover));
    paint::hairline(*painter, cell, m_theme);
    if (selected && index.column() == CustomerListModel::Name)
        paint::selectionBar(*painter, cell, m_theme);

    const QRectF area = contentOf(option.rect, index.column());
    if (const auto *row = index.data(CustomerListModel::RowRole).value<const CustomerRow *>()) {
        paintCell(*painter, area, *row, index.column());
    } else if (index.column() == CustomerListModel::Name) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorToken::Line));
        const double height = m_theme.scaled(10);
        painter->drawRoundedRect(QRectF(area.left(), area.center().y() - height / 2, area.width() * 0.7, height),
                                 height / 2, height / 2);
    }
    painter->restore();
}

void CustomerDelegate::paintCell(QPainter &painter, const QRectF &area, const CustomerRow &row, int column) const
{
    switch (CustomerListModel::Column(column)) {
    case CustomerListModel::Name:
        paintName(painter, area, row);
        break;
    case CustomerListModel::Group:
        paint::chip(painter, area, m_theme, groupChip(row.group, row.score, m_facts.text()));
        break;
    case CustomerListModel::Segment:
        RowPainter(painter, m_theme, area).text(row.segmentName, m_theme.font(TypeRole::Small), ColorToken::Text2);
        break;
    case CustomerListModel::Bought:
        paintNumber(painter, area, m_facts.numbers().count(row.purchases), ColorToken::Text, QFont::Normal);
        break;
    case CustomerListModel::LastSeen:
        paintNumber(painter, area, m_facts.text().lastSeen(row.lastSeen, m_facts.today()), ColorToken::Text2,
                    QFont::Normal);
        break;
    case CustomerListModel::Gap:
        paintGap(painter, area, row);
        break;
    }
}

void CustomerDelegate::paintName(QPainter &painter, const QRectF &area, const CustomerRow &row) const
{
    RowPainter pen(painter, m_theme, area);
    const double side = m_theme.size(SizeToken::AvatarRow);
    QRectF circle(area.left(), area.center().y() - side / 2, side, side);
    if (m_theme.isRightToLeft())
        circle.moveRight(area.right());
    paint::avatar(painter, circle, m_theme, row.name, row.id.value());
    pen.skip(side);
    pen.gap(avatarGap);
    pen.text(customerName(row.name), m_theme.font(TypeRole::Body, QFont::Medium), ColorToken::Text);
}

void CustomerDelegate::paintNumber(QPainter &painter, const QRectF &area, const QString &text, ColorToken color,
                                   QFont::Weight weight) const
{
    painter.setPen(m_theme.color(color));
    const Qt::Alignment side = m_theme.isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    paint::paintTabular(painter, area, side | Qt::AlignVCenter, m_theme.font(TypeRole::Small, weight), text);
}

void CustomerDelegate::paintGap(QPainter &painter, const QRectF &area, const CustomerRow &row) const
{
    const std::optional<int> since = CustomerText::sinceLast(row, m_facts.today());
    if (!row.usualGapDays || !since) {
        RowPainter(painter, m_theme, area)
            .textAtEnd(m_facts.text().tooFew(row), m_theme.font(TypeRole::Micro), ColorToken::Text3);
        return;
    }
    const bool late = isLate(*row.usualGapDays, *since);
    // From the trailing end: now, the bar, the usual gap.
    const auto place = [&](double fromEnd, double width) {
        const double left = m_theme.isRightToLeft() ? area.left() + fromEnd : area.right() - fromEnd - width;
        return QRectF(left, area.top(), width, area.height());
    };
    const QString away = m_facts.text().shortDays(*since);
    const QFontMetricsF metrics(m_theme.font(TypeRole::Small, QFont::DemiBold));
    const double now = std::max<double>(m_theme.scaled(nowNumber), std::ceil(metrics.horizontalAdvance(away)));
    // The bar ends at one edge in all rows but gives way to a number of years, and to the other columns.
    const double gap = m_theme.scaled(barGap);
    const double usual = m_theme.scaled(gapNumber);
    const double bar = std::clamp(m_theme.scaled(barWidth) - (now - m_theme.scaled(nowNumber)), 0.0,
                                  std::max(0.0, area.width() - now - 2 * gap - usual));
    paintNumber(painter, place(0, now), away, late ? ColorToken::NegativeText : ColorToken::Text,
                late ? QFont::DemiBold : QFont::Normal);
    if (bar >= m_theme.scaled(leastBar))
        paint::gapBar(painter, place(now + gap, bar), m_theme, *row.usualGapDays, *since);
    paintNumber(painter, place(now + gap + bar + gap, usual), m_facts.text().shortDays(*row.usualGapDays),
                ColorToken::Text2, QFont::Normal);
}

QString CustomerDelegate::gapSentence(const CustomerRow &row) const
{
    const std::optional<int> since = CustomerText::sinceLast(row, m_facts.today());
    const CustomerText &text = m_facts.text();
    if (!row.usualGapDays || !since)
        return text.tooFew(row);
    const QString gap = text.days(*row.usualGapDays);
    const QString now = text.days(*since);
    return isLate(*row.usualGapDays, *since) ? tr("Usually comes every %1, now %2 away: late.").arg(gap, now)
                                             : tr("Usually comes every %1, last here %2 ago.").arg(gap, now);
}

bool CustomerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto *row = index.data(CustomerListModel::RowRole).value<const CustomerRow *>();
    if (event->type() != QEvent::ToolTip || !row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const double room = contentOf(option.rect, index.column()).width();
    QString words;
    if (index.column() == CustomerListModel::Gap)
        words = gapSentence(*row);
    else if (index.column() == CustomerListModel::Segment
             && QFontMetricsF(m_theme.font(TypeRole::Small)).horizontalAdvance(row->segmentName) > room)
        words = row->segmentName;
    else if (index.column() == CustomerListModel::Name
             && QFontMetricsF(m_theme.font(TypeRole::Body, QFont::Medium)).horizontalAdvance(row->name)
                 > room - m_theme.size(SizeToken::AvatarRow) - m_theme.scaled(avatarGap))
        words = row->name;
    QToolTip::showText(event->globalPos(), words.isEmpty() ? QString() : toolTipOf(words), view);
    return true;
}

} // namespace Shopbell
