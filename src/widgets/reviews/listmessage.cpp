// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/listmessage.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

ListMessage::ListMessage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_tile(new IconTile(theme, u"inbox"_s))
    , m_title(new TextLabel(theme, TypeRole::Title))
    , m_text(new TextLabel(theme, TypeRole::Small, ColorToken::Text2))
    , m_verb(new QPushButton)
    , m_link(new QPushButton)
{
    m_link->setProperty("link", true);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_tile, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    layout->addWidget(m_text);
    layout->addSpacing(14);
    layout->addWidget(m_verb, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_link, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_verb, &QPushButton::clicked, this, &ListMessage::verbChosen);
    connect(m_link, &QPushButton::clicked, this, &ListMessage::linkChosen);
}

void ListMessage::say(const Words &words)
{
    m_tile->setIcon(words.icon);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_verb->setText(words.verb);
    m_verb->setVisible(!words.verb.isEmpty());
    m_link->setText(words.link);
    m_link->setVisible(!words.link.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
}

QString ListMessage::title() const
{
    return m_title->text();
}

} // namespace Shopbell
