// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/importdialog.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/importreviews.h"
#include "services/keepshop.h"
#include "services/readreviews.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"
#include "widgets/import/checkstep.h"
#include "widgets/import/choosestep.h"
#include "widgets/import/donestep.h"
#include "widgets/import/importjob.h"
#include "widgets/import/matchstep.h"
#include "widgets/import/pastimports.h"
#include "widgets/import/progressstep.h"
#include "widgets/import/steplist.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Shopbell {

ImportDialog::ImportDialog(const UiContext &context, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_job(new ImportJob(context.file, this))
    , m_zone(QTimeZone::systemTimeZone())
    , m_side(new QFrame)
    , m_steps(new StepList(context.theme,
                           {tr("Choose a file"), tr("Match columns"), tr("Check rows"),
                            tr("Import", "a step of bringing in a file"), tr("Done")}))
    , m_sideNote(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_pages(new QStackedWidget)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a file"));
    setModal(true);
    setAcceptDrops(true);
    makePages();
    connect(&m_context.theme, &Theme::changed, this, &ImportDialog::fitSide);
    listenToSteps();
    listenToJob();
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.imports && isVisible())
            readBatches();
    });
}

ImportDialog::~ImportDialog()
{
    m_job->disconnect(this);
}

void ImportDialog::makePages()
{
    m_choose = new ChooseStep(m_context, *m_job, this);
    m_match = new MatchStep(m_context.theme, *m_job, this);
    m_check = new CheckStep(m_context, *m_job, this);
    m_progress = new ProgressStep(m_context.theme, *m_job, this);
    m_done = new DoneStep(m_context, *m_job, this);
    m_past = new PastImports(m_context, *m_job, this);
    for (ImportStep *step : std::initializer_list<ImportStep *>{m_choose, m_match, m_check, m_progress, m_done, m_past})
        m_pages->addWidget(step);

    m_side->setProperty("ground", u"window"_s);
    m_sideNote->setWordWrap(true);
    m_sideNote->setContentsMargins(18, 0, 18, 16);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addStretch(1);
    column->addWidget(m_sideNote);
    auto *edge = new QFrame;
    edge->setProperty("hairline", u"vertical"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(edge);
    row->addWidget(m_pages, 1);
}

void ImportDialog::listenToSteps()
{
    connect(m_choose, &ChooseStep::fileChosen, this, &ImportDialog::readFile);
    connect(m_choose, &ChooseStep::seeWanted, this, &ImportDialog::see);
    connect(m_choose, &ChooseStep::pastWanted, this, &ImportDialog::showPastImports);
    connect(m_choose, &ChooseStep::closeWanted, this, &ImportDialog::reject);

    connect(m_match, &MatchStep::backWanted, this, [this] { showStep(m_choose); });
    connect(m_match, &MatchStep::closeWanted, this, &ImportDialog::reject);
    connect(m_match, &MatchStep::checkWanted, this, [this](const ImportPlan &plan, bool showProblems) {
        showStep(m_check);
        m_check->begin(plan, showProblems);
    });

    connect(m_check, &CheckStep::backWanted, this, [this] {
        m_job->cancel();
        showStep(m_match);
    });
    connect(m_check, &CheckStep::closeWanted, this, &ImportDialog::reject);
    connect(m_check, &CheckStep::importWanted, this, [this] {
        showStep(m_progress);
        m_job->bringIn();
    });

    connect(m_progress, &ProgressStep::closeWanted, this, &ImportDialog::reject);
    connect(m_done, &DoneStep::seeWanted, this, &ImportDialog::see);
    connect(m_done, &DoneStep::closeWanted, this, &ImportDialog::reject);
    connect(m_past, &PastImports::seeWanted, this, &ImportDialog::see);
    connect(m_past, &PastImports::chooseWanted, this, [this] { showStep(m_choose); });
    connect(m_past, &PastImports::closeWanted, this, &ImportDialog::reject);
}

void ImportDialog::listenToJob()
{
    connect(m_job, &ImportJob::fileRead, this, [this] {
        if (m_pages->currentWidget() == m_choose)
            showStep(m_match);
    });
    connect(m_job, &ImportJob::progressed, this, [this] {
        if (isImporting() && m_job->progress())
            Q_EMIT progressed(m_job->rowsDone(), m_job->rowsExpected());
    });
    connect(m_job, &ImportJob::broughtIn, this, [this] {
        showStep(m_done);
        m_unseenOutcome = !isVisible();
        const QString headline = DoneStep::headlineOf(m_job->outcome());
        if (m_unseenOutcome && m_job->outcome().batch.isStored())
            m_context.notices.did(tr("%1.", "a headline made into a sentence").arg(headline));
        else if (m_unseenOutcome)
            m_context.notices.say(tr("%1.", "a headline made into a sentence").arg(headline));
        endImport();
    });
    connect(m_job, &ImportJob::takenBack, this, &ImportDialog::readBatches);
    connect(m_job, &ImportJob::cancelled, this, [this](ImportJob::Doing what) {
        if (what != ImportJob::Doing::Importing)
            return;
        showStep(m_check);
        if (!isVisible())
            m_context.notices.say(tr("The import is cancelled. Your shop is as it was before."));
        endImport();
    });
    connect(m_job, &ImportJob::failed, this, [this](ImportJob::Doing what, const Error &why) {
        if (what == ImportJob::Doing::Reading && m_pages->currentWidget() == m_choose)
            m_choose->complain(errorText(why, Task::ReadFile));
        if (what != ImportJob::Doing::Importing)
            return;
        showStep(m_check);
        if (!isVisible())
            m_context.notices.failed(errorText(why, Task::Import));
        endImport();
    });
}

void ImportDialog::endImport()
{
    readBatches();
    Q_EMIT importEnded();
}

bool ImportDialog::isImporting() const
{
    return m_job->doing() == ImportJob::Doing::Importing;
}

void ImportDialog::start(const QString &path)
{
    m_choose->startAfresh();
    readZone();
    readChannels();
    if (isImporting()) {
        showStep(m_progress);
    } else if (m_unseenOutcome && path.isEmpty()) {
        showStep(m_done);
    } else {
        m_job->cancel();
        m_match->startAfresh();
        showStep(m_choose);
    }
    m_unseenOutcome = false;
    openSized();
    if (path.isEmpty())
        return;
    if (isImporting())
        m_context.notices.say(
            tr("One file after the other: %1 can come in when this import is done.").arg(QFileInfo(path).fileName()));
    else
        readFile(path);
}

void ImportDialog::showPastImports()
{
    readZone();
    m_past->startAfresh();
    showStep(m_past);
    openSized();
}

void ImportDialog::openSized()
{
    if (isVisible()) {
        raise();
        activateWindow();
        return;
    }
    const Theme &theme = m_context.theme;
    QSize wanted(theme.scaled(980), theme.scaled(664));
    wanted = wanted.boundedTo(screen()->availableSize() - QSize(24, 48));
    if (parentWidget())
        wanted = wanted.boundedTo(parentWidget()->window()->size().expandedTo(QSize(640, 480)));
    setMinimumSize(QSize(560, 420).boundedTo(wanted));
    resize(wanted);
    open();
    static_cast<ImportStep *>(m_pages->currentWidget())->takeFocus();
}

void ImportDialog::showStep(ImportStep *step)
{
    const int place = m_pages->indexOf(step);
    m_pages->setCurrentWidget(step);
    m_steps->setCurrent(step == m_past ? -1 : place, step == m_done);
    m_side->setVisible(step != m_past);
    if (step == m_done)
        m_sideNote->setText(tr("Saved on this computer."));
    else if (step == m_progress)
        m_sideNote->setText(tr("Nothing shows until every row is in. You can undo the import later."));
    else if (step == m_past)
        m_sideNote->clear();
    else
        m_sideNote->setText(tr("Nothing is saved until step 4. You can undo the import later."));
    setAccessibleDescription(step->heading());
    if (isVisible())
        step->takeFocus();
}

void ImportDialog::see(BatchId batch, ImportKind kind)
{
    accept();
    if (kind == ImportKind::Reviews)
        Q_EMIT seeBatch(batch);
    else if (kind == ImportKind::Referrals)
        Q_EMIT seeReferrals();
    else
        Q_EMIT seeCustomers(batch);
}

void ImportDialog::readFile(const QString &path)
{
    m_match->startAfresh();
    m_job->read(path);
}

void ImportDialog::reject()
{
    if (!isImporting())
        m_job->cancel();
    TabWindow::reject();
}

void ImportDialog::readZone()
{
    whenAnswered(KeepShop(m_context.file).read(), this, [this](Result<Shop> shop) {
        if (shop)
            m_zone = shop->timeZone();
        readBatches();
    });
}

void ImportDialog::readBatches()
{
    const int asked = ++m_batchesAsked;
    whenAnswered(ImportReviews(m_context.file).batches(), this,
                 [this, asked](Result<std::vector<ImportBatch>> batches) {
                     if (asked != m_batchesAsked)
                         return;
                     if (!batches) {
                         const QString sentence = errorText(batches.error(), Task::ReadImports);
                         m_choose->complain(sentence);
                         m_past->complain(sentence);
                         if (!m_choose->isVisible() && !m_past->isVisible())
                             m_context.notices.failed(sentence);
                         return;
                     }
                     const DateText dates(m_context.theme.language(), m_zone);
                     m_choose->setBatches(*batches, dates, m_context.file->now());
                     m_past->setBatches(*batches, dates, m_context.file->now());
                 });
}

void ImportDialog::readChannels()
{
    whenAnswered(ReadReviews(m_context.file).channels(), this, [this](Result<std::vector<Channel>> channels) {
        if (channels)
            m_match->setChannels(*channels);
        else
            m_choose->complain(errorText(channels.error(), Task::ReadChannels));
    });
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    TabWindow::resizeEvent(event);
    fitSide();
}

void ImportDialog::fitSide()
{
    const bool narrow = width() < m_context.theme.scaled(760);
    m_steps->setNarrow(narrow);
    m_sideNote->setVisible(!narrow);
    m_side->setFixedWidth(m_steps->sizeHint().width());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_pages->currentWidget() == m_choose && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_choose->takeFiles(event->mimeData()->urls());
}

} // namespace Shopbell
