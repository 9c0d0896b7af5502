// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class HandOverCard;
class ShopFacts;
class TextLabel;

/// Who sees to a complaint: its owner, the hand-over that waits for an answer, and the story that goes with it.
class OwnerPanel : public QWidget
{
    Q_OBJECT

public:
    OwnerPanel(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);

private:
    QWidget *makeOwnerRow();
    QWidget *makeForm();
    void showOwner();
    void showStory();
    void addEntry(const QString &icon, const QString &title, qint64 at, const QString &line);
    void openForm();
    void submit();
    void take(const QFuture<Result<ReviewId>> &done, Did did);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewDetails m_details;
    HandOverCard *m_card;
    TextLabel *m_owner;
    TextLabel *m_since;
    QPushButton *m_give; ///< Gives it to its first owner, or asks somebody to take over.
    QWidget *m_form;
    QComboBox *m_member;
    QLineEdit *m_sentence;
    QPushButton *m_submit;
    TextLabel *m_storyTitle;
    QVBoxLayout *m_story;
};

} // namespace Shopbell
