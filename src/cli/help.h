// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Shopbell::Cli {

/// What every command takes: --json, --quiet, --help.
QList<QCommandLineOption> commonOptions();
/// How many arguments a command takes; the most is -1 when there is no end.
struct ArgumentCount
{
    int least = 0;
    int most = 0;
};
ArgumentCount argumentCount(const Command &command);

QString helpOf(const Command &command);
/// Of the part that is among the arguments, "purchase" of add; else of the whole command.
QString helpOf(const Command &command, const QStringList &arguments);
QString helpOfProgram();

} // namespace Shopbell::Cli
