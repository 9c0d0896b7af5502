// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordreader.h"

#include "exchange/foreignfile.h"
#include "exchange/recordparser.h"
#include "exchange/textdecoder.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace Shopbell {

/// Where the bytes come from.
class RecordReader::Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    /// Bytes read into `to`, 0 at the end, -1 when reading failed.
    virtual qint64 read(char *to, qint64 most) = 0;
    virtual qint64 total() const = 0;
};

class RecordReader::FileSource : public Source
{
public:
    explicit FileSource(std::shared_ptr<QFile> file) : m_file(std::move(file)) {}
    qint64 read(char *to, qint64 most) override { return m_file->read(to, most); }
    qint64 total() const override { return m_file->size(); }

private:
    std::shared_ptr<QFile> m_file;
};

class RecordReader::ByteSource : public Source
{
public:
    explicit ByteSource(std::string_view bytes) : m_bytes(bytes), m_total(qint64(bytes.size())) {}
    qint64 read(char *to, qint64 most) override
    {
        const size_t taken = std::min(size_t(most), m_bytes.size());
        if (taken > 0)
            std::memcpy(to, m_bytes.data(), taken);
        m_bytes.remove_prefix(taken);
        return qint64(taken);
    }
    qint64 total() const override { return m_total; }

private:
    std::string_view m_bytes;
    qint64 m_total;
};

struct RecordReader::Parts
{
    Parts(std::unique_ptr<Source> from, TextDecoder to, const FileDialect &dialect)
        : source(std::move(from))
        , decoder(std::move(to))
        , parser(dialect.delimiter, decoder.marksBroken(),
                 [this](std::string &text, size_t atLeast) { return refill(text, atLeast); })
    {
    }

    bool refill(std::string &text, size_t atLeast);

    std::unique_ptr<Source> source;
    TextDecoder decoder;
    RecordParser parser;
    std::string raw = {};
    Record record = {};
    std::vector<QString> header = {};
    qint64 taken = 0;
    std::function<bool()> cancelled = {};
    Status status = done();
};

bool RecordReader::Parts::refill(std::string &text, size_t atLeast)
{
    if (cancelled && cancelled()) {
        status = Error{Error::Kind::Cancelled};
        return false;
    }
    raw.resize(atLeast);
    const qint64 got = source->read(raw.data(), qint64(raw.size()));
    if (got < 0) {
        status = errorFor(FileFault::ReadFailed);
        return false;
    }
    taken += got;
    decoder.decode(std::string_view(raw).substr(0, size_t(got)), got == 0, text);
    return got > 0;
}

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

std::vector<QString> textOf(const std::vector<std::string_view> &cells)
{
    std::vector<QString> texts;
    texts.reserve(cells.size());
    for (const std::string_view cell : cells)
        texts.push_back(textOf(cell));
    return texts;
}

RecordReader::RecordReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
RecordReader::RecordReader(RecordReader &&) noexcept = default;
RecordReader &RecordReader::operator=(RecordReader &&) noexcept = default;
RecordReader::~RecordReader() = default;

Result<RecordReader> RecordReader::open(const QString &path, const FileDialect &dialect)
{
    Result<std::shared_ptr<QFile>> file = openForeignFile(path);
    if (!file)
        return file.error();
    return over(std::make_unique<FileSource>(*std::move(file)), dialect);
}

Result<RecordReader> RecordReader::overBytes(std::string_view bytes, const FileDialect &dialect)
{
    return over(std::make_unique<ByteSource>(bytes), dialect);
}

Result<RecordReader> RecordReader::over(std::unique_ptr<Source> source, const FileDialect &dialect)
{
    Result<TextDecoder> decoder = TextDecoder::forEncoding(dialect.encoding);
    if (!decoder)
        return decoder.error();
    RecordReader reader(std::make_unique<Parts>(std::move(source), *std::move(decoder), dialect));
    int titles = 0;
    while (titles < dialect.titles && reader.next())
        ++titles;
    if (dialect.hasHeader && reader.next())
        reader.m_parts->header = textOf(reader.record().cells);
    if (!reader.status())
        return reader.status().error();
    return reader;
}

const std::vector<QString> &RecordReader::header() const
{
    return m_parts->header;
}

bool RecordReader::next()
{
    return m_parts->parser.next(m_parts->record) && m_parts->status;
}

bool RecordReader::seemsCut() const
{
    const Record &last = record();
    return last.endsFile && (last.fault == ProblemReason::UnclosedQuote || last.cells.size() < m_parts->header.size());
}

void RecordReader::cancelWhen(std::function<bool()> cancelled)
{
    m_parts->cancelled = std::move(cancelled);
}

const Record &RecordReader::record() const
{
    return m_parts->record;
}

const Status &RecordReader::status() const
{
    return m_parts->status;
}

qint64 RecordReader::bytesRead() const
{
    return m_parts->taken;
}

qint64 RecordReader::bytesTotal() const
{
    return m_parts->source->total();
}

} // namespace Shopbell
