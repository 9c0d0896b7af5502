// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/tagedit.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

namespace Shopbell {
class FlowLayout;
class ReviewActions;
class TagChip;

/// The names of the shop's tags for completion.
TagNames knownTags(const UiContext &context);

/// The tags of one review as chips, and "Add tag", which becomes a field with completion.
class TagsPanel : public QWidget
{
    Q_OBJECT

public:
    TagsPanel(const UiContext &context, ReviewActions &actions, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);
    /// The field is open and has the cursor.
    void add();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeField(bool focusButton);

    UiContext m_context;
    ReviewActions &m_actions;
    ReviewId m_review;
    std::vector<Tag> m_tags;
    FlowLayout *m_flow;
    TagChip *m_adder;
    TagEdit *m_field;
};

} // namespace Shopbell
