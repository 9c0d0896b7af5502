// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/kindwordcard.h"

#include "core/cutwords.h"
#include "format/datetext.h"
#include "format/reviewsentence.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/starslabel.h"
#include "widgets/today/waitinglist.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int widestPlace = 130;
} // namespace

KindWordCard::KindWordCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TypeRole::Strong, ColorToken::BrassText))
    , m_words(new TextLabel(theme, TypeRole::Reading))
    , m_author(new ElidedLabel)
    , m_stars(new StarsLabel(theme))
    , m_place(new ElidedLabel)
    , m_thank(new QPushButton)
{
    setProperty("tone", u"brass"_s);
    m_words->setWordWrap(true);
    m_author->setObjectName(u"author"_s);
    m_place->setProperty("role", u"micro"_s);
    m_place->setProperty("tone", u"brass"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    head->addWidget(new IconLabel(theme, u"heart"_s, SizeToken::IconControl, ColorToken::BrassText));
    head->addWidget(m_title, 1);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_author);
    who->addWidget(m_stars);
    who->addStretch();
    who->addWidget(m_place);
    giveIcon(m_thank, theme, "heart");
    m_thank->setProperty("small", true);
    m_thank->setObjectName(u"thank"_s);
    auto *read = new QPushButton(tr("Read it in Reviews"));
    giveIcon(read, theme, "message-square-text");
    read->setProperty("small", true);
    auto *another = new IconButton(theme, "shuffle", tr("Another kind word"), IconButton::Look::Edged);
    another->setProperty("small", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(read, 1);
    buttons->addWidget(another);

    box()->addLayout(head);
    box()->addSpacing(8);
    box()->addWidget(m_words);
    box()->addSpacing(10);
    box()->addLayout(who);
    box()->addSpacing(12);
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_thank);
    verbs->addLayout(buttons);
    box()->addLayout(verbs);
    setAccessibleName(tr("A kind word"));
    connect(m_thank, &QPushButton::clicked, this, [this] { Q_EMIT thankWanted(m_id); });
    connect(read, &QPushButton::clicked, this, [this] { Q_EMIT readWanted(m_id); });
    connect(another, &QToolButton::clicked, this, &KindWordCard::anotherWanted);
    connect(&theme, &Theme::changed, this, &KindWordCard::takeLook);
    takeLook();
}

void KindWordCard::show(const ReviewRow &row, const Channel &channel, qint64 now, const QTimeZone &zone)
{
    const DateText dates(m_theme.language(), zone);
    const QDate today = dates.dayOf(now);
    m_id = row.id;
    m_title->setText(row.posted.isKnown() && row.posted.day.daysTo(today) < 7 ? tr("A kind word this week")
                                                                              : tr("A kind word"));
    m_words->setParagraph(quoted(row.beginning.isEmpty() ? row.title : row.beginning, m_theme.language()));
    m_author->setText(authorName(row.author));
    m_stars->setRating(row.rating);
    const QString day = dates.recentDay(row.posted.day, today);
    m_place->setText(row.posted.isKnown()
                         //: Below a kind word. %1 is the channel, %2 the day: "In person, Sunday".
                         ? tr("%1, %2").arg(nameOf(channel), day)
                         : nameOf(channel));
    offerThanks(row);
    takeLook();
    QWidget::show();
}

void KindWordCard::offerThanks(const ReviewRow &row)
{
    const bool isOpen = row.answer == AnswerState::Waiting || row.answer == AnswerState::NotAnswered;
    m_thank->setVisible(isOpen);
    const WaitingVerb verb = row.hasDraft ? WaitingVerb::FinishDraft : WaitingVerb::SayThankYou;
    m_thank->setText(textOf(verb));
    m_thank->setIcon(m_theme.icon(row.hasDraft ? "pencil" : "heart", ColorToken::Text));
    //: A button of a kind word for a screen reader. %1 is "Say thank you", %2 a name.
    m_thank->setAccessibleName(tr("%1: %2").arg(textOf(verb), authorName(row.author)));
}

void KindWordCard::takeLook()
{
    m_author->setFont(m_theme.font(TypeRole::Small, QFont::DemiBold));
    // When it gets narrow, the name is elided before the place is.
    m_place->ensurePolished();
    m_place->setMinimumWidth(std::min(m_place->sizeHint().width(), m_theme.scaled(widestPlace)));
}

QString quoted(const QString &text, const QLocale &locale, qsizetype atMost)
{
    QString words = onOneLine(text);
    if (words.size() > atMost) {
        const qsizetype space = words.lastIndexOf(u' ', atMost);
        words = words.left(space > atMost / 2 ? space : atMost) + QChar(0x2026);
    }
    return locale.quoteString(words);
}

} // namespace Shopbell
