// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/encoding.h"

#include <QSaveFile>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
bool startsFormula(char16_t first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
}

/// Writes a question mark for what the encoding lacks, and notes it in the flag that is the context.
void U_CALLCONV writeQuestionMark(const void *context, UConverterFromUnicodeArgs *args, const UChar *, int32_t, UChar32,
                                  UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason > UCNV_IRREGULAR)
        return; // Reset, close and clone are no characters.
    constexpr UChar mark = u'?';
    const UChar *letter = &mark;
    *error = U_ZERO_ERROR;
    ucnv_cbFromUWriteUChars(args, &letter, letter + 1, 0, error);
    *static_cast<bool *>(const_cast<void *>(context)) = true;
}

bool isUtf(const QByteArray &encoding)
{
    return encoding.startsWith("UTF") || encoding.startsWith("utf");
}

/// Why the file cannot be made. QSaveFile says WriteError here for a file that may not be replaced.
Error errorOnOpening(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? Error::Kind::DiskFull : Error::Kind::ReadOnly, file.errorString()};
}

Error errorOnWriting(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return {Error::Kind::DiskFull, file.errorString()};
    case QFileDevice::PermissionsError:
        return {Error::Kind::ReadOnly, file.errorString()};
    default:
        return {Error::Kind::Storage, file.errorString()};
    }
}
} // namespace

struct CsvWriter::Parts
{
    struct Close
    {
        void operator()(UConverter *converter) const { ucnv_close(converter); }
    };
    explicit Parts(const QString &path) : file(path) {}

    void write(const QString &text);

    QSaveFile file;
    CsvStyle style = {};
    std::unique_ptr<UConverter, Close> converter = {}; ///< None for UTF-8.
    bool lostCharacters = false;
};

void CsvWriter::Parts::write(const QString &text)
{
    if (!converter) {
        file.write(text.toUtf8());
        return;
    }
    const auto *const letters = reinterpret_cast<const UChar *>(text.utf16());
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(converter.get())),
                     Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()), letters, int32_t(text.size()), &error);
    file.write(bytes.constData(), U_SUCCESS(error) ? length : 0);
}

CsvWriter::CsvWriter(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
CsvWriter::CsvWriter(CsvWriter &&) noexcept = default;
CsvWriter &CsvWriter::operator=(CsvWriter &&) noexcept = default;
CsvWriter::~CsvWriter() = default;

Result<CsvWriter> CsvWriter::create(const QString &path, const CsvStyle &style)
{
    auto parts = std::make_unique<Parts>(path);
    parts->style = style;
    if (style.encoding.compare("UTF-8", Qt::CaseInsensitive) != 0) {
        UErrorCode error = U_ZERO_ERROR;
        parts->converter.reset(isKnownEncoding(style.encoding) ? ucnv_open(style.encoding.constData(), &error)
                                                               : nullptr);
        if (!parts->converter || U_FAILURE(error))
            return Error{Error::Kind::Invalid, u"encoding"_s};
        ucnv_setFromUCallBack(parts->converter.get(), writeQuestionMark, &parts->lostCharacters, nullptr, nullptr,
                              &error);
    }
    if (!parts->file.open(QIODevice::WriteOnly))
        return errorOnOpening(parts->file);
    if (style.byteOrderMark && isUtf(style.encoding))
        parts->write(QString(QChar(0xFEFF)));
    return CsvWriter(std::move(parts));
}

void CsvWriter::write(const std::vector<QString> &cells)
{
    m_parts->write(csvLine(cells, m_parts->style.delimiter, m_parts->style.defuseFormulas));
}

Status CsvWriter::commit()
{
    if (!m_parts->file.commit())
        return errorOnWriting(m_parts->file);
    return done();
}

bool CsvWriter::lostCharacters() const
{
    return m_parts->lostCharacters;
}

QString csvLine(const std::vector<QString> &cells, char delimiter, bool defuseFormulas)
{
    QString line;
    const QChar separator = QLatin1Char(delimiter);
    for (size_t i = 0; i < cells.size(); ++i) {
        QString cell = defuseFormulas ? defused(cells[i]) : cells[i];
        // Blanks at the ends are quoted, because many readers trim them; so is an only cell that is empty, because a
        // blank line is no record.
        const bool quoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
            || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ')
            || (cells.size() == 1 && cell.isEmpty());
        if (i > 0)
            line += separator;
        if (quoted)
            line += u'"' + cell.replace(u'"', QString(2, u'"')) + u'"';
        else
            line += cell;
    }
    return line + "\r\n"_L1;
}

QString defused(const QString &text)
{
    qsizetype start = 0;
    while (start < text.size() && text[start] == u'\'')
        ++start;
    const bool looksLikeFormula = start < text.size() && startsFormula(text[start].unicode());
    return looksLikeFormula ? u'\'' + text : text;
}

bool isDefused(std::string_view cell)
{
    const size_t start = cell.find_first_not_of('\'');
    return start != std::string_view::npos && start > 0 && startsFormula(char16_t(uchar(cell[start])));
}

} // namespace Shopbell
