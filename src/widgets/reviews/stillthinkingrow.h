// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "domain/review.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace Shopbell {
class DateField;
class ShopFacts;
class TextLabel;
struct FollowUpRow;

/// After a question that ended open: to ask on a day, a week from now unless told, whether they are still thinking.
class StillThinkingRow : public QWidget
{
    Q_OBJECT

public:
    StillThinkingRow(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    /// `offered`: the question ended open. Whose it is has to be known.
    void display(const Review &review, bool offered);

private:
    void read();
    void showPlanned(const std::vector<FollowUpRow> &planned);
    void plan();

    UiContext m_context;
    const ShopFacts &m_facts;
    Review m_review;
    TextLabel *m_words;
    DateField *m_day;
    QPushButton *m_plan;
    int m_generation = 0;
};

} // namespace Shopbell
