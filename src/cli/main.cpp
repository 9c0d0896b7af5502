// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"
#include "cli/program.h"
#include "format/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shopbell-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOPBELL_VERSION));
    // Without a locale ("C") a terminal still gets times as people write them.
    const QLocale spoken = QLocale::system();
    const Shopbell::Language language(spoken.language() == QLocale::C ? QLocale(QStringLiteral("en_GB")) : spoken);
    Shopbell::Cli::catchInterrupts();
    return Shopbell::Cli::run(QCoreApplication::arguments());
}
