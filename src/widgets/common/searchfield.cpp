// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include "look/theme.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int searchEdge = 9;
constexpr int searchGap = 8;
} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_clear(new QToolButton(this))
{
    // The icons of QLineEdit's own actions do not grow with the text.
    m_clear->setIcon(theme.icon("x"));
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same.
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setStyleSheet(u"min-width: 0; min-height: 0; border: none; background: transparent;"_s);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
    connect(&theme, &Theme::changed, this, &SearchField::takeSizes);
    takeSizes();
}

void SearchField::takeText(const QString &text)
{
    m_announced = text.trimmed();
    setText(text);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty())
            clear();
        else if (isSignalConnected(QMetaMethod::fromSignal(&SearchField::leaveUp)))
            Q_EMIT leaveUp();
        else
            event->ignore(); // It is the window's, which may close with it.
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSignalConnected(QMetaMethod::fromSignal(&SearchField::entered)))
            Q_EMIT entered();
        else
            Q_EMIT leaveDown();
        return;
    case Qt::Key_Down:
        Q_EMIT leaveDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = m_theme.size(SizeToken::IconControl);
    const QRect icon(m_theme.scaled(searchEdge), (height() - side) / 2, side, side);
    m_theme.icons().paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), "search",
                          m_theme.color(ColorToken::Text2));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = height();
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side)));
}

void SearchField::takeSizes()
{
    const int side = m_theme.size(SizeToken::IconControl);
    m_clear->setIconSize({side, side});
    QMargins margins(side + m_theme.scaled(searchGap), 0, side + m_theme.scaled(4), 0);
    if (m_theme.isRightToLeft())
        margins = {margins.right(), 0, margins.left(), 0};
    setTextMargins(margins);
}

void SearchField::announce()
{
    m_clear->setVisible(!text().isEmpty());
    const QString wanted = text().trimmed();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searched(wanted);
}

} // namespace Shopbell
