// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/warningcard.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

WarningCard::WarningCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_words(new TextLabel(theme, TypeRole::Small, ColorToken::Text))
    , m_rows(new QPushButton(tr("Show rows")))
{
    setProperty("notice", u"warn"_s);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_rows->setProperty("small", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(new IconLabel(theme, u"circle-alert"_s, SizeToken::IconRail, ColorToken::WarnText));
    row->addWidget(m_words, 1);
    row->addWidget(m_rows);
    connect(m_rows, &QPushButton::clicked, this, &WarningCard::rowsWanted);
    hide();
}

void WarningCard::setWarnings(const std::vector<MatchWarning> &warnings)
{
    QStringList lines;
    for (const MatchWarning &warning : warnings)
        lines << u"<b>%1</b> %2"_s.arg(warning.headline.toHtmlEscaped(), warning.advice.toHtmlEscaped());
    m_words->setText(lines.join(u"<br>"_s));
    m_rows->setVisible(std::ranges::any_of(warnings, &MatchWarning::hasRows));
    setVisible(!warnings.empty());
}

} // namespace Shopbell
