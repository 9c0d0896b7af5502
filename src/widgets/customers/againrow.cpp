// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/againrow.h"

#include "format/customerwords.h"
#include "format/nameinsentence.h"
#include "look/avatar.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"
#include "widgets/customers/customerfacts.h"

#include <QKeyEvent>
#include <QPainter>

namespace Shopbell {

namespace {
constexpr int againHeight = 44; // Logical pixels at 100 %.
constexpr int againPadding = 10;
constexpr int againAmountGap = 6;
} // namespace

AgainButton::AgainButton(const Theme &theme, const CustomerFacts &facts, const LastPurchase &last, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_last(last)
    , m_amount(last.amount ? facts.text().money().amount(*last.amount) : QString())
    , m_what(last.what.isEmpty() && !last.amount ? facts.text().what(Purchase()) : last.what)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString name = nameInSentence(last.name);
    const QString amount = facts.text().amount(last.amount);
    if (m_what.isEmpty())
        //: For a screen reader: a regular and the amount of their last purchase.
        setAccessibleName(tr("Again today: %1, %2").arg(name, amount));
    else
        //: For a screen reader: a regular, what they bought last, and the amount.
        setAccessibleName(tr("Again today: %1, %2, %3").arg(name, m_what, amount));
    const QString head = customerName(last.name);
    setToolTip(toolTipOf(m_what.isEmpty() ? head : head + QChar(u'\n') + m_what));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize AgainButton::sizeHint() const
{
    const int words = m_theme.lineHeight(TypeRole::Body) + m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(8);
    return {m_theme.scaled(170), std::max(words, m_theme.scaled(againHeight))};
}

QSize AgainButton::minimumSizeHint() const
{
    return {m_theme.scaled(130), sizeHint().height()};
}

void AgainButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorToken::LineStrong));
    painter.setBrush(m_theme.color(isDown()           ? ColorToken::Sunken
                                       : underMouse() ? ColorToken::Hover
                                                      : ColorToken::Surface));
    const double radius = m_theme.radius(RadiusToken::DialogInner);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const double padding = m_theme.scaled(againPadding);
    RowPainter pen(painter, m_theme, QRectF(rect()).adjusted(padding, 0, -padding, 0));
    const double side = m_theme.size(SizeToken::AvatarRow);
    QRectF circle(pen.area().left(), (height() - side) / 2, side, side);
    if (m_theme.isRightToLeft())
        circle.moveRight(pen.area().right());
    paint::avatar(painter, circle, m_theme, m_last.name, m_last.customer.value());
    pen.skip(side);
    pen.gap(9);
    const double name = m_theme.lineHeight(TypeRole::Body);
    const double what = m_what.isEmpty() ? 0 : m_theme.lineHeight(TypeRole::Micro);
    QRectF words = pen.area();
    words.setTop((height() - name - what) / 2);
    words.setHeight(name);
    // Where what they bought is too long to stand beside the amount, it has a line of its own.
    const QFont amountFont = m_theme.font(TypeRole::Small, QFont::DemiBold);
    const double amount = QFontMetricsF(amountFont).horizontalAdvance(m_amount) + m_theme.scaled(againAmountGap);
    const QFont whatFont = m_theme.font(TypeRole::Micro);
    const bool isLong = QFontMetricsF(whatFont).horizontalAdvance(m_what) > words.width() - amount;
    RowPainter end(painter, m_theme, isLong ? words : pen.area());
    end.textAtEnd(m_amount, amountFont, isEnabled() ? ColorToken::Text : ColorToken::Disabled);
    end.gapAtEnd(againAmountGap);
    QRectF line = words;
    line.setLeft(end.area().left());
    line.setRight(end.area().right());
    RowPainter(painter, m_theme, line)
        .text(firstNameOf(m_last.name), m_theme.font(TypeRole::Body, QFont::Medium), ColorToken::Text);
    line = isLong ? words : line;
    line.moveTop(words.bottom());
    line.setHeight(what);
    RowPainter(painter, m_theme, line).text(m_what, whatFont, ColorToken::Text3);
}

void AgainButton::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Shopbell
