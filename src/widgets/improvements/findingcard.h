// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "widgets/common/card.h"

namespace Shopbell {
class BarsView;
class ImprovementFacts;

/// What came of an improvement: a sentence, both windows with what they rest on, the change, and the bars. Few cases
/// are said in words; what is not over yet is outside of it.
class FindingCard : public Card
{
    Q_OBJECT

public:
    FindingCard(const Theme &theme, const ImprovementFacts &facts, QWidget *parent = nullptr);

    void display(const ImprovementDetails &details);

private:
    struct Figure
    {
        QWidget *part = nullptr;
        TextLabel *caption = nullptr;
        TextLabel *value = nullptr;
        IconLabel *mark = nullptr; ///< Before the base, where it is a caution.
        TextLabel *base = nullptr;
    };
    Figure makeFigure(const Theme &theme);

    const ImprovementFacts &m_facts;
    TextLabel *m_headline;
    Figure m_before;
    Figure m_after;
    Figure m_change;
    QWidget *m_figures;
    BarsView *m_bars;
    TextLabel *m_foot;
    QString m_footnote;
};

} // namespace Shopbell
