// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "format/numbertext.h"

namespace Shopbell {

/// What is said of the service recovery: who came back after a complaint was put right, and who without.
class RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::RecoveryText)

public:
    explicit RecoveryText(const QLocale &locale) : m_numbers(locale) {}

    /// Both shares on one line: "64% within 90 days. Without a promise: 31% (8 of 26)".
    QString inShort(const PromiseFigures &figures) const;
    /// The share that came back with its interval, the comparison, what it does not show, and what was left out.
    QStringList sentences(const PromiseFigures &figures) const;

private:
    QString rate(const ShareOf &share) const;
    QString base(const ShareOf &share) const { return m_numbers.ofTotal(share.n, share.of); }

    NumberText m_numbers;
};

} // namespace Shopbell
