// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;

namespace Shopbell {
class FollowUpFacts;
class TextLabel;

/// What became of a follow-up: who heard it when, who answered, and the button that keeps an answer; or why it was skipped.
class FollowUpHeard : public QWidget
{
    Q_OBJECT

public:
    FollowUpHeard(const UiContext &context, const FollowUpFacts &facts, QWidget *parent = nullptr);

    void display(const FollowUpRow &row);
    bool isNobody() const { return m_contacts.empty(); }
    /// The private review that the answer of the one customer became; not stored while there is none.
    ReviewId answer() const;

Q_SIGNALS:
    void logged();

private:
    using Contacts = std::vector<std::pair<QString, ContactMade>>;

    void show(Contacts contacts);
    QString sentence(int answered) const;
    void askAnswer();

    UiContext m_context;
    const FollowUpFacts &m_facts;
    FollowUp m_followUp;
    Contacts m_contacts;
    TextLabel *m_words;
    QPushButton *m_log;
    int m_generation = 0;
};

} // namespace Shopbell
