// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single cells: dates, ratings, labels. Promises: what is read is valid, and an ISO date means the same in every order.
#include "exchange/dates.h"
#include "exchange/labels.h"
#include "exchange/ratings.h"
#include "require.h"

#include <QTimeZone>

#include <cmath>

using namespace Shopbell;
using Shopbell::Test::require;

namespace {
void tryDates(std::string_view text)
{
    static const QTimeZone zone("America/New_York");
    DateEvidence evidence;
    evidence.add(text);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const std::optional<WrittenDate> date = dateFrom(text, order);
        require(date.has_value() == (evidence.fitting(order) == 1), "evidence and reading agree");
        if (!date)
            continue;
        require(date->day.isValid(), "a date is valid");
        require(!date->msecOfDay || (*date->msecOfDay >= 0 && *date->msecOfDay < 86'400'000), "a time lies in its day");
        require(!date->offsetSeconds || std::abs(*date->offsetSeconds) <= 18 * 3600, "a zone lies on earth");
        require(momentOf(*date, zone).isKnown(), "a date makes a moment");
        const std::optional<WrittenDate> again = dateFrom(date->day.toString(Qt::ISODate).toStdString(), order);
        require(date->day.year() > 9999 || date->day.year() < 1000 || (again && again->day == date->day),
                "ISO is read back");
    }
    std::ignore = evidence.order();
    require(evidence.deciding() >= 0, "evidence counts forward");
}

void tryRatings(std::string_view text)
{
    RatingEvidence evidence;
    evidence.add(text);
    const std::optional<WrittenRating> written = ratingFrom(text);
    require(!written || std::isfinite(written->value), "a rating is a number");
    for (const RatingScale scale : {RatingScale::OneToFive, RatingScale::OneToTen, RatingScale::ZeroToTen,
                                    RatingScale::Percent, RatingScale::Thumbs}) {
        const std::variant<Rating, ProblemReason> rating = ratingOn(scale, text);
        if (const auto *found = std::get_if<Rating>(&rating))
            require(bool(checkedRating(found->value, found->scale)), "a rating lies on its scale");
    }
    std::ignore = evidence.scale(RatingScale::OneToFive);
    LabelEvidence labels;
    labels.add(text);
    require(labels.readable() <= 1, "one cell is one label");
    std::ignore = flagFrom(text);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (size_t start = 0; start <= text.size();) { // Each line is a cell.
        const size_t end = std::min(text.find('\n', start), text.size());
        tryDates(text.substr(start, end - start));
        tryRatings(text.substr(start, end - start));
        start = end + 1;
    }
    return 0;
}
