// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/checkwords.h"

#include <QDir>
#include <QFile>

namespace Shopbell::Test {

/// The word lists that ship with the program, read where they lie.
inline const CheckWords &presetWords()
{
    static const CheckWords words = [] {
        const auto bytes = [](const QString &name) {
            QFile file(QDir::cleanPath(QStringLiteral(SHOPBELL_TEST_DATA "/../../resources/presets/") + name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        Result<CheckWords> read =
            CheckWords::from(bytes(QStringLiteral("check-words.json")), bytes(QStringLiteral("language-words.json")));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *std::move(read);
    }();
    return words;
}

} // namespace Shopbell::Test
