// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rating.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace Shopbell {

/// Ratings in words, on the scale they were given on.
class RatingText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::RatingText)

public:
    explicit RatingText(const QLocale &locale);

    /// Short: "4/5", "8/10", "80%", "thumbs up".
    QString brief(const Rating &rating) const;
    /// A person's words: "4 of 5 stars", "8 of 10", "80 percent", "thumbs up".
    QString spoken(const Rating &rating) const;
    /// The same, "no rating" for none.
    QString spoken(const std::optional<Rating> &rating) const;

private:
    QLocale m_locale;
};

/// Lucide icon of a rating that is not drawn as stars; empty where it is.
QString iconOf(const Rating &rating);

} // namespace Shopbell
