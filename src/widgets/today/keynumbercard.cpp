// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/keynumbercard.h"

#include "look/theme.h"
#include "widgets/today/sparkline.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

KeyNumberCard::KeyNumberCard(const UiContext &context, const QString &icon, const QString &title, int series,
                             QWidget *parent)
    : TodayCard(context, parent)
    , m_name(title)
    , m_figure(new TextLabel(context.theme, TypeRole::Figure))
    , m_tooLittle(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_trend(new IconLabel(context.theme, u"trending-up"_s, SizeToken::IconInline, ColorToken::Text2))
    , m_change(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_base(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_course(new Sparkline(context.theme, series))
{
    const int padding = context.theme.space(SpaceToken::CardPadding);
    box()->setContentsMargins(padding, 12, padding, 12);
    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    head->addWidget(new IconLabel(context.theme, icon, SizeToken::IconControl, ColorToken::Text2));
    auto *name = new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2, title);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_course, 0, Qt::AlignBottom);
    auto *change = new QHBoxLayout;
    change->setSpacing(5);
    change->addWidget(m_trend);
    change->addWidget(m_change, 1);
    for (TextLabel *label : {m_tooLittle, m_change, m_base})
        label->setWordWrap(true);
    m_change->setWeight(QFont::Medium);
    box()->addLayout(head);
    box()->addLayout(figure);
    box()->addWidget(m_tooLittle);
    box()->addLayout(change);
    box()->addWidget(m_base);
    box()->addStretch();
}

void KeyNumberCard::display(const KeyNumber &number)
{
    m_figure->setText(number.figure);
    m_figure->setHidden(number.figure.isEmpty());
    m_tooLittle->setText(number.tooLittle);
    m_tooLittle->setHidden(number.tooLittle.isEmpty());
    const bool isDown = number.trend == KeyNumber::Trend::Down;
    const bool isGood = isDown == number.isLessBetter;
    m_trend->setIcon(isDown ? u"trending-down"_s : u"trending-up"_s,
                     isGood ? ColorToken::PositiveText : ColorToken::NegativeText);
    m_trend->setHidden(number.trend == KeyNumber::Trend::None);
    m_change->setText(number.change);
    m_change->setHidden(number.change.isEmpty());
    m_base->setText(number.base);
    m_base->setHidden(number.base.isEmpty());
    m_course->display(number.course, number.courseWords);
    showCourse();
    setAccessibleName(m_name);
    setAccessibleDescription(words());
    setEmpty(false);
}

QString KeyNumberCard::words() const
{
    QStringList parts;
    for (const TextLabel *label : {m_figure, m_tooLittle, m_change, m_base}) {
        if (!label->text().isEmpty())
            parts << label->text();
    }
    return parts.join(tr(". ", "between what is said of a figure"));
}

void KeyNumberCard::fitInto(bool isWide)
{
    m_isWide = isWide;
    showCourse();
}

void KeyNumberCard::showCourse()
{
    m_course->setVisible(m_isWide && m_course->isDrawn());
}

} // namespace Shopbell
