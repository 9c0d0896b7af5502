// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/reviewhead.h"

#include "domain/responseclock.h"
#include "format/reviewwords.h"
#include "look/responsering.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/reviews/detailmarks.h"
#include "widgets/reviews/shopfacts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int headSideBySide = 420; // Logical pixels at 100 %.

int customerMessages(const ReviewDetails &details)
{
    return 1 + int(std::ranges::count_if(details.conversation, [](const Message &each) {
               return std::holds_alternative<Turn>(each);
           }));
}

Moment lastAnswer(const ReviewDetails &details)
{
    for (const Message &each : std::views::reverse(details.conversation)) {
        if (const auto *response = std::get_if<Response>(&each))
            return response->posted;
    }
    return Moment::unknown();
}
} // namespace

ReviewHead::ReviewHead(const Theme &theme, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_avatar(new AvatarMark(theme))
    , m_name(new TextLabel(theme, TypeRole::Title))
    , m_rating(new RatingMark(theme))
    , m_where(new ElidedLabel)
    , m_clock(new QWidget)
    , m_ring(new RingMark(theme))
    , m_done(new IconLabel(theme, u"check"_s, SizeToken::IconControl))
    , m_left(new TextLabel(theme, TypeRole::Small))
    , m_caption(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
    , m_answer(new QPushButton(tr("I want to answer this")))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_where->setProperty("role", u"small"_s);
    m_where->setProperty("tone", u"text3"_s);
    m_left->setWeight(QFont::DemiBold);
    m_answer->setProperty("link", true);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(8);
    nameLine->addWidget(m_name, 0);
    nameLine->addWidget(m_rating);
    nameLine->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addLayout(nameLine);
    names->addWidget(m_where);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_avatar);
    who->addLayout(names, 1);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_left);
    words->addWidget(m_caption);
    words->addWidget(m_answer, 0, Qt::AlignLeading);
    auto *clock = new QHBoxLayout(m_clock);
    clock->setContentsMargins(0, 0, 0, 0);
    clock->setSpacing(12);
    clock->addWidget(m_ring);
    clock->addWidget(m_done);
    clock->addLayout(words);

    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(12);
    m_line->addLayout(who, 1);
    m_line->addWidget(m_clock, 0, Qt::AlignVCenter);
    setLayout(m_line);
    connect(m_answer, &QPushButton::clicked, this, &ReviewHead::clockWanted);
}

void ReviewHead::display(const ReviewDetails &details)
{
    const Review &review = details.review;
    const QString name = authorName(review.author);
    m_avatar->display(review.author, review.customer.value());
    m_name->setText(name);
    m_rating->display(review.rating, m_facts.ratings());
    const DateText &dates = m_facts.dates();
    const QString when = dates.stamp(review.posted, m_facts.now());
    const auto at = [&details](const QString &moment) {
        //: Where a review stands and when it was written: "E-mail · Tuesday 18 November, 08:40".
        return tr("%1 · %2").arg(nameOf(details.channel), moment);
    };
    m_where->setText(at(dates.momentInFull(review.posted, m_facts.now())));
    m_where->setShorter({at(when), when});
    showClock(details);
}

void ReviewHead::showClock(const ReviewDetails &details)
{
    const Review &review = details.review;
    const qint64 now = m_facts.now();
    const bool runs = review.answer == AnswerState::Waiting && review.respondBy;
    m_runs = runs;
    m_ring->setVisible(runs && !m_compact);
    m_done->setVisible(review.answer == AnswerState::Answered);
    m_answer->setVisible(review.answer == AnswerState::NotAnswered);
    m_clock->setVisible(review.answer != AnswerState::NotNeeded);
    if (runs) {
        const qint64 left = *review.respondBy - now;
        const ResponseClock clock(m_facts.shop());
        const double share = shareLeft(review, clock, now);
        m_ring->display(share, m_facts.durations().ring(left));
        const QString since = m_facts.durations().since(customerMessages(details));
        const bool late = left <= 0;
        const int hours = int(clock.target(review) / 3'600'000);
        // Where the clock stands still by night, the customer does not: that is told in one line, too.
        const std::optional<qint64> wait = clock.followsHours() ? realWait(review, now) : std::nullopt;
        sayClock(m_facts.durations().left(left), paint::clockTextColor(share),
                 wait                          ? m_facts.durations().waited(*wait)
                     : since.isEmpty() || late ? m_facts.durations().target(hours)
                                               : since);
        m_inOneLine = m_facts.durations().withWait(m_words, wait);
        sayInRoom();
        m_ring->setAccessibleName(m_facts.durations().spoken(left));
    } else if (review.answer == AnswerState::Answered) {
        const Moment answered = lastAnswer(details);
        sayClock(nameOf(review.answer), ColorToken::Text2,
                 answered.isKnown() ? m_facts.dates().stamp(answered, now) : QString());
    } else {
        sayClock(nameOf(review.answer), ColorToken::Text3, {});
    }
}

void ReviewHead::sayClock(const QString &words, ColorToken color, const QString &caption)
{
    m_words = m_inOneLine = words;
    m_left->setColor(color);
    m_caption->setText(caption);
    sayInRoom();
}

void ReviewHead::sayInRoom()
{
    m_left->setText(m_compact ? m_inOneLine : m_words);
    m_caption->setVisible(!m_caption->text().isEmpty() && !m_compact);
}

void ReviewHead::setCompact(bool compact)
{
    m_compact = compact;
    m_avatar->setVisible(!compact);
    m_where->setVisible(!compact);
    m_ring->setVisible(m_runs && !compact);
    sayInRoom();
}

void ReviewHead::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < m_theme.scaled(headSideBySide);
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace Shopbell
