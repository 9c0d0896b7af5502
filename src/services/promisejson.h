// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"

#include <QHash>
#include <QJsonObject>

namespace Shopbell {

/// A promise as JSON, for files and for the command line; what is unknown is null (recordjson.h). `team`: the names of
/// owners. Pictures are told by their file names.
QJsonObject jsonOf(const Promise &promise, const QHash<TeamMemberId, QString> &team, const QTimeZone &zone);
/// With its customer, where it stands, the hours it took and who came back.
QJsonObject jsonOf(const PromiseDetails &details, const QTimeZone &zone);

} // namespace Shopbell
