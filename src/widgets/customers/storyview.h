// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "widgets/common/uicontext.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class CustomerFacts;
class StoryItem;
class TextLabel;

/// What matters to a customer, and everything that happened, newest first.
class StoryView : public QScrollArea
{
    Q_OBJECT

public:
    StoryView(const UiContext &context, const CustomerFacts &facts, QWidget *parent = nullptr);

    /// `another`: of another customer; then it begins at the top.
    void display(const CustomerDetails &details, bool another);

Q_SIGNALS:
    void chosen(const Shopbell::StoryEntry &entry);
    void needsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeWidth();
    void showNeeds();
    QWidget *needRow(const Need &need, qint64 rank) const;
    void append(const std::vector<StoryEntry> &entries);
    void readMore();
    void showFoot();

    UiContext m_context;
    const CustomerFacts &m_facts;
    CustomerId m_customer;
    QBoxLayout *m_columns;
    QVBoxLayout *m_needs;
    std::vector<Need> m_theirs; ///< Their needs.
    QString m_name; ///< Theirs.
    bool m_isWide = false; ///< The needs stand beside the story.
    TextLabel *m_empty;
    QVBoxLayout *m_items;
    QPushButton *m_more;
    StoryItem *m_last = nullptr;
    qint64 m_length = 0;
    qint64 m_shown = 0;
    int m_generation = 0;
};

} // namespace Shopbell
