// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Shopbell::Cli {

/// Runs one command line; the first argument is the program. Returns the exit status.
int run(const QStringList &arguments);

/// Whether the command of this name draws: then it needs a QApplication.
bool draws(const QString &commandName);

} // namespace Shopbell::Cli
