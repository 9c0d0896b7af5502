// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailwords.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMailOctets = 76; // Of a line with encoded words or an encoded body: RFC 2047, 2; RFC
    // 2045, 6.7.

bool isPlainAscii(const QString &words)
{
    return std::ranges::all_of(words, [](QChar letter) { return letter >= u' ' && letter <= u'~'; });
}

/// Encoded words, each of whole letters, one on each line.
QByteArray encodedWords(const QString &words, qsizetype used)
{
    const QByteArray open = "=?UTF-8?B?";
    const QByteArray close = "?=";
    QByteArray result;
    QByteArray octets;
    const auto room = [&] { // For octets before base64 makes four of three.
        const qsizetype taken =
            (result.isEmpty() ? std::min(used, mostMailOctets / 2) : 1) + open.size() + close.size();
        return (mostMailOctets - taken) / 4 * 3;
    };
    const auto finish = [&] {
        if (!octets.isEmpty())
            result += (result.isEmpty() ? QByteArray() : "\r\n ") + open + octets.toBase64() + close;
        octets.clear();
    };
    for (qsizetype i = 0; i < words.size();) {
        const bool isPair = words[i].isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        const QByteArray letter = words.mid(i, isPair ? 2 : 1).toUtf8();
        if (octets.size() + letter.size() > room())
            finish();
        octets += letter;
        i += isPair ? 2 : 1;
    }
    finish();
    return result;
}

bool mayStandInQuotedPrintable(char octet)
{
    return (octet >= ' ' && octet <= '~' && octet != '=') || octet == '\t';
}

QByteArray quotedPrintableLine(const QByteArray &line)
{
    constexpr qsizetype mostBeforeSoftEnd = mostMailOctets - 1; // The equals sign that hides the line end.
    QByteArray result;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isLast = i + 1 == line.size();
        const bool isBlankAtEnd = isLast && (line[i] == ' ' || line[i] == '\t');
        QByteArray octet(1, line[i]);
        if (!mayStandInQuotedPrintable(line[i]) || isBlankAtEnd)
            octet = '=' + octet.toHex().toUpper();
        if (length + octet.size() > (isLast ? mostMailOctets : mostBeforeSoftEnd)) {
            result += "=\r\n";
            length = 0;
        }
        result += octet;
        length += octet.size();
    }
    return result + "\r\n";
}

QByteArray quotedPrintable(const QByteArray &octets)
{
    QByteArray result;
    qsizetype at = 0;
    while (at < octets.size()) {
        const qsizetype end = octets.indexOf("\r\n", at);
        result += quotedPrintableLine(octets.mid(at, end < 0 ? -1 : end - at));
        at = end < 0 ? octets.size() : end + 2;
    }
    return result;
}

QByteArray base64Lines(const QByteArray &octets)
{
    const QByteArray whole = octets.toBase64();
    QByteArray result;
    for (qsizetype at = 0; at < whole.size(); at += mostMailOctets)
        result += whole.mid(at, mostMailOctets) + "\r\n";
    return result;
}

} // namespace

QString mailHeaderText(const QString &text)
{
    QString words;
    for (const QChar letter : text) {
        const bool isControl = letter.category() == QChar::Other_Control;
        words +=
            isControl || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph
            ? QChar(u' ')
            : letter;
    }
    return words.simplified();
}

QByteArray mailUnstructured(const QString &words, qsizetype used)
{
    // What looks like an encoded word would be decoded by whoever reads it.
    if (isPlainAscii(words) && !words.contains("=?"_L1) && words.size() + used <= mostMailOctets)
        return words.toLatin1();
    return encodedWords(words, used);
}

QByteArray mailPhrase(const QString &words, qsizetype used)
{
    const bool isPlain = std::ranges::all_of(
        words, [](QChar letter) { return letter.isLetterOrNumber() || u" !#$%&'*+-/=?^_`{|}~"_s.contains(letter); });
    QString phrase = words;
    if (!isPlain)
        phrase = u'"' + phrase.replace(u'\\', R"(\\)"_L1).replace(u'"', R"(\")"_L1) + u'"';
    if (!isPlainAscii(words) || words.contains("=?"_L1) || phrase.size() + used > mostMailOctets)
        return encodedWords(words, used);
    return phrase.toLatin1();
}

EncodedMailText encodedMailText(const QString &text)
{
    const QByteArray octets = text.toUtf8();
    QByteArray printable = quotedPrintable(octets);
    QByteArray dense = base64Lines(octets);
    if (printable.size() <= dense.size())
        return {.encoding = "quoted-printable", .bytes = std::move(printable)};
    return {.encoding = "base64", .bytes = std::move(dense)};
}

} // namespace Shopbell
