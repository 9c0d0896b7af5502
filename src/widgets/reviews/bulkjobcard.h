// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"
#include "widgets/common/card.h"
#include "widgets/common/uicontext.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class ReviewActions;
class Segment;
class TagEdit;

/// One bulk action with its field and the button that names how many reviews it changes.
class BulkJobCard : public Card
{
    Q_OBJECT

public:
    enum class Job { AddTag, RemoveTag, About, Kind, Sort };

    BulkJobCard(const UiContext &context, ReviewActions &actions, QWidget *parent = nullptr);

    void setSelection(const ReviewSelection &selection, qint64 count);
    void choose(Job job);
    void focusField();
    /// While a job runs, no other can be started.
    void setBusy(bool busy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAbout();
    void arrange();
    QWidget *buildSort();
    void readTags();
    void name();
    bool isReady() const;
    void run();

    UiContext m_context;
    ReviewActions &m_actions;
    ReviewSelection m_selection;
    qint64 m_count = 0;
    bool m_busy = false;
    Job m_job = Job::AddTag;

    TextLabel *m_title;
    TextLabel *m_hint;
    QVBoxLayout *m_fields; ///< In the order of Job; one is seen.
    QBoxLayout *m_line = nullptr;
    TagEdit *m_tag;
    QComboBox *m_removeTag;
    QComboBox *m_about = nullptr;
    QComboBox *m_hurts = nullptr;
    QComboBox *m_kind;
    Segment *m_sentiment = nullptr;
    QPushButton *m_run;
};

} // namespace Shopbell
