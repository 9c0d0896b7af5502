// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewdelegate.h"

#include "core/cutwords.h"
#include "format/reviewwords.h"
#include "look/marks.h"
#include "look/stars.h"
#include "look/theme.h"
#include "models/reviewlistmodel.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"
#include "widgets/reviews/owntitle.h"
#include "widgets/reviews/shopfacts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int rowPadding = 14;
constexpr int rowTop = 9;
constexpr int headHeight = 20;
constexpr int textTop = 2;
constexpr int textBottom = 4;
constexpr int footHeight = 20;
constexpr int rowBottom = 7;
constexpr int linesKept = 400;

/// Title and words as one running text.
QString runningText(const ReviewRow &row)
{
    const QString words = onOneLine(row.beginning, row.lines);
    const QString title = ownTitle(row.title, row.beginning);
    if (title.isEmpty())
        return words;
    return words.isEmpty() ? title : title + u"  "_s + words;
}

} // namespace

/// Two lines of text, the second one elided; kept because laying out is what painting a row costs.
struct ReviewDelegate::TextLines
{
    QString text;
    int width = 0;
    QTextLayout first;
    QTextLayout second;
};

/// What stands after the name.
struct ReviewDelegate::Rating
{
    std::optional<StarRating> stars;
    QString text; ///< Where it is no stars.
    double width = 0;
};

ReviewDelegate::ReviewDelegate(const Theme &theme, const ShopFacts &facts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_lines(linesKept)
{
    connect(&theme, &Theme::changed, this, &ReviewDelegate::takeLook);
}

ReviewDelegate::~ReviewDelegate() = default;

int ReviewDelegate::rowHeight() const
{
    return m_theme.scaled(rowTop + headHeight + textTop + textBottom + footHeight + rowBottom)
        + 2 * m_theme.lineHeight(TypeRole::Small);
}

QRect ReviewDelegate::checkArea(const QRect &row) const
{
    const int side = m_theme.size(SizeToken::CheckBox) + m_theme.scaled(rowPadding) + m_theme.scaled(6);
    return QStyle::visualRect(
        m_theme.layoutDirection(), row,
        QRect(row.topLeft(), QSize(side, m_theme.scaled(rowTop + headHeight) + m_theme.scaled(6))));
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.pane(PaneToken::ReviewsList).minimum, rowHeight()};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF row(option.rect);
    if (selected && m_bulk)
        painter->fillRect(row, m_theme.color(ColorToken::Selected));
    else if (selected)
        paint::rowGround(*painter, row, m_theme,
                         option.widget && option.widget->isActiveWindow() ? paint::RowState::Selected
                                                                          : paint::RowState::SelectedInactive);
    else if (option.state & QStyle::State_MouseOver)
        paint::rowGround(*painter, row, m_theme, paint::RowState::Hovered);
    paint::hairline(*painter, row, m_theme);

    const QRect content = contentOf(option.rect);
    const auto *review = index.data(ReviewListModel::RowRole).value<const ReviewRow *>();
    if (!review) {
        paintPlaceholder(*painter, content);
    } else {
        if (m_bulk)
            paintCheckBox(*painter, content, selected);
        paintRow(*painter, content, *review, selected);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, row.adjusted(0, 0, 0, -1), m_theme, m_theme.radius(RadiusToken::ButtonSmall));
    painter->restore();
}

QRect ReviewDelegate::contentOf(const QRect &row) const
{
    const int padding = m_theme.scaled(rowPadding);
    return row.adjusted(padding, m_theme.scaled(rowTop), -padding, 0);
}

QRect ReviewDelegate::headOf(const QRect &content) const
{
    QRect head = content;
    head.setHeight(m_theme.scaled(headHeight));
    const int step = m_bulk ? m_theme.size(SizeToken::CheckBox) + m_theme.scaled(10) : 0;
    if (m_theme.isRightToLeft())
        head.setRight(head.right() - step);
    else
        head.setLeft(head.left() + step);
    return head;
}

ReviewDelegate::Rating ReviewDelegate::ratingOf(const ReviewRow &row) const
{
    if (row.rating && row.rating->scale == RatingScale::OneToFive) {
        const StarRating stars{row.rating->value, 5};
        return {stars, {}, paint::starsSize(m_theme, stars).width()};
    }
    const QString text = row.rating ? m_facts.ratings().brief(*row.rating) : tr("no rating");
    return {{}, text, QFontMetricsF(m_theme.font(TypeRole::Small)).horizontalAdvance(text)};
}

double ReviewDelegate::roomForName(const QRect &head, const ReviewRow &row) const
{
    const QFontMetricsF small(m_theme.font(TypeRole::Micro));
    const double mark = m_theme.scaled(6) + m_theme.size(SizeToken::IconInline);
    const double age = std::ceil(small.horizontalAdvance(m_facts.dates().age(row.lastSaid, m_facts.now())));
    return head.width() - age - m_theme.scaled(8) - (row.flagged ? mark : 0) - (row.urgent ? mark : 0)
        - ratingOf(row).width - m_theme.scaled(9);
}

bool ReviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto *review = index.data(ReviewListModel::RowRole).value<const ReviewRow *>();
    const QRect head = headOf(contentOf(option.rect));
    if (event->type() != QEvent::ToolTip || !review || !head.contains(event->pos()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString name = authorName(review->author);
    if (QFontMetricsF(m_theme.font(TypeRole::Strong)).horizontalAdvance(name) > roomForName(head, *review))
        QToolTip::showText(event->globalPos(), toolTipOf(name), view);
    return true;
}

void ReviewDelegate::paintRow(QPainter &painter, const QRect &content, const ReviewRow &row, bool selected) const
{
    const ColorToken quiet = selected ? ColorToken::Text2 : ColorToken::Text3;
    const QRect head = headOf(content);
    QRect text(content.left(), head.bottom() + 1 + m_theme.scaled(textTop), content.width(),
               2 * m_theme.lineHeight(TypeRole::Small));
    QRect foot(content.left(), text.bottom() + 1 + m_theme.scaled(textBottom), content.width(),
               m_theme.scaled(footHeight));
    paintHead(painter, head, row, quiet);
    paintText(painter, text, row);
    paintFoot(painter, foot, row, quiet);
}

void ReviewDelegate::paintHead(QPainter &painter, const QRect &line, const ReviewRow &row, ColorToken quiet) const
{
    RowPainter pen(painter, m_theme, line);
    const QString age = m_facts.dates().age(row.lastSaid, m_facts.now());
    pen.textAtEnd(age, m_theme.font(TypeRole::Micro), quiet);
    if (row.flagged)
        pen.iconAtEnd(u"flag"_s, ColorToken::Brass, 6);
    if (row.urgent)
        pen.iconAtEnd(u"triangle-alert"_s, ColorToken::Danger, 6);
    pen.gapAtEnd(8);

    const Rating rating = ratingOf(row);
    pen.text(authorName(row.author), m_theme.font(TypeRole::Strong), ColorToken::Text, roomForName(line, row));
    pen.gap(9);
    if (pen.room() < rating.width)
        return;
    if (rating.stars)
        paint::stars(painter, pen.area(), m_theme, *rating.stars);
    else
        pen.text(rating.text, m_theme.font(TypeRole::Small), row.rating ? ColorToken::Text2 : quiet);
}

void ReviewDelegate::paintText(QPainter &painter, const QRect &block, const ReviewRow &row) const
{
    const TextLines &lines = linesOf(row, block.width());
    painter.setPen(m_theme.color(ColorToken::Text2));
    const double height = m_theme.lineHeight(TypeRole::Small);
    double top = block.top();
    for (const QTextLayout *layout : {&lines.first, &lines.second}) {
        if (layout->lineCount() == 0)
            break;
        const QTextLine line = layout->lineAt(0);
        layout->draw(&painter, QPointF(block.left(), top + (height - line.height()) / 2));
        top += height;
    }
}

const ReviewDelegate::TextLines &ReviewDelegate::linesOf(const ReviewRow &row, int width) const
{
    const QString text = runningText(row);
    TextLines *lines = m_lines.object(row.id.value());
    if (lines && lines->text == text && lines->width == width)
        return *lines;

    lines = new TextLines;
    lines->text = text;
    lines->width = width;
    const QFont font = m_theme.font(TypeRole::Small);
    QTextOption option(Qt::AlignAbsolute | (m_theme.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const qsizetype title = ownTitle(row.title, row.beginning).size();
    const auto layOut = [&](QTextLayout &layout, const QString &words, qsizetype strong) {
        layout.setFont(font);
        if (strong > 0) {
            QTextCharFormat format;
            format.setFont(m_theme.font(TypeRole::Small, QFont::Medium));
            format.setForeground(m_theme.color(ColorToken::Text));
            layout.setFormats({{0, int(std::min(strong, words.size())), format}});
        }
        layout.setTextOption(option);
        layout.setText(words);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(width);
        layout.endLayout();
    };
    // Shaping is what laying out costs, so no more than a line can hold; of signs without a width it holds more.
    const qsizetype most = qsizetype(std::max(0, width) / QFontMetricsF(font).horizontalAdvance(u'i')) + 1;
    layOut(lines->first, text.first(std::min(most, text.size())), title);
    if (most < text.size() && lines->first.lineAt(0).textLength() >= most)
        layOut(lines->first, text, title);
    const qsizetype broken = lines->first.lineCount() > 0 ? lines->first.lineAt(0).textLength() : 0;
    if (broken < text.size()) {
        option.setWrapMode(QTextOption::NoWrap); // What is elided is not broken again.
        const auto elided = [&](qsizetype signs) {
            return QFontMetricsF(font).elidedText(text.mid(broken, signs).trimmed(), Qt::ElideRight, width);
        };
        QString rest = elided(most);
        if (broken + most < text.size() && !rest.endsWith(u'…'))
            rest = elided(-1);
        layOut(lines->second, rest, title - broken);
    }
    m_lines.insert(row.id.value(), lines);
    return *lines;
}

void ReviewDelegate::paintPlaceholder(QPainter &painter, const QRect &content) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorToken::Sunken));
    const double bar = m_theme.scaled(10);
    const double step = m_theme.lineHeight(TypeRole::Small);
    double top = content.top() + m_theme.scaled(5);
    for (const double part : {0.35, 0.95, 0.8, 0.25}) {
        const QRect line(content.left(), int(top), int(content.width() * part), int(bar));
        painter.drawRoundedRect(QStyle::visualRect(m_theme.layoutDirection(), content, line), bar / 2, bar / 2);
        top += part == 0.35 || part == 0.8 ? step + m_theme.scaled(6) : step;
    }
}

void ReviewDelegate::paintCheckBox(QPainter &painter, const QRect &content, bool checked) const
{
    const int side = m_theme.size(SizeToken::CheckBox);
    const QRect box =
        QStyle::visualRect(m_theme.layoutDirection(), content,
                           QRect(content.left(), content.top() + (m_theme.scaled(headHeight) - side) / 2, side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(checked ? ColorToken::Accent : ColorToken::Control));
    painter.setBrush(m_theme.color(checked ? ColorToken::Accent : ColorToken::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (checked)
        m_theme.icons().paint(painter, QRectF(box).adjusted(2, 2, -2, -2), "check",
                              m_theme.color(ColorToken::OnAccent));
    painter.restore();
}

void ReviewDelegate::takeLook()
{
    m_lines.clear();
}

} // namespace Shopbell
