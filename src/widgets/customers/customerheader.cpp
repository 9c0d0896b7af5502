// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/customerheader.h"

#include "look/marks.h"
#include "look/theme.h"
#include "models/customerlistmodel.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int arrowGap = 3;
constexpr int headGap = 8;
} // namespace

CustomerHeader::CustomerHeader(const Theme &theme, int padding, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_padding(padding)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(16);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        viewport()->update();
    });
}

void CustomerHeader::showOrder(int column, bool ascending)
{
    m_sorted = column;
    m_ascending = ascending;
    viewport()->update();
}

QString CustomerHeader::nameOf(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

QFont CustomerHeader::nameFont() const
{
    return m_theme.font(TypeRole::Micro, QFont::DemiBold);
}

int CustomerHeader::arrowWidth() const
{
    return m_theme.size(SizeToken::IconInline) + m_theme.scaled(arrowGap);
}

int CustomerHeader::neededWidth(int column) const
{
    if (column != m_sorted || !model())
        return 0;
    const bool isAtEdge = column == CustomerListModel::Bought || column == CustomerListModel::LastSeen;
    const double words = QFontMetricsF(nameFont()).horizontalAdvance(nameOf(column));
    return int(std::ceil(words)) + arrowWidth() + (isAtEdge ? 0 : m_theme.scaled(headGap));
}

QSize CustomerHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            std::max(m_theme.size(SizeToken::TableHeader), m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(12))};
}

void CustomerHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(ColorToken::Sunken));
    paint::hairline(*painter, rect, m_theme);
    const bool mirrored = m_theme.isRightToLeft();
    const bool trailing = column >= CustomerListModel::Bought;
    int start = 0;
    if (column == CustomerListModel::Name)
        start = m_padding;
    else if (column == CustomerListModel::Gap)
        start = m_theme.scaled(headGap);
    int end = trailing ? 0 : m_theme.scaled(headGap);
    if (column == CustomerListModel::Gap)
        end = m_padding;
    const QRectF area = mirrored ? rect.adjusted(end, 0, -start, -1) : rect.adjusted(start, 0, -end, -1);

    const bool sorted = column == m_sorted;
    const double icon = sorted ? arrowWidth() : 0;
    const QFont font = nameFont();
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(nameOf(column), Qt::ElideRight, std::max(0.0, area.width() - icon));
    const double words = std::ceil(metrics.horizontalAdvance(text));
    // Words and arrow stand together at their end of the column.
    const bool atRight = trailing != mirrored;
    QRectF line(atRight ? area.right() - words - icon : area.left(), area.top(), words + icon, area.height());
    QRectF label = line;
    label.setWidth(words);
    if (mirrored)
        label.moveRight(line.right());
    painter->setFont(font);
    painter->setPen(m_theme.color(sorted ? ColorToken::Text : ColorToken::Text2));
    painter->drawText(label, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextDontClip), text);
    if (sorted) {
        const double side = m_theme.size(SizeToken::IconInline);
        const QRectF arrow(mirrored ? line.left() : line.right() - side, area.top(), side, area.height());
        m_theme.icons().paint(*painter, arrow, m_ascending ? u"chevron-up"_s : u"chevron-down"_s,
                              m_theme.color(ColorToken::Text2));
    }
    painter->restore();
}

} // namespace Shopbell
