// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/satisfactioncard.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/numbertext.h"
#include "format/todaytext.h"
#include "look/theme.h"
#include "services/readsatisfaction.h"
#include "widgets/common/notices.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Shopbell {

SatisfactionCard::SatisfactionCard(const UiContext &context, QWidget *parent)
    : KeyNumberCard(context, u"smile"_s, tr("Satisfaction"), 2, parent)
{
}

void SatisfactionCard::read()
{
    whenAnswered(readSatisfaction(context().file), this,
                 [this, generation = newReading()](const Result<Satisfaction> &satisfaction) {
                     if (!isCurrent(generation))
                         return;
                     if (satisfaction)
                         take(*satisfaction);
                     else
                         context().notices.failed(errorText(satisfaction.error(), Task::ReadCustomers));
                 });
}

void SatisfactionCard::take(const Satisfaction &satisfaction)
{
    const std::optional<double> mean = satisfaction.now.mean();
    if (!mean) {
        setEmpty(true);
        return;
    }
    const NumberText numbers(theme().language());
    KeyNumber number;
    number.figure = numbers.decimal(*mean, 1);
    //: Of a mean score. %1 is a number of days, the other one of scores: "Out of 10: 63 scores in the last 90 days."
    number.base = tr("Out of 10: %Ln scores in the last %1 days.", nullptr, int(satisfaction.now.n))
                      .arg(numbers.count(satisfactionDays));
    if (const std::optional<double> before = satisfaction.before.mean()) {
        const double change = std::round(*mean * 10) / 10 - std::round(*before * 10) / 10;
        number.change = scoreChange(change, satisfactionDays);
        if (std::abs(change) >= 0.05)
            number.trend = change > 0 ? KeyNumber::Trend::Up : KeyNumber::Trend::Down;
    }
    addCourse(number, satisfaction.course);
    display(number);
}

/// The last spans that all have enough scores.
void SatisfactionCard::addCourse(KeyNumber &number, const std::vector<MeanScore> &spans) const
{
    size_t first = spans.size();
    while (first > 0 && spans[first - 1].mean())
        --first;
    QStringList means;
    for (; first < spans.size(); ++first) {
        const double mean = *spans[first].mean();
        number.course.push_back(mean);
        means << NumberText(theme().language()).decimal(mean, 1);
    }
    if (!means.isEmpty())
        //: %1 is a number of days, %2 the mean scores in each: "8.1, 8.4, 8.2".
        number.courseWords = tr("In spans of %1 days: %2.")
                                 .arg(NumberText(theme().language()).count(satisfactionSpanDays),
                                      means.join(tr(", ", "between mean scores")));
}

} // namespace Shopbell
