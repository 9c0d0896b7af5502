// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/choosestep.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/preferences.h"
#include "widgets/import/batchrow.h"
#include "widgets/import/busyline.h"
#include "widgets/import/dropfield.h"
#include "widgets/import/importjob.h"
#include "widgets/import/saverowsdialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

ChooseStep::ChooseStep(const UiContext &context, ImportJob &job, QWidget *parent)
    : ImportStep(context.theme, parent)
    , m_context(context)
    , m_job(job)
    , m_notice(new NoticeBar(theme()))
    , m_drop(new DropField(theme()))
    , m_busy(new BusyLine(theme()))
    , m_before(new QWidget)
    , m_rows(new Card(theme(), nullptr, false))
{
    setHeading(tr("Which file do you want to bring in?"),
               tr("From a review site, your web shop, a survey, or a table you keep yourself."));
    m_drop->setMinimumHeight(196);

    auto *before = new QVBoxLayout(m_before);
    before->setContentsMargins(0, 0, 0, 0);
    before->setSpacing(6);
    before->addWidget(new TextLabel(theme(), TypeRole::Strong, ColorToken::Text, tr("Brought in before")));
    before->addWidget(m_rows);
    m_before->hide();

    auto *promise = new QHBoxLayout;
    promise->setSpacing(10);
    promise->addWidget(new IconLabel(theme(), u"shield-check"_s, SizeToken::IconButton, ColorToken::AccentText), 0,
                       Qt::AlignTop);
    auto *kept =
        new TextLabel(theme(), TypeRole::Small, ColorToken::Text2,
                      tr("The file stays as it is. Rows that are already in your shop are recognised and left out."));
    kept->setWordWrap(true);
    promise->addWidget(kept, 1);

    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_drop, m_busy, m_before})
        content()->addWidget(part);
    content()->addLayout(promise);
    content()->addStretch(1);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("ghost", true);
    auto *past = new QPushButton(tr("Past imports"));
    past->setProperty("link", true);
    past->setObjectName(u"pastImports"_s);
    auto *hint = new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3,
                               tr("You can also drop a file on the window at any time"));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot()->addWidget(cancel);
    foot()->addSpacing(8);
    foot()->addWidget(past);
    foot()->addWidget(hint, 1);

    connect(cancel, &QPushButton::clicked, this, &ChooseStep::closeWanted);
    connect(past, &QPushButton::clicked, this, &ChooseStep::pastWanted);
    connect(m_drop, &DropField::chooseWanted, this, &ChooseStep::chooseFile);
    connect(m_drop, &DropField::dropped, this, &ChooseStep::takeFiles);
    connect(m_busy, &BusyLine::cancelWanted, &m_job, &ImportJob::cancel);
    follow();
}

void ChooseStep::follow()
{
    connect(&m_job, &ImportJob::began, this, [this](ImportJob::Doing what) {
        if (what == ImportJob::Doing::Reading) {
            m_notice->hide();
            m_busy->begin(tr("Reading %1…").arg(m_job.fileName()));
        }
    });
    connect(&m_job, &ImportJob::progressed, m_busy, [this] { m_busy->setShare(m_job.share()); });
    connect(&m_job, &ImportJob::fileRead, m_busy, &BusyLine::end);
    connect(&m_job, &ImportJob::failed, m_busy, &BusyLine::end);
    connect(&m_job, &ImportJob::cancelled, m_busy, &BusyLine::end);
}

void ChooseStep::takeFocus()
{
    m_drop->button()->setFocus(Qt::OtherFocusReason);
}

void ChooseStep::setBatches(const std::vector<ImportBatch> &batches, const DateText &dates, qint64 now)
{
    constexpr int most = 3;
    emptyLayout(*m_rows->box());
    int rows = 0;
    for (const ImportBatch &batch : batches) {
        if (batch.state != ImportBatch::State::Shown || rows == most)
            continue;
        if (rows++ > 0) {
            auto *line = new QFrame;
            line->setProperty("hairline", u"horizontal"_s);
            m_rows->box()->addWidget(line);
        }
        auto *row = new BatchRow(theme(), batch, dates, now, BatchRow::Verbs::See);
        connect(row, &BatchRow::seeWanted, this, &ChooseStep::seeWanted);
        m_rows->box()->addWidget(row);
    }
    m_before->setVisible(rows > 0);
}

void ChooseStep::takeFiles(const QList<QUrl> &files)
{
    if (files.size() > 1)
        complain(
            tr("Those are %Ln files. Nothing was read. Drop them one after the other.", nullptr, int(files.size())));
    else if (files.isEmpty() || !files.first().isLocalFile())
        complain(
            tr("That is no file on this computer. Nothing was read. Save it to a folder first, then choose it there."));
    else
        Q_EMIT fileChosen(files.first().toLocalFile());
}

void ChooseStep::complain(const QString &sentence)
{
    m_notice->say(NoticeBar::Tone::Failure, sentence);
}

void ChooseStep::startAfresh()
{
    m_notice->hide();
}

void ChooseStep::chooseFile()
{
    askForFile(this,
               {.title = tr("Choose a file with reviews, purchases, customers or referrals"),
                .folder = importFolder(m_context.preferences),
                .filters = {tr("Tables as text (*.csv *.tsv *.tab *.txt)"), tr("All files (*)")}},
               [this](const QString &path) {
                   m_context.preferences.setFolder(u"import"_s, QFileInfo(path).absolutePath());
                   Q_EMIT fileChosen(path);
               });
}

} // namespace Shopbell
