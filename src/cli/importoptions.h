// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "exchange/survey.h"

namespace Shopbell::Cli {

QList<QCommandLineOption> importOptions();
/// What the line says about how the file is to be read. Error Invalid with a sentence.
Result<ImportOverrides> overridesFrom(const Call &call);

} // namespace Shopbell::Cli
