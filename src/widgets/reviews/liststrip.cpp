// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/liststrip.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

ListStrip::ListStrip(const Theme &theme, const QString &icon, const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_words(new TextLabel(theme, TypeRole::Small, ColorToken::Text2))
{
    setProperty("ground", u"sunken"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *link = new QPushButton(verb);
    link->setProperty("link", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 14, 4);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(theme, icon, SizeToken::IconControl));
    layout->addWidget(m_words, 1);
    layout->addWidget(link);
    connect(link, &QPushButton::clicked, this, &ListStrip::verbChosen);
}

void ListStrip::say(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

QString ListStrip::words() const
{
    return m_words->text();
}

} // namespace Shopbell
