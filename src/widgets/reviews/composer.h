// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QDateTimeEdit;
class QPushButton;
class QToolButton;

namespace Shopbell {
class DraftSaver;
class IconLabel;
class ReplyEdit;
class ReviewActions;
class ShopFacts;
class TextLabel;

/// Your reply: the draft is saved while it is typed; copy, mark as posted.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent = nullptr);
    ~Composer() override;

    /// Another review: a new stay.
    void open(const ReviewDetails &details);
    /// The same review, read again when mark() was `mark`.
    void refresh(const ReviewDetails &details, int mark);
    void close();
    int mark() const;

    /// Logical pixels to the edges of the pane, so that the field stands under the words.
    void setSideMargins(int margin);
    ReplyEdit *edit() const { return m_edit; }
    /// Whether words are there that another reading must not push away.
    bool hasWords() const;

public Q_SLOTS:
    void post();
    void copy();
    void saveNow();

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildTimeRow();
    QWidget *buildFoot();
    void takeDetails(const ReviewDetails &details);
    void typed();
    void showState();
    void showLength();
    void askWhen(bool ask);
    void postAt(const Moment &when);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    DraftSaver *m_saver;
    ReviewId m_review;
    Channel m_channel;
    qint64 m_savedAt = 0;
    bool m_posting = false;

    IconLabel *m_stateIcon = nullptr;
    TextLabel *m_state = nullptr;
    ReplyEdit *m_edit = nullptr;
    TextLabel *m_problem = nullptr;
    QWidget *m_timeRow = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_post = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace Shopbell
