// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/postform.h"

#include "domain/conversation.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/escape.h"
#include "widgets/common/flowlayout.h"
#include "widgets/reviews/quietcombo.h"
#include "widgets/reviews/shopfacts.h"

#include <QDateTimeEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

PostForm::PostForm(const Theme &theme, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_place(new QuietCombo)
    , m_time(new DayAndTimeField)
{
    m_time->setProperty("small", true);
    m_time->setAccessibleName(tr("When it was posted"));
    m_place->setProperty("small", true);
    m_place->setAccessibleName(tr("Where it was posted"));
    m_place->setObjectName(u"postedPlace"_s);
    const auto label = [&theme](const QString &words, QWidget *buddy) {
        auto *text = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, words);
        text->setBuddy(buddy);
        return text;
    };
    auto *usual = new QPushButton(tr("Just now, where the review stands"));
    usual->setProperty("link", true);
    auto *layout = new FlowLayout(8, 4, this);
    layout->setContentsMargins(0, 6, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{
             label(tr("Posted on"), m_time), m_time, label(tr("Posted where", "a label before a channel"), m_place),
             m_place, usual})
        layout->addWidget(each);
    hide();
    connect(usual, &QPushButton::clicked, this, &PostForm::leave);
    connect(m_place, &QComboBox::currentIndexChanged, this, &PostForm::placeChosen);
    leaveWithEscape(this, [this] {
        leave();
        Q_EMIT focusLeft();
    });
}

void PostForm::open(const Review &review, std::optional<qint64> lastWords)
{
    const auto shownAt = [this](qint64 instant) {
        const QDateTime inZone = QDateTime::fromMSecsSinceEpoch(instant, m_facts.dates().zone());
        return QDateTime(inZone.date(), inZone.time());
    };
    const QDateTime shown = shownAt(m_facts.now());
    m_time->setTimeSpec(Qt::LocalTime);
    m_time->clearMinimumDateTime();
    m_time->setMaximumDateTime(shown);
    if (lastWords)
        m_time->setMinimumDateTime(std::min(shownAt(*lastWords), shown));
    m_time->setDateTime(shown);
    {
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        for (const Channel &channel : m_facts.channels()) {
            if (mayAnswerThrough(review, channel))
                m_place->addItem(nameOf(channel), channel.id.value());
        }
        m_place->setCurrentIndex(m_place->findData(review.channel.value()));
    }
    show();
    Q_EMIT placeChosen();
    m_time->setFocus(Qt::OtherFocusReason);
}

void PostForm::leave()
{
    hide();
    Q_EMIT placeChosen();
}

Moment PostForm::when() const
{
    const QTimeZone &zone = m_facts.dates().zone();
    const qint64 at = isOpen() ? QDateTime(m_time->date(), m_time->time(), zone).toMSecsSinceEpoch() : m_facts.now();
    return Moment::atTime(at, zone);
}

ChannelId PostForm::place() const
{
    return isOpen() ? ChannelId(m_place->currentData().toLongLong()) : ChannelId();
}

} // namespace Shopbell
