// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

/// The words of a heat map of cohorts: on the screen, in the table that is copied, in a picture.
class CohortWords
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::CohortWords)

public:
    explicit CohortWords(const QLocale &locale);

    /// Over the cohorts: "First visit in".
    static QString head();
    /// Over the months: "Start", "+1".
    QString later(int months) const;
    /// Of a cohort: "Jun", with the year "Jun 2025".
    QString month(QDate month, bool withYear) const;
    static QString people(qint64 number); ///< "64 people".
    /// In a cell so many months after the first: "41%", of repeat visits "1.67".
    QString value(double value, CohortKind kind, int months) const;

    /// The ends of its scale of colours: "0%" and "100%", of repeat visits "0" and "1 or more".
    QString least(CohortKind kind) const;
    QString most(CohortKind kind) const;

    /// What the cells say, below the title of a picture.
    static QString meaning(CohortKind kind);
    /// For which a picture has no room: the earliest cohorts, the latest months. Empty when there are none.
    static QString withoutRoom(int cohorts, int months);

private:
    QLocale m_locale;
};

} // namespace Shopbell
