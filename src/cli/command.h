// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QCommandLineParser>
#include <QList>

#include <vector>

namespace Shopbell::Cli {

/// One call of a command: what was written on the line, and where the answer goes.
struct Call
{
    const QCommandLineParser &line;
    QStringList arguments; ///< Without the program and the command.
    Console &console;

    bool isSet(const char *option) const { return line.isSet(QLatin1StringView(option)); }
    QString value(const char *option) const { return line.value(QLatin1StringView(option)); }
    QStringList values(const char *option) const { return line.values(QLatin1StringView(option)); }
};

/// A command of the program. Each stands in a file of its own as a constant; commands.cpp lists them. Texts are English
/// here (QT_TRANSLATE_NOOP in context Shopbell::Cli) and translated when they are shown.
struct Command
{
    QLatin1StringView name;
    QLatin1StringView arguments; ///< "SHOP FILE...": each word one argument, "..." one or more, brackets optional.
    const char *summary;
    QList<QCommandLineOption> (*options)();
    Exit (*run)(const Call &call);
    const char *more = nullptr; ///< Further lines of the help.
    bool draws = false; ///< Needs fonts and pictures.
    /// What its last argument may be, each with a help of its own: commands that end in that word.
    std::vector<Command> (*parts)() = nullptr;
};

/// Every command, in the order of the help.
const std::vector<const Command *> &allCommands();

} // namespace Shopbell::Cli
