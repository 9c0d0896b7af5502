// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Shopbell {

/// The number for a plural that goes with one written by NumberText::fixed(): any with decimals is a plural, "1.0 points".
inline constexpr int withDecimals = 2;

/// Numbers by locale. Sentences elsewhere use tr() with %Ln, which takes the default locale: the program sets both alike.
class NumberText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::NumberText)

public:
    explicit NumberText(const QLocale &locale);

    /// "1,284".
    QString count(qint64 number) const;
    /// "5,000+": at least so many, the true number is on its way.
    QString atLeast(qint64 number) const;
    /// Of a share from 0 to 1: "41.8%", "63%"; `decimals` after the point.
    QString percent(double share, int decimals = 0) const;
    /// "218 of 522".
    QString ofTotal(qint64 part, qint64 total) const;
    /// A size of a file: "1.2 MB".
    QString bytes(qint64 bytes) const;
    /// Up to `decimals` after the point, without zeros at the end: "4", "4.5".
    QString decimal(double number, int decimals = 2) const;
    /// With all `decimals`, as numbers that stand among their like need them: "4.00", "4.50".
    QString fixed(double number, int decimals) const;
    /// "370 characters": what a person counts (an emoji is one), in Chinese 字.
    QString characters(QStringView text) const;
    /// Under the composer: "242 characters · no limit by e-mail", "370 characters · 370 of 4,096 bytes on Google",
    /// "370 of 2,200 characters on Instagram".
    QString replyLength(QStringView text, const Channel &channel) const;

private:
    QLocale m_locale;
};

/// Characters as a person counts them (grapheme clusters).
qsizetype charactersIn(QStringView text);
/// Whether the reply is longer than its channel takes.
bool isTooLong(QStringView reply, const Channel &channel);

} // namespace Shopbell
