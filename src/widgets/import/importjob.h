// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Shopbell {

/// A file on its way into the shop: read, checked, brought in, taken back. One of these at a time, each off the GUI
/// thread. Nothing is written before bringIn().
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Doing { Nothing, Reading, Checking, Importing, SavingRows, TakingBack };
    Q_ENUM(Doing)

    explicit ImportJob(ShopFilePtr file, QObject *parent = nullptr);
    /// Whatever runs is cancelled: who goes away cannot say what came of it.
    ~ImportJob() override;

    /// Reads the file and proposes a plan; what runs is dropped.
    void read(const QString &path, const ImportOverrides &overrides = {});
    /// Says what every row of the file would become.
    void check(const ImportPlan &plan);
    /// Brings in what check() looked at.
    void bringIn();
    /// Saves the rows that are left out, with line and reason.
    void saveRows(const QString &outPath);
    void takeBack(BatchId batch);
    /// Stops what runs; cancelled() follows when it has stopped. Taking back is not stopped.
    void cancel();

    Doing doing() const { return m_doing; }
    /// Of what runs: 0 to 1; nothing when it is not known.
    std::optional<double> share() const;
    const ImportProgress *progress() const { return m_progress.get(); }
    qint64 milliseconds() const; ///< Since what runs began.
    /// Of a running import: rows that are in, seen before or left out, so that the three figures add up to it.
    qint64 rowsDone() const;
    /// Rows that the check found, which is what an import counts up to.
    qint64 rowsExpected() const { return m_report.records; }

    const QString &path() const { return m_path; }
    QString fileName() const;
    const ImportOverrides &overrides() const { return m_overrides; }
    const FileSurvey &survey() const { return m_survey; }
    const ImportPlan &plan() const { return m_plan; }
    const CheckReport &report() const { return m_report; }
    const ImportReport &outcome() const { return m_outcome; }

Q_SIGNALS:
    void began(Shopbell::ImportJob::Doing what);
    void progressed(); ///< Ten times a second while something runs.
    void fileRead();
    void rowsChecked();
    void broughtIn();
    void rowsSaved(qint64 rows, const QString &path);
    void takenBack(Shopbell::BatchId batch, const Shopbell::TakenBack &what);
    void cancelled(Shopbell::ImportJob::Doing what);
    void failed(Shopbell::ImportJob::Doing what, const Shopbell::Error &why);

private:
    template<typename T, typename Take>
    void start(Doing what, QFuture<Result<T>> future, std::shared_ptr<const ImportProgress> progress, Take take);
    void finish();

    ImportReviews m_import;
    QTimer m_timer;
    Doing m_doing = Doing::Nothing;
    int m_generation = 0;
    qint64 m_beganAt = 0;
    std::function<void()> m_cancel;
    std::shared_ptr<const ImportProgress> m_progress;

    QString m_path;
    ImportOverrides m_overrides;
    FileSurvey m_survey;
    ImportPlan m_plan;
    CheckReport m_report;
    ImportReport m_outcome;
};

/// "The score is 12, and scores here go from 1 to 5": what the saved rows say of themselves. May be called on any thread.
ImportReviews::ReasonText reasonTextFor(const ImportPlan &plan);

} // namespace Shopbell
