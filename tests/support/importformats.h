// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace Shopbell::Test {

/// The formats that ship with the program, read where they lie.
inline QByteArray importFormatsJson()
{
    const QString relative = QStringLiteral(SHOPBELL_TEST_DATA "/../../resources/presets/import-formats.json");
    QFile file(QDir::cleanPath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Shopbell::Test
