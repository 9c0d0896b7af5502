// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/progressstep.h"

#include "dialogs/ui_importprogress.h"
#include "format/durationtext.h"
#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/import/kindwords.h"
#include "widgets/import/proofs.h"

#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

ProgressStep::ProgressStep(const Theme &theme, ImportJob &job, QWidget *parent)
    : ImportStep(theme, parent)
    , m_job(job)
    , m_ui(std::make_unique<Ui::ImportProgress>())
    , m_close(new QPushButton(tr("Close, go on in the background")))
    , m_cancel(new QPushButton(tr("Cancel import")))
{
    auto *page = new QWidget;
    m_ui->setupUi(page);
    const auto addIcon = [&](int row, const QString &icon) {
        m_ui->sentences->addWidget(new IconLabel(theme, icon, SizeToken::IconButton), row, 0, Qt::AlignTop);
    };
    addIcon(0, u"eye-off"_s);
    addIcon(1, u"undo-2"_s);
    addIcon(2, u"pencil"_s);
    content()->setSpacing(18);
    content()->addWidget(page);
    content()->addStretch(1);

    m_close->setObjectName(u"goOn"_s);
    m_cancel->setObjectName(u"cancelImport"_s);
    foot()->addStretch(1);
    foot()->addWidget(m_close);
    foot()->addWidget(m_cancel);
    connect(m_close, &QPushButton::clicked, this, &ProgressStep::closeWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Cancelling…"));
        m_job.cancel();
    });
    connect(&m_job, &ImportJob::began, this, [this](ImportJob::Doing what) {
        if (what == ImportJob::Doing::Importing)
            begin();
    });
    connect(&m_job, &ImportJob::progressed, this, &ProgressStep::showProgress);
}

ProgressStep::~ProgressStep() = default;

void ProgressStep::takeFocus()
{
    setFocus(Qt::OtherFocusReason); // No button gets it by chance.
}

void ProgressStep::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !hasFocus()) // An Enter too many must not close the window.
        ImportStep::keyPressEvent(event);
}

void ProgressStep::begin()
{
    const qint64 all = m_job.rowsExpected();
    const qint64 reviews = m_job.report().fresh + m_job.report().newWords;
    setHeading(importingWords(m_job.plan().kind, reviews), sourceSentence(m_job.fileName(), m_job.plan()));
    setAccessibleName(heading());
    m_ui->ofRows->setText(tr("of %Ln rows", nullptr, int(all)));
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel import"));
    showProgress();
}

void ProgressStep::showProgress()
{
    const ImportProgress *progress = m_job.progress();
    if (m_job.doing() != ImportJob::Doing::Importing || !progress)
        return;
    const NumberText numbers{QLocale()};
    const double share = m_job.share().value_or(0);
    m_ui->rowsDone->setText(numbers.count(m_job.rowsDone()));
    m_ui->bar->setValue(int(share * m_ui->bar->maximum()));
    m_ui->timeLeft->setText(timeLeft(share));
    m_ui->fresh->setText(numbers.count(progress->fresh + progress->updated));
    m_ui->seen->setText(numbers.count(progress->seen));
    m_ui->leftOut->setText(numbers.count(progress->leftOut));
    m_ui->reached->setText(tr("Every row up to line %1").arg(numbers.count(progress->line)));
}

QString ProgressStep::timeLeft(double share) const
{
    const QString percent = NumberText{QLocale()}.percent(share);
    constexpr qint64 settled = 800; // Before that a guess would jump about.
    if (share <= 0 || m_job.milliseconds() < settled)
        return percent;
    const auto left = qint64(double(m_job.milliseconds()) * (1 - share) / share);
    //: %1: 63%, %2: about 2 seconds left
    return tr("%1, %2").arg(percent, DurationText{QLocale()}.remaining(left));
}

} // namespace Shopbell
