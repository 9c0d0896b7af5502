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
    const Shopbell::Language language(QLocale::system());
    Shopbell::Cli::catchInterrupts();
    return Shopbell::Cli::run(QCoreApplication::arguments());
}
