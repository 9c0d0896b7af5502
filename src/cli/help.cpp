// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/clitext.h"

namespace Shopbell::Cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype lineWidth = 80;

/// Words in lines that begin at `indent`; the first one is there already.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        }
        lines += column > indent ? u' ' + word : word;
        column += word.size() + (column > indent ? 1 : 0);
    }
    return lines + u'\n';
}

/// A word and its explanation in two columns, the second one wrapped.
QString twoColumns(const QString &left, const QString &right, qsizetype indent)
{
    QString text = u"  "_s + left;
    if (text.size() + 2 > indent)
        text += u'\n' + QString(indent, u' ');
    else
        text = text.leftJustified(indent);
    return text + wrapped(right, indent);
}

QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}
} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {{u"json"_s, CliText::tr("Print one JSON value on standard output and nothing else.")},
            {u"quiet"_s, CliText::tr("Say nothing on standard error.")},
            {{u"h"_s, u"help"_s}, CliText::tr("Show this help.")}};
}

ArgumentCount argumentCount(const Command &command)
{
    ArgumentCount count;
    for (const QLatin1StringView word : command.arguments.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!word.startsWith(u'['))
            ++count.least;
        if (word.contains("..."_L1))
            count.most = -1;
        else if (count.most >= 0)
            ++count.most;
    }
    return count;
}

QString helpOf(const Command &command)
{
    const QString usage = CliText::tr("Usage: shopbell-cli %1 %2 [options]").arg(command.name, command.arguments);
    QString text = usage.simplified() + u"\n\n"_s // Where there are no arguments, two blanks would stand.
        + wrapped(CliText::tr(command.summary), 0);
    if (command.more)
        text += u'\n' + wrapped(CliText::tr(command.more), 0);
    text += u'\n' + CliText::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : command.options() + commonOptions())
        text += twoColumns(namesOf(option), option.description(), 28);
    return text;
}

QString helpOf(const Command &command, const QStringList &arguments)
{
    for (const Command &part : command.parts ? command.parts() : std::vector<Command>()) {
        const QString name = QString(part.arguments).section(u' ', -1);
        if (arguments.contains(name))
            return helpOf(part);
    }
    return helpOf(command);
}

QString helpOfProgram()
{
    QString text = CliText::tr("Usage: shopbell-cli COMMAND SHOP [...] [options]") + u"\n\n"_s
        + wrapped(CliText::tr("Does from a terminal what the window of Shopbell does. SHOP is a file that ends in "
                              ".shopbell."),
                  0)
        + u'\n' + CliText::tr("Commands:") + u'\n';
    for (const Command *command : allCommands())
        text += twoColumns(command->name, CliText::tr(command->summary), 16);
    text += u'\n' + CliText::tr("shopbell-cli COMMAND --help tells more. shopbell-cli --version tells the version.")
        + u"\n\n"_s + CliText::tr("Exit status:") + u'\n';
    const std::pair<int, QString> states[]{
        {0, CliText::tr("done")},
        {1, CliText::tr("done, but rows were left out")},
        {2, CliText::tr("wrong usage")},
        {3, CliText::tr("the input was refused")},
        {4, CliText::tr("the shop file could not be opened, read or written")},
        {130, CliText::tr("interrupted")},
    };
    for (const auto &[number, meaning] : states)
        text += twoColumns(QString::number(number), meaning, 8);
    return text;
}

} // namespace Shopbell::Cli
