// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "domain/placeholder.h"
#include "widgets/common/uicontext.h"

#include <QPushButton>

class QMenu;

namespace Shopbell {

/// Words that are ready to use: those of the reason, the shop's own templates, and open questions.
class FollowUpWordsMenu : public QPushButton
{
    Q_OBJECT

public:
    explicit FollowUpWordsMenu(const UiContext &context, QWidget *parent = nullptr);

    /// What the words are for and what is known for their placeholders.
    void setFor(FollowUpReason reason, PlaceholderFacts facts);

Q_SIGNALS:
    /// Stand in the place of what is written.
    void wordsChosen(const QString &title, const QString &text);
    /// Is inserted at the cursor.
    void questionChosen(const QString &question);

private:
    void fill();
    void offerTemplates(QMenu *menu);
    QString filled(const QString &text) const;

    UiContext m_context;
    QMenu *m_menu;
    FollowUpReason m_reason = FollowUpReason::AfterPurchase;
    PlaceholderFacts m_facts;
    int m_generation = 0;
};

/// The words with which a follow-up of a reason begins, what is known filled in; empty for one of the owner's naming.
struct FirstWords
{
    QString title = {};
    QString text = {};
};
/// `promised`: what a check-back is about; empty when it is not known.
FirstWords firstWordsOf(FollowUpReason reason, const PlaceholderFacts &facts, const QString &friendName,
                        const QString &promised, const Theme &theme);

} // namespace Shopbell
