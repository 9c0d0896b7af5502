// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "widgets/common/formdialog.h"

class QListWidget;

namespace Shopbell {
class ImprovementFacts;
class SearchField;

/// Which reviews are behind an improvement, too: those of its topic, or whatever is searched for.
class BehindDialog : public FormDialog
{
    Q_OBJECT

public:
    BehindDialog(const UiContext &context, const ImprovementFacts &facts, const ImprovementDetails &details,
                 QWidget *parent);

    void start();

Q_SIGNALS:
    void chosen(std::vector<Shopbell::ReviewId> reviews);

protected:
    void submit() override;

private:
    void read();
    void take(const std::vector<ReviewRow> &rows);
    std::vector<ReviewId> ticked() const;
    void showReady();

    const ImprovementFacts &m_facts;
    ImprovementTopic m_topic;
    std::vector<ReviewId> m_there;
    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    int m_generation = 0;
};

/// The reviews about a topic, the newest first.
ReviewQuery reviewsAbout(const ImprovementTopic &topic);

} // namespace Shopbell
