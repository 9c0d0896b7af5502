// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/addreview.h"
#include "services/keepimprovements.h"
#include "services/readimprovements.h"
#include "support/wait.h"
#include "support/widgets/desk.h"

#include <QLabel>

namespace Shopbell::Test {

inline const QDate deskDay(2025, 11, 20);

inline ReviewId complain(Desk &desk, const QString &author, int daysAgo,
                         const QString &tag = QStringLiteral("Waiting time"))
{
    NewReview review;
    review.author = author;
    review.text = QStringLiteral("We waited half an hour for a loaf.");
    review.sentiment = Sentiment::Negative;
    review.posted = Moment::onDay(deskDay.addDays(-daysAgo));
    review.tags = {tag};
    return *wait(AddReview(desk.file()).add(review));
}

inline void complainOften(Desk &desk)
{
    complain(desk, QStringLiteral("Felix Grant"), 3);
    complain(desk, QStringLiteral("Beth Moreno"), 8);
    complain(desk, QStringLiteral("Amira Haddad"), 20);
}

inline std::vector<OftenRow> often(Desk &desk)
{
    return *wait(ReadImprovements(desk.file()).saidOften());
}

/// Something was changed so many days ago about the topic that is said most often.
inline ImprovementId tried(Desk &desk, int daysAgo)
{
    ImprovementPlan plan;
    plan.topic = often(desk).front().topic;
    plan.title = QStringLiteral("A second till until ten");
    plan.who.name = QStringLiteral("Sam");
    plan.start = deskDay.addDays(-daysAgo);
    plan.expected = QStringLiteral("At most 3 in 60 days");
    return *wait(KeepImprovements(desk.file()).start(plan));
}

/// Everything that can be read in a widget.
inline QString said(const QWidget &in)
{
    QStringList words;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace Shopbell::Test
