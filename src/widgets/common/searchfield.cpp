// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/searchfield.h"

#include "look/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace Shopbell {

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    auto *magnifier = addAction(theme.icon("search"), QLineEdit::LeadingPosition);
    magnifier->setEnabled(false);
    // A disabled action greys its icon; this one is only a picture.
    magnifier->setIcon(theme.icon("search", IconColors(ColorToken::Text2, ColorToken::Text2)));
    m_clear = addAction(theme.icon("x"), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
}

void SearchField::takeText(const QString &text)
{
    m_announced = text.trimmed();
    setText(text);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveUp();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveDown();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
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
