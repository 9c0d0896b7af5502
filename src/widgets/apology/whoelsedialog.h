// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/promiserow.h"
#include "widgets/common/formdialog.h"

class QCheckBox;

namespace Shopbell {
class EmptyState;
class ShopFacts;
class TextLabel;

/// "Who else was hit?": others who wrote about or bought the same thing, on the same day or under the same tag. One promise
/// can be for several of them; each gets a follow-up or a reason why not.
class WhoElseDialog : public FormDialog
{
    Q_OBJECT

public:
    WhoElseDialog(const UiContext &context, const ShopFacts &facts, ReviewId review, PromiseId plan, QWidget *parent);
    ~WhoElseDialog() override;

    void start();

Q_SIGNALS:
    /// The promise is for them, too.
    void covered();
    void reviewWanted(Shopbell::ReviewId id);

protected:
    void submit() override;

private:
    void take(const FoundAlsoHit &found);
    QWidget *makeRow(const AlsoHit &hit);
    QString commonOf(const AlsoHit &hit) const;
    std::vector<ReviewId> chosen() const;
    void showReady();

    const ShopFacts &m_facts;
    ReviewId m_review;
    PromiseId m_plan;
    TextLabel *m_count;
    EmptyState *m_empty;
    std::vector<std::pair<QCheckBox *, ReviewId>> m_boxes;
};

} // namespace Shopbell
