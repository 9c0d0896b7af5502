// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/pastimports.h"

#include "format/errortext.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/noticebar.h"
#include "widgets/import/batchrow.h"
#include "widgets/import/busyline.h"
#include "widgets/import/importjob.h"
#include "widgets/import/keptlist.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr size_t batchesAtOnce = 30; // Rows are widgets: a shop of many years has hundreds of imports.
}

PastImports::PastImports(const UiContext &context, ImportJob &job, QWidget *parent)
    : ImportStep(context.theme, parent)
    , m_job(job)
    , m_notice(new NoticeBar(theme()))
    , m_kept(new KeptList(theme(), context.file))
    , m_busy(new BusyLine(theme()))
    , m_rows(new Card(theme(), nullptr, false))
    , m_older(new QPushButton(tr("Show older ones")))
    , m_choose(new QPushButton(tr("Import a file")))
    , m_close(new QPushButton(tr("Close")))
{
    m_rows->setObjectName(u"pastImportRows"_s);
    m_older->setProperty("link", true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_kept, m_busy, m_rows})
        content()->addWidget(part);
    content()->addWidget(m_older, 0, Qt::AlignLeading);
    content()->addStretch(1);

    giveIcon(m_choose, theme(), u"file-up");
    foot()->addWidget(m_choose);
    foot()->addStretch(1);
    foot()->addWidget(m_close);
    connect(m_choose, &QPushButton::clicked, this, &PastImports::chooseWanted);
    connect(m_close, &QPushButton::clicked, this, &PastImports::closeWanted);
    connect(m_older, &QPushButton::clicked, this, [this] { addRows(size_t(m_rows->box()->count() + 1) / 2); });
    setBatches({}, DateText(QLocale(), QTimeZone::systemTimeZone()), 0);
    listen();
}

void PastImports::listen()
{
    connect(&m_job, &ImportJob::began, this, [this](ImportJob::Doing what) {
        if (what == ImportJob::Doing::TakingBack)
            m_busy->begin(tr("Taking the import back…"));
        m_rows->setEnabled(false); // One at a time.
    });
    connect(&m_job, &ImportJob::takenBack, this, [this](BatchId, const TakenBack &what) {
        m_busy->end();
        m_rows->setEnabled(true);
        m_kept->say(what);
    });
    connect(&m_job, &ImportJob::failed, this, [this](ImportJob::Doing what, const Error &why) {
        m_busy->end();
        m_rows->setEnabled(true);
        if (what == ImportJob::Doing::TakingBack)
            complain(errorText(why, Task::TakeBackImport));
    });
}

void PastImports::complain(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Failure, sentence);
}

void PastImports::startAfresh()
{
    m_notice->hide();
    m_kept->hide();
    m_rows->setEnabled(m_job.doing() == ImportJob::Doing::Nothing);
}

void PastImports::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void PastImports::setBatches(const std::vector<ImportBatch> &batches, const DateText &dates, qint64 now)
{
    m_batches = batches;
    std::erase_if(m_batches, [](const ImportBatch &batch) { return batch.state == ImportBatch::State::Arriving; });
    m_dates.emplace(dates);
    m_now = now;
    emptyLayout(*m_rows->box());
    setHeading(tr("Past imports"),
               m_batches.empty() ? tr("Nothing was brought in yet.")
                                 : tr("Each can be undone at any time. What you changed since is kept and listed."));
    addRows(0);
}

void PastImports::addRows(size_t from)
{
    const size_t end = std::min(m_batches.size(), from + batchesAtOnce);
    for (size_t i = from; i < end; ++i) {
        if (i > 0) {
            auto *line = new QFrame;
            line->setProperty("hairline", u"horizontal"_s);
            m_rows->box()->addWidget(line);
        }
        auto *row = new BatchRow(theme(), m_batches[i], *m_dates, m_now, BatchRow::Verbs::SeeAndTakeBack);
        connect(row, &BatchRow::seeWanted, this, &PastImports::seeWanted);
        connect(row, &BatchRow::takeBackWanted, this, [this](BatchId batch) {
            m_notice->hide();
            m_kept->hide();
            m_job.takeBack(batch);
        });
        m_rows->box()->addWidget(row);
    }
    m_rows->setVisible(end > 0);
    m_older->setVisible(end < m_batches.size());
}

} // namespace Shopbell
