// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sampleservices.h"

#include "storage/questionnairestore.h"

#include <QJsonObject>

namespace Shopbell {

using namespace Qt::StringLiterals;

Status writeSampleServices(Connection &connection, const SampleWords &words, const SampleTime &time)
{
    std::vector<Service> services;
    for (const auto &item : words.services) {
        const QJsonObject json = item.toObject();
        Service service{.name = json["name"_L1].toString(), .note = json["note"_L1].toString()};
        if (json.contains("price"_L1))
            service.price = Money{json["price"_L1].toInteger(), words.shop.currency};
        services.push_back(std::move(service));
    }
    return QuestionnaireStore(connection).setServices(services, time.now);
}

} // namespace Shopbell
