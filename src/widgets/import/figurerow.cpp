// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/figurerow.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/import/softtile.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

FigureRow::FigureRow(const Theme &theme, const QString &icon, ColorToken fill, ColorToken ink, const QString &name,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_number(new TextLabel(theme, TypeRole::Section, ColorToken::Text))
    , m_name(new TextLabel(theme, TypeRole::Body, ColorToken::Text, name))
    , m_reason(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
{
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_name->setWeight(QFont::Medium);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_row->setContentsMargins(16, 9, 16, 9);
    m_row->setSpacing(14);
    m_row->addWidget(new SoftTile(theme, icon, 32, fill, ink));
    m_row->addWidget(m_number);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_reason);
    words->addStretch();
    m_row->addLayout(words, 1);
    connect(&theme, &Theme::changed, this, &FigureRow::takeWidth);
    takeWidth();
}

void FigureRow::takeWidth()
{
    // As wide as a number in the millions, so that the figures of all rows stand under each other.
    const QFontMetrics metrics(m_theme.font(TypeRole::Section));
    m_number->setMinimumWidth(std::max(m_theme.scaled(44), metrics.horizontalAdvance(m_number->text())));
}

void FigureRow::setFigure(qint64 number, const QString &reason)
{
    m_number->setText(QLocale().toString(number));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    setAccessibleName(u"%1 %2. %3"_s.arg(m_number->text(), m_name->text(), reason));
    takeWidth();
}

void FigureRow::addVerb(QWidget *verb)
{
    m_row->addWidget(verb);
}

} // namespace Shopbell
