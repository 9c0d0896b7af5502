// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QLocale>

#include <functional>

namespace Shopbell {

/// What speaks for an encoding, the strongest first.
enum class EncodingEvidence {
    Told, ///< The owner said so.
    ByteOrderMark,
    OnlyAscii, ///< Every encoding on offer reads it the same.
    StrictUtf8, ///< The whole file is faultless UTF-8.
    MostlyUtf8, ///< Nearly all of it is; the few other bytes are broken, not another encoding.
    Detected, ///< Its bytes look like it.
    Assumed, ///< Nothing but the custom of the place.
};

struct EncodingGuess
{
    QByteArray name = "UTF-8";
    EncodingEvidence evidence = EncodingEvidence::OnlyAscii;

    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// Reads the whole file once (strict UTF-8 is only certain at its end), in flat memory: BOM, strict UTF-8, uchardet, ICU,
/// then `usual`. `progress` is called now and then with bytes read and bytes in all; false cancels. Errors as
/// openForeignFile(), and Cancelled.
Result<EncodingGuess> detectEncoding(const QString &path, const QByteArray &usual = "windows-1252",
                                     const std::function<bool(qint64 done, qint64 total)> &progress = {});
/// The same for bytes in memory.
EncodingGuess guessEncoding(QByteArrayView bytes, const QByteArray &usual = "windows-1252");

/// The encoding that old programs use where this language is spoken.
QByteArray usualEncodingOf(const QLocale &locale);

/// The encodings that are offered to the owner, common ones first. Names of the Internet registry (IANA).
const QList<QByteArray> &offeredEncodings();

/// Whether text in this encoding can be read; any name or alias that ICU knows.
bool isKnownEncoding(const QByteArray &name);

} // namespace Shopbell
