// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/help.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
const Command *commandNamed(const QString &name)
{
    const auto &all = allCommands();
    const auto found = std::ranges::find_if(all, [&name](const Command *command) { return name == command->name; });
    return found == all.end() ? nullptr : *found;
}

Exit noSuchCommand(const QString &name, Console &console)
{
    return console.wrongUsage(
        CliText::tr("There is no command “%1”. shopbell-cli --help lists the commands.").arg(name));
}

/// Of the program, or as in "help add purchase" of what stands behind it.
Exit help(const QStringList &about, Console &console)
{
    const Command *command = commandNamed(about.value(0));
    if (!about.isEmpty() && !command)
        return noSuchCommand(about.first(), console);
    console.answer({}, [&] { return command ? helpOf(*command, about.sliced(1)) : helpOfProgram(); });
    return Exit::Done;
}

Exit withoutCommand(const QStringList &arguments, Console &console)
{
    static const QRegularExpression wordsAlone(u"^[^-]"_s);
    const QString wanted = arguments.value(1);
    if (wanted == "--version"_L1) {
        console.answer({}, [] { return u"shopbell-cli "_s + QCoreApplication::applicationVersion(); });
        return Exit::Done;
    }
    if (wanted == "--help"_L1 || wanted == "-h"_L1 || wanted == "help"_L1)
        return help(arguments.sliced(2).filter(wordsAlone), console);
    console.setJson(arguments.contains("--json"_L1));
    if (wanted.isEmpty() || wanted.startsWith(u'-'))
        return console.wrongUsage(CliText::tr("There is no command. shopbell-cli --help lists them."));
    return noSuchCommand(wanted, console);
}

Exit runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser line;
    line.addOptions(command.options() + commonOptions());
    // The parser takes the first one for the program's name.
    const bool understood = line.parse(arguments.sliced(1));
    if (understood && line.isSet(u"help"_s)) {
        console.answer({}, [&] { return helpOf(command, line.positionalArguments()); });
        return Exit::Done;
    }
    console.setJson(understood ? line.isSet(u"json"_s) : arguments.contains("--json"_L1));
    console.setQuiet(understood ? line.isSet(u"quiet"_s) : arguments.contains("--quiet"_L1));
    if (!understood)
        return console.wrongUsage(line.errorText());

    const QStringList positional = line.positionalArguments();
    const ArgumentCount allowed = argumentCount(command);
    if (positional.size() < allowed.least || (allowed.most >= 0 && positional.size() > allowed.most)) {
        return console.wrongUsage(CliText::tr("It is written like this: shopbell-cli %1 %2. --help tells more.")
                                      .arg(command.name, command.arguments));
    }
    return command.run({line, positional, console});
}
} // namespace

bool draws(const QString &commandName)
{
    const Command *command = commandNamed(commandName);
    return command && command->draws;
}

int run(const QStringList &arguments)
{
    Console console;
    const Command *command = commandNamed(arguments.value(1));
    const Exit exit = command ? runCommand(*command, arguments, console) : withoutCommand(arguments, console);
    return exit == Exit::Done && !console.isWhole() ? int(Exit::ShopFile) : int(exit);
}

} // namespace Shopbell::Cli
