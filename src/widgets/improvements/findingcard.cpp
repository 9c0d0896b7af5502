// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/improvements/findingcard.h"

#include "look/theme.h"
#include "widgets/common/flowlayout.h"
#include "widgets/improvements/barsview.h"
#include "widgets/improvements/improvementfacts.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

FindingCard::FindingCard(const Theme &theme, const ImprovementFacts &facts, QWidget *parent)
    : Card(theme, parent)
    , m_facts(facts)
    , m_headline(new TextLabel(theme, TypeRole::Title))
    , m_figures(new QWidget)
    , m_before(makeFigure(theme))
    , m_after(makeFigure(theme))
    , m_change(makeFigure(theme))
    , m_bars(new BarsView(theme, facts))
    , m_foot(new TextLabel(theme, TypeRole::Micro, ColorToken::Text3))
{
    setAccessibleName(tr("What came of it"));
    m_headline->setWordWrap(true);
    m_headline->setObjectName(u"finding"_s);
    m_foot->setWordWrap(true);
    auto *figures = new FlowLayout(28, 8, m_figures);
    for (const Figure &figure : {m_before, m_after, m_change})
        figures->addWidget(figure.part);
    box()->setSpacing(10);
    box()->addWidget(m_headline);
    box()->addWidget(m_figures);
    box()->addWidget(m_bars);
    box()->addWidget(m_foot);
    connect(m_bars, &BarsView::said, this,
            [this](const QString &words) { m_foot->setText(words.isEmpty() ? m_footnote : words); });
}

FindingCard::Figure FindingCard::makeFigure(const Theme &theme)
{
    Figure figure{.part = new QWidget,
                  .caption = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3),
                  .value = new TextLabel(theme, TypeRole::Figure),
                  .mark = new IconLabel(theme, u"circle-alert"_s, SizeToken::IconInline, ColorToken::WarnText),
                  .base = new TextLabel(theme, TypeRole::Small, ColorToken::Text2)};
    auto *column = new QVBoxLayout(figure.part);
    column->setContentsMargins({});
    column->setSpacing(1);
    figure.mark->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins({});
    foot->setSpacing(5);
    foot->addWidget(figure.mark);
    foot->addWidget(figure.base, 1);
    column->addWidget(figure.caption);
    column->addWidget(figure.value);
    column->addLayout(foot);
    return figure;
}

void FindingCard::display(const ImprovementDetails &details)
{
    const ImprovementText words = m_facts.words();
    const ImprovementFinding &finding = details.finding;
    m_headline->setText(words.headline(details));
    m_figures->setVisible(finding.windows.days > 0);
    const auto tell = [](const Figure &figure, const QString &caption, const QString &value, const QString &base) {
        figure.caption->setText(caption);
        figure.value->setText(value);
        figure.base->setText(base);
    };
    tell(m_before, words.before(finding, details.today), words.share(finding.before), words.base(finding.before));
    tell(m_after, words.after(finding, details.today), words.share(finding.after), words.base(finding.after));
    const QString caution = ImprovementText::caution(finding);
    tell(m_change, tr("Change"), words.change(finding), caution);
    m_change.part->setVisible(!m_change.value->text().isEmpty() || !caution.isEmpty());
    m_change.mark->setVisible(!caution.isEmpty());
    m_change.base->setColor(caution.isEmpty() ? ColorToken::Text2 : ColorToken::WarnText);
    m_bars->setVisible(!details.bars.empty());
    m_bars->display(details);
    m_footnote = details.bars.empty() ? QString() : ImprovementText::footnote(details.bars, details.today);
    if (!m_bars->hasFocus())
        m_foot->setText(m_footnote);
    m_foot->setVisible(!m_footnote.isEmpty());
}

} // namespace Shopbell
