// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreignfile.h"

#include "core/samefile.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 sniffedBytes = 64 * 1024;

struct Signature
{
    QByteArrayView bytes;
    FileFault fault;
};

/// How files of other kinds begin. No text in any encoding on offer begins like that.
constexpr std::array signatures{
    Signature{"\x89PNG\r\n", FileFault::Picture},
    Signature{"\xFF\xD8\xFF", FileFault::Picture},
    Signature{"GIF87a", FileFault::Picture},
    Signature{"GIF89a", FileFault::Picture},
    Signature{QByteArrayView("II*\0", 4), FileFault::Picture},
    Signature{QByteArrayView("MM\0*", 4), FileFault::Picture},
    Signature{"%PDF-", FileFault::Document},
    Signature{"{\\rtf", FileFault::Document},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileFault::Spreadsheet}, // .xls; the old .doc begins the same.
    Signature{"\x1F\x8B\x08", FileFault::Packed},
    Signature{"\xFD"
              "7zXZ",
              FileFault::Packed},
    Signature{"7z\xBC\xAF\x27\x1C", FileFault::Archive},
    Signature{"Rar!\x1A\x07", FileFault::Archive},
    Signature{"BZh9", FileFault::Packed},
    Signature{"SQLite format 3", FileFault::NotText},
    Signature{"\x7F"
              "ELF",
              FileFault::NotText},
};

FileFault faultOfZip(QByteArrayView start)
{
    const auto names = [&start](QByteArrayView name) { return start.contains(name); };
    if (names("xl/") || names("opendocument.spreadsheet"))
        return FileFault::Spreadsheet;
    if (names("word/") || names("opendocument."))
        return FileFault::Document;
    if (names("[Content_Types].xml"))
        return FileFault::Spreadsheet;
    return FileFault::Archive;
}

bool hasUtf16Or32Mark(QByteArrayView start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")
        || start.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
}

/// UTF-16 and UTF-32 keep every byte of a text in its own lane: the zero bytes of Latin text stand in one lane only.
bool looksLikeWideText(QByteArrayView start)
{
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    return std::max(zeros[0], zeros[1]) > 9 * std::min(zeros[0], zeros[1]);
}

bool isControl(char byte)
{
    const auto value = uchar(byte);
    return value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1A;
}
} // namespace

std::optional<FileFault> faultOfContent(QByteArrayView start)
{
    if (start.isEmpty())
        return FileFault::Empty;
    for (const Signature &signature : signatures) {
        if (start.startsWith(signature.bytes))
            return signature.fault;
    }
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return faultOfZip(start);
    if (start.startsWith("RIFF") && start.sliced(std::min<qsizetype>(8, start.size())).startsWith("WEBP"))
        return FileFault::Picture;
    if (start.startsWith("BM") && start.size() > 10 && start.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return FileFault::Picture;
    if (hasUtf16Or32Mark(start))
        return std::nullopt;

    // A few stray control characters survive in till exports; where one byte in ten is one, it is no text.
    const auto controls = std::count_if(start.begin(), start.end(), isControl);
    if (controls * 10 > start.size() && !looksLikeWideText(start))
        return FileFault::NotText;
    return std::nullopt;
}

Result<std::shared_ptr<QFile>> openForeignFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errorFor(FileFault::Missing);
    if (!info.isFile())
        return errorFor(FileFault::Folder);
    if (isNamedLikeShop(info.canonicalFilePath()))
        return errorFor(FileFault::NotText);
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return errorFor(info.isReadable() ? FileFault::ReadFailed : FileFault::NoPermission);

    const QByteArray start = file->read(sniffedBytes);
    if (file->error() != QFileDevice::NoError)
        return errorFor(FileFault::ReadFailed);
    if (const std::optional<FileFault> fault = faultOfContent(start))
        return errorFor(*fault);
    file->seek(0);
    return file;
}

} // namespace Shopbell
