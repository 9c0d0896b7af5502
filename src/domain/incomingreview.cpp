// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incomingreview.h"

#include <QCryptographicHash>

namespace Shopbell {

namespace {
/// Folds what two exports of one review may write differently: compatibility forms, case and blanks.
QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

void add(QCryptographicHash &hash, const QString &part)
{
    hash.addData(part.toUtf8());
    hash.addData(QByteArrayView("\x1f", 1)); // So that "ab" + "c" differs from "a" + "bc".
}
} // namespace

void DaysToCome::add(QDate day, QDate today, int line)
{
    if (!day.isValid() || day <= today)
        return;
    if (rows++ > 0)
        return;
    firstLine = line;
    firstDay = day;
}

QByteArray contentKeyOf(const Review &review, QStringView channelKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    add(hash, channelKey.toString());
    add(hash, normalised(review.author));
    if (review.posted.at)
        add(hash, QString::number(*review.posted.at));
    else
        add(hash, review.posted.day.toString(Qt::ISODate));
    add(hash, review.rating ? QString::number(review.rating->value) + keyOf(review.rating->scale) : QString());
    add(hash, normalised(review.title));
    add(hash, normalised(review.text));
    return hash.result().first(16);
}

} // namespace Shopbell
