// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Shopbell {

/// What may stand in a header: one line without control characters, single blanks, trimmed.
QString mailHeaderText(const QString &text);

/// Free words of a header (RFC 5322, 2.2.1): as they are when they are ASCII and short, else encoded words of UTF-8 in
/// base64 (RFC 2047), folded so that no line is longer than 76 octets. `used` octets of the first line are taken
/// already.
QByteArray mailUnstructured(const QString &words, qsizetype used);
/// The name before an address: plain, in quotation marks, or encoded words.
QByteArray mailPhrase(const QString &words, qsizetype used);

struct EncodedMailText
{
    QByteArray encoding =
        {}; ///< "quoted-printable" or "base64", whichever is shorter; the first for words in Latin letters.
    QByteArray bytes = {}; ///< Lines of at most 76 octets, the last one ended.
};
/// A text with its lines ended by CRLF, in UTF-8 (RFC 2045, 6.7 and 6.8).
EncodedMailText encodedMailText(const QString &text);

} // namespace Shopbell
