// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/unsentmessages.h"

using namespace Qt::StringLiterals;

namespace Shopbell {

UnsentMessages::UnsentMessages(const QString &folder, const QString &shopPath)
    : m_file(folder, shopPath, u"messages"_s)
    , m_kept(m_file.read())
{
}

MessageForm::Typed UnsentMessages::of(ReviewId review) const
{
    const QJsonObject json = m_kept[QString::number(review.value())].toObject();
    return {json[u"text"_s].toString(),
            json[u"byShop"_s].toBool() ? MessageForm::Speaker::Shop : MessageForm::Speaker::Customer,
            MessageForm::When(std::clamp(json[u"when"_s].toInt(), 0, int(MessageForm::When::At))),
            QDateTime::fromString(json[u"time"_s].toString(), Qt::ISODate)};
}

void UnsentMessages::keep(ReviewId review, const MessageForm::Typed &typed)
{
    const QString key = QString::number(review.value());
    if (typed.text.trimmed().isEmpty())
        m_kept.remove(key);
    else
        m_kept[key] = QJsonObject{{u"text"_s, typed.text},
                                  {u"byShop"_s, typed.speaker == MessageForm::Speaker::Shop},
                                  {u"when"_s, int(typed.when)},
                                  {u"time"_s, typed.time.toString(Qt::ISODate)}};
    m_file.write(m_kept);
}

} // namespace Shopbell
