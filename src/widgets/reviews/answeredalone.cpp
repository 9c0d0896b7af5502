// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/answeredalone.h"

#include "domain/answerplace.h"
#include "format/customerwords.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

AnsweredAlone::AnsweredAlone(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(theme, TypeRole::Small, ColorToken::Text2))
    , m_reply(new QPushButton(tr("Write a short public reply")))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"answeredAlone"_s);
    m_reply->setProperty("link", true);
    m_reply->setObjectName(u"writePublicReply"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_reply, 0, Qt::AlignLeading);
    connect(m_reply, &QPushButton::clicked, this, &AnsweredAlone::publicReplyWanted);
    hide();
}

void AnsweredAlone::display(const ReviewDetails &details)
{
    const Response *alone = onlyAnswerAlone(details);
    setVisible(alone);
    if (!alone)
        return;
    const QString given = givenAt(placeOf(*alone, details), false);
    const QString &author = details.review.author;
    //: How an answer was given, and to whom: "Sent by e-mail, to Priya alone. Whoever reads the review sees no answer."
    m_words->setText(
        author.isEmpty()
            ? tr("%1, to the customer alone. Whoever reads the review sees no answer.").arg(given)
            : tr("%1, to %2 alone. Whoever reads the review sees no answer.").arg(given, firstNameOf(author)));
}

} // namespace Shopbell
