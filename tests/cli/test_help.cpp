// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/help.h"
#include "support/commandline.h"
#include "support/run.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Shopbell::Cli;
using namespace Shopbell::Test;
using namespace Qt::StringLiterals;

namespace {
QString installed(const QString &name)
{
    QFile file(QDir::cleanPath(QStringLiteral(SHOPBELL_TEST_DATA "/../../installer/linux/")) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList longOptions(const Command &command)
{
    QStringList options;
    for (const QCommandLineOption &option : command.options())
        options << u"--"_s + option.names().last();
    return options;
}

bool names(const QString &text, const QString &word)
{
    return text.contains(QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word))));
}
} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItself()
    {
        for (const Command *command : allCommands()) {
            const Ran ran = runCommandLine({QString(command->name), u"--help"_s});
            QCOMPARE(ran.exit, 0);
            QCOMPARE(ran.err, QByteArray());
            const QString help = QString::fromUtf8(ran.out);
            QVERIFY(help.startsWith(u"Usage: shopbell-cli %1 %2"_s.arg(command->name, command->arguments)));
            for (const QString &option : longOptions(*command) + QStringList{u"--json"_s, u"--quiet"_s, u"--help"_s})
                QVERIFY2(names(help, option), qPrintable(option));
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
            QCOMPARE(runCommandLine({u"help"_s, QString(command->name)}).out, ran.out);
        }
    }

    void helpIsAlsoACommand()
    {
        const Ran whole = runCommandLine({u"--help"_s});
        QCOMPARE(runCommandLine({u"help"_s}).out, whole.out);
        QCOMPARE(runCommandLine({u"--help"_s, u"--quiet"_s}).out, whole.out);
        QCOMPARE(runCommandLine({u"help"_s, u"add"_s, u"purchase"_s}).out,
                 runCommandLine({u"add"_s, u"purchase"_s, u"--help"_s}).out);
        QCOMPARE(runCommandLine({u"help"_s, u"nothing"_s}).exit, 2);
    }

    void everythingThatCanBeAddedExplainsItself()
    {
        const std::vector<Command> parts = addCommand.parts();
        QCOMPARE(parts.size(), size_t(8));
        const QStringList all = longOptions(addCommand);
        for (const Command &part : parts) {
            const QString what = QString(part.arguments).section(u' ', -1);
            const Ran ran = runCommandLine({u"add"_s, what, u"--help"_s});
            QCOMPARE(ran.exit, 0);
            const QString help = QString::fromUtf8(ran.out);
            QVERIFY2(help.startsWith(u"Usage: shopbell-cli add SHOP %1 [options]"_s.arg(what)), qPrintable(help));
            QVERIFY(help.contains(QString::fromLatin1(part.more).section(u' ', 0, 1)));
            const QString options = help.section(u"Options:"_s, 1);
            const QStringList own = longOptions(part);
            for (const QString &option : all) {
                const QRegularExpression line(u"^  (?:--[\\w-]+, )*%1(?![\\w-])"_s.arg(option),
                                              QRegularExpression::MultilineOption);
                QVERIFY2(options.contains(line) == own.contains(option), qPrintable(what + u' ' + option));
            }
            QCOMPARE(runCommandLine({u"add"_s, u"a.shopbell"_s, what, u"--help"_s}).out, ran.out);
        }
        const QString whole = QString::fromUtf8(runCommandLine({u"add"_s, u"--help"_s}).out);
        QVERIFY(whole.startsWith(u"Usage: shopbell-cli add SHOP WHAT"_s));
    }

    void theProgramListsItsCommands()
    {
        for (const QString &way : {u"--help"_s, u"-h"_s, u"help"_s}) {
            const Ran ran = runCommandLine({way});
            QCOMPARE(ran.exit, 0);
            for (const Command *command : allCommands())
                QVERIFY(names(QString::fromUtf8(ran.out), command->name));
        }
        QVERIFY(runCommandLine({u"--version"_s}).out.startsWith("shopbell-cli " SHOPBELL_VERSION));
    }

    void manualAndCompletionKnowEverything_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("the manual") << "shopbell-cli.1";
        QTest::newRow("bash") << "completion/shopbell-cli.bash";
        QTest::newRow("zsh") << "completion/_shopbell-cli";
    }
    void manualAndCompletionKnowEverything()
    {
        QFETCH(QString, file);
        const QString text = installed(file).remove(QRegularExpression(u"\\\\(f[BIRP])?"_s));
        QVERIFY(!text.isEmpty());
        for (const Command *command : allCommands()) {
            QVERIFY2(names(text, command->name), command->name.data());
            for (const QString &option : longOptions(*command))
                QVERIFY2(names(text, option), qPrintable(option));
        }
    }

    void argumentsAreCounted()
    {
        const auto count = [](const char *arguments) {
            return argumentCount({"x"_L1, QLatin1StringView(arguments), "", nullptr, nullptr});
        };
        QCOMPARE(count("SHOP").least, 1);
        QCOMPARE(count("SHOP").most, 1);
        QCOMPARE(count("SHOP FILE...").least, 2);
        QCOMPARE(count("SHOP FILE...").most, -1);
        QCOMPARE(count("SHOP [OUT]").least, 1);
        QCOMPARE(count("SHOP [OUT]").most, 2);
    }
};

SHOPBELL_TEST(TestHelp)
#include "test_help.moc"
