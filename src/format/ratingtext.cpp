// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/ratingtext.h"

#include "format/numbertext.h"

namespace Shopbell {

using namespace Qt::StringLiterals;

RatingText::RatingText(const QLocale &locale) : m_locale(locale) {}

QString RatingText::brief(const Rating &rating) const
{
    if (rating.scale == RatingScale::Thumbs)
        return spoken(rating);
    const NumberText numbers(m_locale);
    const QString value = numbers.decimal(rating.value);
    if (rating.scale == RatingScale::Percent)
        return numbers.percent(rating.value / 100, rating.value == int(rating.value) ? 0 : 1);
    //: A score and the highest of its scale: "8/10".
    return tr("%1/%2").arg(value, m_locale.toString(int(rangeOf(rating.scale).highest)));
}

QString RatingText::spoken(const Rating &rating) const
{
    const QString value = NumberText(m_locale).decimal(rating.value);
    switch (rating.scale) {
    case RatingScale::OneToFive:
        return tr("%1 of %2 stars").arg(value, m_locale.toString(5));
    case RatingScale::OneToTen:
    case RatingScale::ZeroToTen:
        return tr("%1 of %2").arg(value, m_locale.toString(10));
    case RatingScale::Percent:
        return tr("%1 percent").arg(value);
    case RatingScale::Thumbs:
        return rating.value < 1 ? tr("thumbs down") : tr("thumbs up");
    }
    Q_UNREACHABLE();
}

QString RatingText::spoken(const std::optional<Rating> &rating) const
{
    return rating ? spoken(*rating) : tr("no rating");
}

QString iconOf(const Rating &rating)
{
    if (rating.scale != RatingScale::Thumbs)
        return {};
    return rating.value < 1 ? u"thumbs-down"_s : u"thumbs-up"_s;
}

} // namespace Shopbell
