// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/recoverytext.h"

#include "format/sentences.h"

namespace Shopbell {

QString RecoveryText::rate(const ShareOf &share) const
{
    return m_numbers.percent(double(share.n) / double(share.of));
}

QString RecoveryText::inShort(const PromiseFigures &figures) const
{
    const QString with = figures.cameBack.of == 0
        //: Below "0 came back after": no complaint was put right long enough ago.
        ? tr("Too early to say.")
        //: Below "9 of 14 came back after". %1: 64 %.
        : tr("%1 within %Ln days.", nullptr, figures.windowDays).arg(rate(figures.cameBack));
    const QString newer = figures.cameBack.of > 0 && figures.backSoFar.of > 0
        //: Of complaints that were put right lately. %1: 1 of 3.
        ? tr("Of the newer ones so far: %1.").arg(base(figures.backSoFar))
        : QString();
    if (figures.cameBackWithout.of == 0)
        return joinedSentences({with, newer});
    //: Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26.
    const QString without = tr("Without a promise: %1 (%2)")
                                .arg(rate(figures.cameBackWithout),
                                     base(figures.cameBackWithout).replace(u' ', QChar(QChar::Nbsp))); // Never parted.
    return joinedSentences({with, newer, without});
}

QStringList RecoveryText::sentences(const PromiseFigures &figures) const
{
    QStringList said;
    if (figures.cameBack.of == 0) {
        said += tr("No complaint of a customer with purchases was put right %Ln days ago or earlier.", nullptr,
                   figures.windowDays);
    } else {
        const ShareInterval interval = wilsonInterval(figures.cameBack);
        //: %1: 9 of 14; %2: 64 %; %3 and %4: 39 %, 84 %, between which it lies with 95 % confidence.
        said += tr("%1 came back within %Ln days after their complaint was put right: %2, likely between %3 and %4.",
                   nullptr, figures.windowDays)
                    .arg(base(figures.cameBack), rate(figures.cameBack), m_numbers.percent(interval.low),
                         m_numbers.percent(interval.high));
    }
    if (figures.backSoFar.of > 0)
        //: %1: 1 of 3.
        said += tr("Of complaints that were put right less than %Ln days ago: %1 came back so far.", nullptr,
                   figures.windowDays)
                    .arg(base(figures.backSoFar));
    if (figures.cameBackWithout.of > 0) {
        const ShareInterval interval = wilsonInterval(figures.cameBackWithout);
        //: Of complaints for which no promise was kept. %1: 31 %; %2: 8 of 26; %3 and %4: 16 %, 50 %.
        said += tr("Without a kept promise: %1 (%2), likely between %3 and %4.")
                    .arg(rate(figures.cameBackWithout), base(figures.cameBackWithout), m_numbers.percent(interval.low),
                         m_numbers.percent(interval.high));
        said += tr("This does not show that the promise was the reason.");
    }
    if (figures.withoutPurchases > 0)
        //: %Ln: complaints.
        said += tr("%Ln without recorded purchases left out.", nullptr, int(figures.withoutPurchases));
    return said;
}

} // namespace Shopbell
