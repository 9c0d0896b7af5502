// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "cli/program.h"
#include "format/language.h"
#include "look/fonts.h"

#include <QApplication>
#include <QDebug>

#include <memory>

namespace {
/// With windows only for who draws, and then without a display: the same pixels on every machine, and none is needed.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (argc < 2 || !Shopbell::Cli::draws(QString::fromLocal8Bit(argv[1])))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt finds missing on a machine without a desktop is nothing to whoever reads our messages.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    for (const QString &missing : Shopbell::Fonts::load())
        qWarning().noquote() << missing;
    return application;
}
} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shopbell-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOPBELL_VERSION));
    // Without a locale ("C") a terminal still gets times as people write them.
    const Shopbell::Language language(Shopbell::localeFor({}, QLocale::system()));
    Shopbell::Cli::catchInterrupts();
    return Shopbell::Cli::run(QCoreApplication::arguments());
}
