// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"Shopbell"_s);
    QApplication::setApplicationVersion(QStringLiteral(SHOPBELL_VERSION));
    QApplication::setDesktopFileName(u"org.shopbell.Shopbell"_s);
    QApplication qt(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Keeps what customers say, and what the shop answered."));
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "The shop file to open."),
                                 u"[FILE.shopbell]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(qt);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files.append(QDir::current().absoluteFilePath(file));

    int result = 0;
    {
        Shopbell::Application shopbell({});
        if (!shopbell.start(files))
            return 0; // Another Shopbell of this person opens them.
        result = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone(); // A closed shop is one file only when its last write is done.
    return result;
}
