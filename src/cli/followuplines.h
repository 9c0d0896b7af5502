// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/shopaccess.h"
#include "format/followuptext.h"
#include "services/followupjson.h"

namespace Shopbell::Cli {

FollowUpText followUpText(const OpenShop &shop);
QString lineOf(const FollowUpRow &row, const FollowUpText &text);
QString lineOf(const IdeaRow &row, const FollowUpText &text);
using Shopbell::jsonOf;
QJsonObject jsonOf(const IdeaRow &row);

/// "none" is no day; else as dayFrom().
Result<QDate> dueFrom(const QString &text);
/// A way to reach somebody; Error Invalid with a sentence.
Result<ContactWay> wayFrom(const QString &option, const QString &text);
/// A service refused it: the sentence of the fault or of the guard, else as failed().
Exit refusedFollowUp(const Call &call, const Error &error);

} // namespace Shopbell::Cli
