// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "exchange/encodingscan.h"
#include "exchange/foreignfile.h"
#include "exchange/textdecoder.h"

#include <QFile>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <utility>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 scannedAtOnce = 1024 * 1024;

struct Mark
{
    QByteArrayView bytes;
    const char *encoding;
};
constexpr std::array byteOrderMarks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"}, // Before UTF-16LE, which begins the same.
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{"\xEF\xBB\xBF", "UTF-8"},
    Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

QByteArray markedEncoding(QByteArrayView bytes)
{
    for (const Mark &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes))
            return mark.encoding;
    }
    return {};
}

/// The wider encoding that programs mean when they say the narrower one.
QByteArray widened(const QByteArray &name)
{
    static constexpr std::array wider{
        std::pair{"ISO-8859-1", "windows-1252"}, std::pair{"ISO-8859-9", "windows-1254"},
        std::pair{"ISO-8859-11", "windows-874"}, std::pair{"TIS-620", "windows-874"},
        std::pair{"GB2312", "GB18030"},          std::pair{"GBK", "GB18030"},
        std::pair{"EUC-KR", "windows-949"},      std::pair{"UHC", "windows-949"},
    };
    for (const auto &[narrow, wide] : wider) {
        if (name.compare(narrow, Qt::CaseInsensitive) == 0)
            return wide;
    }
    for (const QByteArray &offered : offeredEncodings()) {
        if (name.compare(offered, Qt::CaseInsensitive) == 0)
            return offered;
    }
    return name;
}

QByteArray byUchardet(const std::string &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return name == "ASCII" ? QByteArray() : name;
}

QByteArray byIcu(const std::string &sample)
{
    constexpr int32_t leastConfidence = 30;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || !match || ucsdet_getConfidence(match, &error) < leastConfidence)
        return {};
    return ucsdet_getName(match, &error);
}

/// Bytes of text with a few zero bytes strayed into it, as tills write them, rather than of UTF-16: there every line end
/// has a zero byte beside it, and other scripts than Latin leave control characters or bytes that are no UTF-8.
bool hasStrayZeros(const std::string &head, qint64 zeros, bool isUtf8)
{
    const auto isControl = [](char byte) { return byte > 0 && byte < ' ' && !std::strchr("\t\n\f\r\x1A", byte); };
    if (isUtf8 && zeros * 4 < qint64(head.size()) && std::ranges::none_of(head, isControl))
        return true;
    qint64 lineEnds = 0;
    qint64 wideLineEnds = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        if (head[i] != '\n' && head[i] != '\r')
            continue;
        ++lineEnds;
        wideLineEnds += (i ^ 1) < head.size() && head[i ^ 1] == '\0';
    }
    return lineEnds > 0 && wideLineEnds == 0;
}

/// UTF-16 without a mark: only Latin letters and line ends leave zero bytes, and only in one lane.
QByteArray wideEncoding(const std::string &head, bool isUtf8)
{
    std::array<qint64, 2> zeros{};
    for (size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const qint64 all = zeros[0] + zeros[1];
    if (all * 50 < qint64(head.size()) || hasStrayZeros(head, all, isUtf8))
        return {};
    if (const QByteArray name = byIcu(head); name.startsWith("UTF-16") || name.startsWith("UTF-32"))
        return name;
    if (std::min(zeros[0], zeros[1]) * 10 > all || head.size() < 4)
        return {};
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

/// Share of the bytes beyond ASCII that form pairs of the first level of GB 2312, the 3,755 commonest characters. In
/// Western text such bytes stand alone; other East Asian encodings are told apart by uchardet before this is asked.
double shareOfCommonChinese(const std::string &sample)
{
    qint64 high = 0;
    qint64 common = 0;
    for (size_t at = 0; at < sample.size(); ++at) {
        const auto lead = uchar(sample[at]);
        if (lead < 0x80)
            continue;
        ++high;
        const uchar trail = at + 1 < sample.size() ? uchar(sample[at + 1]) : uchar(0);
        if (lead < 0xA1 || trail < 0xA1)
            continue;
        ++high;
        ++at;
        common += lead >= 0xB0 && lead <= 0xD7 ? 2 : 0;
    }
    return high > 0 ? double(common) / double(high) : 0;
}

bool isLatin(const QByteArray &name)
{
    static constexpr std::array names{"windows-1250",      "windows-1252", "windows-1254", "windows-1257",
                                      "windows-1258",      "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",
                                      "ISO-8859-10",       "ISO-8859-13",  "ISO-8859-15",  "ISO-8859-16",
                                      "MAC-CENTRALEUROPE", "IBM852",       "IBM865",       "VISCII"};
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

bool readsWithoutFault(const QByteArray &encoding, const std::string &sample)
{
    Result<TextDecoder> decoder = TextDecoder::forEncoding(encoding);
    if (!decoder)
        return false;
    std::string text;
    decoder->decode(sample, true, text);
    return text.find(TextDecoder::brokenMark) == std::string::npos;
}

/// The encoding of text that is not UTF-8.
EncodingGuess detected(const std::string &sample, const QByteArray &usual)
{
    constexpr int fewBytes = 32;
    const auto high = std::count_if(sample.begin(), sample.end(), [](char byte) { return uchar(byte) >= 0x80; });
    const QByteArray name = widened(byUchardet(sample));
    const bool isKnown = !name.isEmpty() && isKnownEncoding(name);
    const bool isUsual = isKnown && name.compare(usual, Qt::CaseInsensitive) == 0;
    if (isKnown && !isLatin(name))
        return {name, EncodingEvidence::Detected};
    if (shareOfCommonChinese(sample) >= 0.6 && readsWithoutFault("GB18030", sample))
        return {"GB18030", EncodingEvidence::Detected};
    // A handful of accents cannot tell the Latin encodings apart: the custom of the place is the better guess.
    if (isKnown && !isUsual && high < fewBytes && isLatin(usual) && readsWithoutFault(usual, sample))
        return {usual, EncodingEvidence::Assumed};
    if (isKnown)
        return {name, EncodingEvidence::Detected};
    if (const QByteArray second = widened(byIcu(sample)); high >= fewBytes && isKnownEncoding(second))
        return {second, EncodingEvidence::Detected};
    return {usual, EncodingEvidence::Assumed};
}

EncodingGuess guessFrom(const EncodingScan &scan, const QByteArray &usual)
{
    if (const QByteArray marked = markedEncoding(scan.head()); !marked.isEmpty())
        return {marked, EncodingEvidence::ByteOrderMark};
    if (const QByteArray wide = wideEncoding(scan.head(), scan.broken() == 0); !wide.isEmpty())
        return {wide, EncodingEvidence::Detected};
    if (scan.broken() == 0) {
        return {"UTF-8", scan.characters() > 0 ? EncodingEvidence::StrictUtf8 : EncodingEvidence::OnlyAscii};
    }
    // In other encodings bytes rarely form UTF-8 characters by chance (in GB18030 one character in five).
    if (scan.characters() >= 4 * scan.broken())
        return {"UTF-8", EncodingEvidence::MostlyUtf8};
    return detected(scan.sample(), usual);
}
} // namespace

Result<EncodingGuess> detectEncoding(const QString &path, const QByteArray &usual,
                                     const std::function<bool(qint64 done, qint64 total)> &progress)
{
    const Result<std::shared_ptr<QFile>> file = openForeignFile(path);
    if (!file)
        return file.error();
    EncodingScan scan;
    std::string chunk;
    const qint64 total = (*file)->size();
    for (qint64 done = 0;; done += scannedAtOnce) {
        if (progress && !progress(std::min(done, total), total))
            return Error{Error::Kind::Cancelled};
        chunk.resize(size_t(scannedAtOnce));
        const qint64 got = (*file)->read(chunk.data(), scannedAtOnce);
        if (got < 0)
            return errorFor(FileFault::ReadFailed);
        if (got == 0 || scan.isDecided())
            break;
        scan.add(std::string_view(chunk).substr(0, size_t(got)));
    }
    scan.finish();
    return guessFrom(scan, usual);
}

EncodingGuess guessEncoding(QByteArrayView bytes, const QByteArray &usual)
{
    EncodingScan scan;
    scan.add({bytes.data(), size_t(bytes.size())});
    scan.finish();
    return guessFrom(scan, usual);
}

QByteArray usualEncodingOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? "Big5" : "GB18030";
    case QLocale::Japanese:
        return "Shift_JIS";
    case QLocale::Korean:
        return "windows-949";
    case QLocale::Russian:
    case QLocale::Ukrainian:
    case QLocale::Bulgarian:
    case QLocale::Serbian:
        return "windows-1251";
    case QLocale::Polish:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Hungarian:
    case QLocale::Slovenian:
    case QLocale::Croatian:
    case QLocale::Romanian:
        return "windows-1250";
    case QLocale::Greek:
        return "windows-1253";
    case QLocale::Turkish:
        return "windows-1254";
    case QLocale::Hebrew:
        return "windows-1255";
    case QLocale::Arabic:
    case QLocale::Persian:
        return "windows-1256";
    case QLocale::Latvian:
    case QLocale::Lithuanian:
    case QLocale::Estonian:
        return "windows-1257";
    case QLocale::Vietnamese:
        return "windows-1258";
    case QLocale::Thai:
        return "windows-874";
    default:
        return "windows-1252";
    }
}

const QList<QByteArray> &offeredEncodings()
{
    static const QList<QByteArray> names{"UTF-8",        "GB18030",      "windows-1252", "UTF-16LE",     "UTF-16BE",
                                         "Big5",         "Shift_JIS",    "EUC-JP",       "windows-949",  "windows-1250",
                                         "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
                                         "windows-1257", "windows-1258", "windows-874",  "ISO-8859-2",   "ISO-8859-15",
                                         "KOI8-R",       "macintosh"};
    return names;
}

bool isKnownEncoding(const QByteArray &name)
{
    return bool(TextDecoder::forEncoding(name));
}

} // namespace Shopbell
