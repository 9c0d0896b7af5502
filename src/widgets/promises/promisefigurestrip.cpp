// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisefigurestrip.h"

#include "format/recoverytext.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"
#include "widgets/promises/promisefacts.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int narrowestInARow = 620; ///< Below it the figures stand one under the other, in a line each.
constexpr int narrowestInALine = 400; ///< Below it what a figure rests on stands under it, as in a row.

} // namespace

PromiseFigureStrip::PromiseFigureStrip(const Theme &theme, const PromiseFacts &facts, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_facts(facts)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setProperty("card", true);
    m_row->setContentsMargins(16, 10, 16, 10);
    m_row->setSpacing(16);
    m_kept = addFigure(u"badge-check"_s, int(ColorToken::AccentSoft), int(ColorToken::AccentText), tr("kept on time"));
    m_back =
        addFigure(u"rotate-ccw"_s, int(ColorToken::PositiveSoft), int(ColorToken::PositiveText), tr("came back after"));
    m_late = addFigure(u"alarm-clock"_s, int(ColorToken::NegativeSoft), int(ColorToken::NegativeText), tr("late"));
    show(PromiseFigures());
    fit();
}

PromiseFigureStrip::Figure PromiseFigureStrip::addFigure(const QString &icon, int ground, int ink, const QString &what)
{
    Figure figure{new TextLabel(m_theme, TypeRole::Title), new TextLabel(m_theme, TypeRole::Small, ColorToken::Text2),
                  new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3),
                  new IconTile(m_theme, icon, nullptr, ColorToken(ground), ColorToken(ink)),
                  new QBoxLayout(QBoxLayout::TopToBottom)};
    figure.what->setText(what);
    figure.more->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(figure.number);
    first->addWidget(figure.what);
    first->addStretch();
    figure.words->addLayout(first);
    figure.words->addWidget(figure.more, 1);
    auto *part = new QHBoxLayout;
    part->setSpacing(12);
    part->addWidget(figure.tile);
    part->addLayout(figure.words, 1);
    if (m_row->count() > 0) {
        auto *line = new QFrame;
        line->setProperty("hairline", u"vertical"_s);
        m_row->addWidget(line);
        m_lines.push_back(line);
    }
    m_row->addLayout(part, 1);
    return figure;
}

void PromiseFigureStrip::show(const PromiseFigures &figures)
{
    const PromiseText text = m_facts.text();
    const auto percent = [this](const ShareOf &share) {
        return m_facts.numbers().percent(double(share.n) / double(share.of));
    };
    m_kept.number->setText(text.share(figures.keptOnTime));
    m_kept.more->setText(figures.keptOnTime.of == 0
                             //: %Ln: 90 days. Below "kept on time", when no promise was due in them.
                             ? tr("Nothing was due in the last %Ln days", nullptr, figures.windowDays)
                             //: Below "12 of 14 kept on time". %1: 86 %.
                             : tr("Last %Ln days, %1", nullptr, figures.windowDays).arg(percent(figures.keptOnTime)));
    const bool isEarly = figures.cameBack.of == 0 && figures.backSoFar.of > 0;
    m_back.number->setText(text.share(isEarly ? figures.backSoFar : figures.cameBack));
    m_back.what->setText(isEarly ? tr("came back so far") : tr("came back after"));
    const RecoveryText recovery(m_facts.dates().locale());
    m_back.more->setText(recovery.inShort(figures));
    const QString whole = joinedSentences(recovery.sentences(figures));
    m_back.more->setToolTip(whole);
    m_back.more->setAccessibleDescription(whole);
    m_late.number->setText(m_facts.numbers().count(figures.late));
    m_late.more->setText(figures.late == 0
                             ? tr("Nothing is late")
                             //: The promise that is late for longest, and for how long.
                             : tr("%1, %Ln days", nullptr, figures.oldestLateDays).arg(figures.oldestLateTitle));
}

void PromiseFigureStrip::fit()
{
    const bool stacked = width() < m_theme.scaled(narrowestInARow);
    const bool inLines = stacked && width() >= m_theme.scaled(narrowestInALine);
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 4 : 16);
    for (QFrame *line : m_lines)
        line->setVisible(!stacked);
    for (const Figure *figure : {&m_kept, &m_back, &m_late}) {
        figure->tile->setVisible(!stacked);
        figure->words->setDirection(inLines ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        figure->words->setSpacing(inLines ? 12 : 1);
    }
}

void PromiseFigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace Shopbell
