// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answersheet.h"

#include <QJsonObject>

namespace Shopbell {

/// A questionnaire and its services as they are kept while somebody composes them (NoteFile).
QJsonObject noteOf(const Questionnaire &words, const std::vector<Service> &services);
Questionnaire questionnaireFrom(const QJsonObject &note);
std::vector<Service> servicesFrom(const QJsonObject &note);

} // namespace Shopbell
