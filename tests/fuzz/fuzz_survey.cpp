// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole file: survey, then every record checked by the plan. Promises: the counts agree, every column has a field, and
// a record that is left out says why.
#include "exchange/recordreader.h"
#include "exchange/reviewchecker.h"
#include "exchange/survey.h"
#include "require.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Shopbell;
using namespace Qt::StringLiterals;
using Shopbell::Test::require;

namespace {
/// A few formats and headings; the whole list takes longer to read than the file.
const QByteArray formats = R"({"reviews": {
    "formats": [{"name": "judgeme", "channel": "web-shop", "scale": "1-5",
                 "signatures": [["reviewer_name", "review_date", "body"]],
                 "columns": {"text": ["body"], "date": ["review_date"], "author": ["reviewer_name"], "rating": ["rating"]}}],
    "aliases": {"text": ["text", "review", "评价内容"], "title": ["title"], "rating": ["rating", "评分"], "id": ["id"],
                "sentiment": ["label"], "date": ["date", "评价时间"], "reply": ["reply"], "reply-date": ["reply_date"],
                "verified": ["verified"], "author": ["name"]},
    "must_fit": {"rating": ["note"]},
    "unless_rated": {"sentiment": ["recommended"]}}})";

QString written(const uint8_t *data, size_t size)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(u"file.csv"_s));
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    return file.fileName();
}

void checkRecords(const QString &path, const FileSurvey &survey)
{
    static const QTimeZone zone("Asia/Shanghai");
    Result<RecordReader> reader = RecordReader::open(path, survey.plan.dialect);
    require(bool(reader), "what was surveyed can be read");
    const ReviewChecker checker(survey.plan, zone);
    qint64 records = 0;
    qint64 broken = 0;
    while (reader->next()) {
        ++records;
        broken += reader->record().fault.has_value();
        const CheckedReview checked = checker.check(reader->record());
        if (const auto *problem = std::get_if<Problem>(&checked)) {
            require(problem->line == reader->record().line, "a problem knows its line");
            require(problem->cells.size() == reader->record().cells.size(), "a problem keeps the record");
        }
    }
    require(records == survey.records, "the survey counts every record");
    require(broken == survey.brokenRecords, "the survey counts every broken record");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString path = written(data, size);
    const Result<FileSurvey> survey = surveyFile(path, {}, formats);
    if (!survey)
        return 0;
    require(survey->plan.fields.size() == survey->plan.columns.size(), "every column has a field");
    require(survey->columns.size() == survey->plan.columns.size(), "every column has statistics");
    checkRecords(path, *survey);
    return 0;
}
