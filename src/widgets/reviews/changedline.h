// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

namespace Shopbell {
class FlowLayout;

/// What the shop tries, or has changed, because of a review: a link to each improvement that it is behind. Hidden
/// without one.
class ChangedLine : public QWidget
{
    Q_OBJECT

public:
    explicit ChangedLine(const UiContext &context, QWidget *parent = nullptr);

    void display(ReviewId review);

Q_SIGNALS:
    void improvementWanted(Shopbell::ImprovementId id);

private:
    void read();
    void take(const std::vector<ImprovementRow> &rows);

    UiContext m_context;
    ReviewId m_review;
    std::vector<ImprovementRow> m_rows;
    FlowLayout *m_flow;
    int m_generation = 0;
};

} // namespace Shopbell
