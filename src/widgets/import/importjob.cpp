// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importjob.h"

#include "core/whenanswered.h"
#include "format/problemtext.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace Shopbell {

using namespace std::chrono_literals;

namespace {

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

ImportReviews::ReasonText reasonTextFor(const ImportPlan &plan)
{
    return [scale = plan.scale, locale = QLocale()](const Problem &problem) {
        return problemText(problem, scale, locale);
    };
}

ImportJob::ImportJob(ShopFilePtr file, QObject *parent) : QObject(parent), m_import(std::move(file))
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &ImportJob::progressed);
}

ImportJob::~ImportJob()
{
    ++m_generation;
    cancel();
}

template<typename T, typename Take>
void ImportJob::start(Doing what, QFuture<Result<T>> future, std::shared_ptr<const ImportProgress> progress, Take take)
{
    m_doing = what;
    m_progress = std::move(progress);
    m_beganAt = steadyMilliseconds();
    m_cancel = [future]() mutable { future.cancel(); };
    m_timer.start();
    const int generation = ++m_generation;
    Q_EMIT began(what); // Now: what is done already is answered inside then().
    whenAnswered(
        future, this,
        [this, generation, what, take = std::move(take)](Result<T> result) {
            if (generation != m_generation)
                return;
            finish();
            if (result)
                take(*std::move(result));
            else if (result.error().kind == Error::Kind::Cancelled)
                Q_EMIT cancelled(what);
            else
                Q_EMIT failed(what, result.error());
        },
        [this, generation, what] {
            if (generation != m_generation)
                return;
            finish();
            Q_EMIT cancelled(what);
        });
}

void ImportJob::finish()
{
    Q_EMIT progressed();
    m_timer.stop();
    m_doing = Doing::Nothing;
    m_cancel = {};
    m_progress.reset();
}

void ImportJob::read(const QString &path, const ImportOverrides &overrides)
{
    cancel();
    m_path = path;
    m_overrides = overrides;
    ImportRun<FileSurvey> run = m_import.survey(path, overrides);
    start(Doing::Reading, run.future, run.progress, [this](FileSurvey survey) {
        m_survey = std::move(survey);
        m_plan = m_survey.plan;
        Q_EMIT fileRead();
    });
}

void ImportJob::check(const ImportPlan &plan)
{
    cancel();
    m_plan = plan;
    ImportRun<CheckReport> run = m_import.check(m_path, plan);
    start(Doing::Checking, run.future, run.progress, [this](CheckReport report) {
        m_report = std::move(report);
        Q_EMIT rowsChecked();
    });
}

void ImportJob::bringIn()
{
    ImportRun<ImportReport> run = m_import.run(m_path, m_plan);
    start(Doing::Importing, run.future, run.progress, [this](ImportReport report) {
        m_outcome = std::move(report);
        Q_EMIT broughtIn();
    });
}

void ImportJob::saveRows(const QString &outPath)
{
    if (QFileInfo(outPath) == QFileInfo(m_path)) { // The file that was chosen stays as it is.
        Q_EMIT failed(Doing::SavingRows, {Error::Kind::Exists, outPath});
        return;
    }
    ImportRun<qint64> run = m_import.saveRejects(m_path, m_plan, outPath, reasonTextFor(m_plan));
    start(Doing::SavingRows, run.future, run.progress,
          [this, outPath](qint64 rows) { Q_EMIT rowsSaved(rows, outPath); });
}

void ImportJob::takeBack(BatchId batch)
{
    start(Doing::TakingBack, m_import.takeBack(batch), nullptr,
          [this, batch](const TakenBack &what) { Q_EMIT takenBack(batch, what); });
}

void ImportJob::cancel()
{
    if (m_cancel && m_doing != Doing::TakingBack)
        m_cancel();
}

std::optional<double> ImportJob::share() const
{
    if (!m_progress)
        return std::nullopt;
    const auto part = [](qint64 done, qint64 all) { return std::min(1.0, double(done) / double(all)); };
    if (m_doing == Doing::Importing && m_report.records > 0)
        return part(rowsDone(), m_report.records);
    if (const qint64 all = m_progress->totalBytes; all > 0)
        return part(m_progress->bytes, all);
    return std::nullopt;
}

qint64 ImportJob::rowsDone() const
{
    return m_progress ? m_progress->fresh + m_progress->updated + m_progress->seen + m_progress->leftOut : 0;
}

qint64 ImportJob::milliseconds() const
{
    return steadyMilliseconds() - m_beganAt;
}

QString ImportJob::fileName() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace Shopbell
