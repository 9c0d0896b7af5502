// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/addreview/recoverynote.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

RecoveryNote::RecoveryNote(const QString &folder, const QString &shopPath, ReviewId review)
    : m_file(folder, shopPath, review.isStored() ? QString::number(review.value()) : QString())
{
}

void RecoveryNote::write(const TypedReview &typed, qint64 now)
{
    QJsonObject json = typed.toJson();
    json[u"at"_s] = double(now);
    m_file.write(json);
}

void RecoveryNote::remove()
{
    m_file.write({});
}

std::optional<RecoveryNote::Kept> RecoveryNote::read()
{
    const QJsonObject json = m_file.read();
    Kept kept{TypedReview::fromJson(json), qint64(json[u"at"_s].toDouble())};
    if (!kept.typed.isWorthKeeping())
        return std::nullopt;
    return kept;
}

} // namespace Shopbell
