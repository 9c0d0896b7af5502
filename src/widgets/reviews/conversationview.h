// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"
#include "widgets/reviews/unsentmessages.h"

#include <QWidget>

#include <map>
#include <utility>

class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class ReviewActions;
class ShopFacts;
class TurnView;

/// What was said after the review, in order, and a way to add to it.
class ConversationView : public QWidget
{
    Q_OBJECT

public:
    ConversationView(const UiContext &context, const ShopFacts &facts, ReviewActions &actions,
                     QWidget *parent = nullptr);

    void display(const ReviewDetails &details);
    void addMessage();

private:
    /// A message, whatever its words: which kind it is and its id.
    using MessageKey = std::pair<std::size_t, qint64>;

    static MessageKey keyOf(const Message &message);
    void showForm(bool shown);
    void rebuild();
    QString given(const Message &message) const;
    bool isEditing() const;
    void reword(TurnView &turn, const Message &message, const QString &text);
    void remove(const Message &message);
    void add(bool byShop, const QString &text, const Moment &said);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    ReviewId m_review;
    ReviewDetails m_details;
    std::vector<Message> m_shown;
    QVBoxLayout *m_turns;
    QPushButton *m_add;
    MessageForm *m_form;
    UnsentMessages m_unsent;
    std::map<MessageKey, QString> m_kept; ///< New words that were left with Escape.
    std::map<MessageKey, QString> m_refused; ///< New words that the shop did not take after their review was left.
};

} // namespace Shopbell
