// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating.h"

#include "domain/keys.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr KeyTable<RatingScale, 5> scales{{
    {RatingScale::OneToFive, "1-5"_L1},
    {RatingScale::OneToTen, "1-10"_L1},
    {RatingScale::ZeroToTen, "0-10"_L1},
    {RatingScale::Percent, "percent"_L1},
    {RatingScale::Thumbs, "thumbs"_L1},
}};

Result<Rating> outOfWords(QStringView text)
{
    return Error{Error::Kind::Invalid, u"not a rating: %1"_s.arg(text)};
}
} // namespace

ScaleRange rangeOf(RatingScale scale)
{
    switch (scale) {
    case RatingScale::OneToFive:
        return {1, 5};
    case RatingScale::OneToTen:
        return {1, 10};
    case RatingScale::ZeroToTen:
        return {0, 10};
    case RatingScale::Percent:
        return {0, 100};
    case RatingScale::Thumbs:
        return {0, 1};
    }
    Q_UNREACHABLE();
}

Result<Rating> checkedRating(double value, RatingScale scale)
{
    const ScaleRange range = rangeOf(scale);
    // The comparison is written so that a NaN fails it.
    if (!(value >= range.lowest && value <= range.highest))
        return Error{Error::Kind::Invalid, u"%1 is outside %2"_s.arg(value).arg(keyOf(scale))};
    if (scale == RatingScale::Thumbs && value != range.lowest && value != range.highest)
        return Error{Error::Kind::Invalid, u"half a thumb: %1"_s.arg(value)};
    return Rating{value, scale};
}

double shareOf(const Rating &rating)
{
    const ScaleRange range = rangeOf(rating.scale);
    return (rating.value - range.lowest) / (range.highest - range.lowest);
}

Sentiment sentimentOf(const Rating &rating)
{
    const auto banded = [&rating](double mixedFrom, double positiveFrom) {
        if (rating.value < mixedFrom)
            return Sentiment::Negative;
        return rating.value < positiveFrom ? Sentiment::Mixed : Sentiment::Positive;
    };
    switch (rating.scale) {
    case RatingScale::OneToFive:
        return banded(3, 4);
    case RatingScale::OneToTen:
    case RatingScale::ZeroToTen:
        return banded(5, 8);
    case RatingScale::Percent:
        return banded(40, 80);
    case RatingScale::Thumbs:
        return rating.value < 1 ? Sentiment::Negative : Sentiment::Positive;
    }
    Q_UNREACHABLE();
}

QString keyOf(RatingScale scale)
{
    return keyIn(scales, scale);
}

std::optional<RatingScale> scaleFromKey(QStringView key)
{
    return valueIn(scales, key);
}

Result<Rating> ratingFromText(QStringView text, RatingScale assumed)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.compare("up"_L1, Qt::CaseInsensitive) == 0)
        return Rating{1, RatingScale::Thumbs};
    if (trimmed.compare("down"_L1, Qt::CaseInsensitive) == 0)
        return Rating{0, RatingScale::Thumbs};

    QStringView number = trimmed;
    RatingScale scale = assumed;
    if (trimmed.endsWith(u'%')) {
        number = trimmed.chopped(1);
        scale = RatingScale::Percent;
    } else if (const qsizetype slash = trimmed.indexOf(u'/'); slash > 0) {
        number = trimmed.first(slash);
        const QStringView top = trimmed.sliced(slash + 1).trimmed();
        if (top == "5"_L1)
            scale = RatingScale::OneToFive;
        else if (top == "10"_L1)
            scale = assumed == RatingScale::ZeroToTen ? assumed : RatingScale::OneToTen;
        else if (top == "100"_L1)
            scale = RatingScale::Percent;
        else
            return outOfWords(text);
    }
    bool isNumber = false;
    const double value = number.trimmed().toString().replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber)
        return outOfWords(text);
    return checkedRating(value, scale);
}

} // namespace Shopbell
