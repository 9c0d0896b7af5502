// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/handovercard.h"

#include "format/handoverwords.h"
#include "look/theme.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/card.h"
#include "widgets/common/escape.h"
#include "widgets/common/labelwords.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

HandOverCard::HandOverCard(const Theme &theme, const ShopFacts &facts, QWidget *parent)
    : QFrame(parent)
    , m_facts(facts)
    , m_from(new AvatarLabel(theme, SizeToken::AvatarRow))
    , m_to(new AvatarLabel(theme, SizeToken::AvatarRow))
    , m_title(new TextLabel(theme, TypeRole::Strong))
    , m_caption(new TextLabel(theme, TypeRole::Micro, ColorToken::BrassText))
    , m_sentence(new TextLabel(theme, TypeRole::Body))
    , m_takeBack(new QPushButton(theme.icon("undo-2"), tr("Take it back")))
    , m_decline(new QPushButton)
    , m_accept(new QPushButton(theme.icon("user-check", IconColors(ColorToken::OnAccent)), QString()))
{
    setProperty("card", true);
    setProperty("tone", u"brass"_s);
    setAccessibleName(tr("Hand-over"));
    for (TextLabel *label : {m_title, m_caption, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_accept->setProperty("primary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_from);
    head->addWidget(new IconLabel(theme, theme.isRightToLeft() ? u"arrow-left"_s : u"arrow-right"_s,
                                  SizeToken::IconInline, ColorToken::BrassText));
    head->addWidget(m_to);
    head->addLayout(words, 1);
    auto *edge = new QFrame;
    edge->setProperty("hairline", u"vertical"_s);
    edge->setProperty("tone", u"brass"_s);
    auto *quote = new QHBoxLayout;
    quote->setSpacing(10);
    quote->addWidget(edge);
    quote->addWidget(m_sentence, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_decline);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(quote);
    column->addLayout(buttons);
    column->addWidget(makeDeclining());
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takenBack(m_handOver); });
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_handOver); });
    connect(m_decline, &QPushButton::clicked, this, [this] { askWhy(true); });
}

QWidget *HandOverCard::makeDeclining()
{
    m_declining = new QWidget;
    m_words = new QLineEdit;
    m_words->setObjectName(u"declineWords"_s);
    m_words->setPlaceholderText(tr("Why not, in a few words"));
    m_words->setAccessibleName(tr("Why the hand-over is declined"));
    auto *decline = new QPushButton(tr("Decline"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *line = new QHBoxLayout(m_declining);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    line->addWidget(decline);
    line->addWidget(cancel);
    m_declining->hide();
    const auto answer = [this] {
        if (m_words->text().trimmed().isEmpty())
            m_words->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT declined(m_handOver, m_words->text());
    };
    connect(decline, &QPushButton::clicked, this, answer);
    connect(m_words, &QLineEdit::returnPressed, this, answer);
    const auto leave = [this] {
        askWhy(false);
        m_decline->setFocus(Qt::OtherFocusReason);
    };
    connect(cancel, &QPushButton::clicked, this, leave);
    leaveWithEscape(m_declining, leave);
    return m_declining;
}

void HandOverCard::display(const HandOverRow &row)
{
    if (m_handOver != row.handOver.id)
        forgetWords();
    m_handOver = row.handOver.id;
    m_from->display(row.from, row.handOver.from.value());
    m_to->display(row.to, row.handOver.to.value());
    m_title->setText(handOverOpen(row.from, row.to));
    //: When it was asked, and how it stands: "Today, 08:05 · until Sam accepts, it stays with Anna".
    m_caption->setText(tr("%1 · until %2 accepts, it stays with %3")
                           .arg(m_facts.dates().recentlyFirst(row.handOver.askedAt, m_facts.now()), row.to, row.from));
    m_sentence->setText(row.handOver.sentence);
    const QString to = labelWords(row.to);
    m_decline->setText(tr("%1 declines…", "a name").arg(to));
    m_accept->setText(tr("%1 accepts", "a name").arg(to));
}

void HandOverCard::askWhy(bool ask)
{
    m_declining->setVisible(ask);
    if (ask)
        m_words->setFocus(Qt::OtherFocusReason);
}

void HandOverCard::forgetWords()
{
    askWhy(false);
    m_words->clear();
}

} // namespace Shopbell
