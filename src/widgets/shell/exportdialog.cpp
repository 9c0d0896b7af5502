// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/exportdialog.h"

#include "core/freepath.h"
#include "core/whenanswered.h"
#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"
#include "widgets/common/segment.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {

QString nameOfRecords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Reviews:
        return ExportDialog::tr("Reviews");
    case RecordKind::Customers:
        return ExportDialog::tr("Customers");
    case RecordKind::Purchases:
        return ExportDialog::tr("Purchases");
    case RecordKind::Referrals:
        return ExportDialog::tr("Referrals");
    case RecordKind::Promises:
        return ExportDialog::tr("Promises");
    case RecordKind::FollowUps:
        return ExportDialog::tr("Follow-ups");
    case RecordKind::Improvements:
        return ExportDialog::tr("Improvements");
    }
    Q_UNREACHABLE();
}

/// "1,284 reviews", "No reviews yet".
QString countedRecords(const RecordCount &count)
{
    const int number = int(count.records);
    switch (count.kind) {
    case RecordKind::Reviews:
        return number > 0 ? ExportDialog::tr("%Ln review(s)", nullptr, number) : ExportDialog::tr("No reviews yet");
    case RecordKind::Customers:
        return number > 0 ? ExportDialog::tr("%Ln customer(s)", nullptr, number) : ExportDialog::tr("No customers yet");
    case RecordKind::Purchases:
        return number > 0 ? ExportDialog::tr("%Ln purchase(s)", nullptr, number) : ExportDialog::tr("No purchases yet");
    case RecordKind::Referrals:
        return number > 0 ? ExportDialog::tr("%Ln referral(s)", nullptr, number) : ExportDialog::tr("No referrals yet");
    case RecordKind::Promises:
        return number > 0 ? ExportDialog::tr("%Ln promise(s)", nullptr, number) : ExportDialog::tr("No promises yet");
    case RecordKind::FollowUps:
        return number > 0 ? ExportDialog::tr("%Ln follow-up(s)", nullptr, number)
                          : ExportDialog::tr("No follow-ups yet");
    case RecordKind::Improvements:
        return number > 0 ? ExportDialog::tr("%Ln improvement(s)", nullptr, number)
                          : ExportDialog::tr("No improvements yet");
    }
    Q_UNREACHABLE();
}

QString meaningOf(RecordFormat format)
{
    if (format == RecordFormat::Csv)
        return ExportDialog::tr(
            "A table for each kind, which every spreadsheet opens. Import brings reviews, customers "
            "and purchases back from it.");
    return ExportDialog::tr("All that is kept of each record, for other programs. It cannot be imported again.");
}

} // namespace

ExportDialog::ExportDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, tr("Export…"), parent)
    , m_format(new Segment(context.theme))
    , m_meaning(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_bar(new QProgressBar)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export records"));
    build();
    m_watch.setInterval(100ms);
    connect(&m_watch, &QTimer::timeout, this, &ExportDialog::showProgress);
    connect(m_format, &Segment::chosen, this, &ExportDialog::showChoice);
    showChoice();
}

void ExportDialog::build()
{
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(6);
    for (const RecordKind kind : recordKinds) {
        auto *box = new QCheckBox(nameOfRecords(kind));
        box->setObjectName(keyOf(kind));
        box->setAccessibleName(nameOfRecords(kind));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showChoice);
        kinds->addWidget(box);
        m_kinds[size_t(kind)] = box;
    }
    m_format->setObjectName(u"format"_s);
    m_format->setAccessibleName(tr("As"));
    m_format->addSegment(int(RecordFormat::Csv), tr("Table (CSV)"), u"file-spreadsheet");
    m_format->addSegment(int(RecordFormat::Json), tr("For programs (JSON)"), u"braces");
    m_format->setCurrent(int(RecordFormat::Csv));
    m_meaning->setWordWrap(true);
    auto *care = new TextLabel(context().theme, TypeRole::Small, ColorToken::Text2,
                               tr("Names, e-mail addresses and phone numbers stand in these files. Keep them as "
                                  "carefully as the shop file."));
    care->setWordWrap(true);
    m_bar->setAccessibleName(tr("How far the export is"));
    m_bar->setMaximum(1000);
    m_bar->setTextVisible(false);
    m_bar->hide();
    box()->addWidget(fieldLabel(tr("What"), m_kinds.front()));
    box()->addLayout(kinds);
    box()->addWidget(fieldLabel(tr("As"), m_format));
    box()->addWidget(m_format, 0, Qt::AlignLeading);
    box()->addWidget(m_meaning);
    box()->addWidget(care);
    box()->addWidget(m_bar);
    box()->addStretch(1);
}

void ExportDialog::start()
{
    whenAnswered(ExportRecords(context().file).counts(), this, [this](const Result<std::vector<RecordCount>> &counts) {
        if (counts)
            showCounts(*counts);
        else
            fail(counts.error(), Task::ExportRecords);
    });
    openSized(460);
    m_kinds.front()->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::showCounts(const std::vector<RecordCount> &counts)
{
    for (const RecordCount &count : counts) {
        QCheckBox *box = m_kinds[size_t(count.kind)];
        box->setText(countedRecords(count));
        box->setEnabled(count.records > 0);
        if (count.records == 0)
            box->setChecked(false);
    }
    showChoice();
}

void ExportDialog::showChoice()
{
    m_meaning->setText(meaningOf(format()));
    setReady(!chosen().empty(), tr("Choose what to export."));
}

RecordFormat ExportDialog::format() const
{
    return RecordFormat(m_format->current());
}

std::vector<RecordKind> ExportDialog::chosen() const
{
    std::vector<RecordKind> kinds;
    for (const RecordKind kind : recordKinds) {
        if (m_kinds[size_t(kind)]->isChecked())
            kinds.push_back(kind);
    }
    return kinds;
}

QString ExportDialog::fileName(RecordKind kind) const
{
    //: Suggested name of a file. %1 is the shop file's name, %2 is "Customers".
    return tr("%1 - %2").arg(QFileInfo(context().file->path()).completeBaseName(), nameOfRecords(kind));
}

void ExportDialog::submit()
{
    const std::vector<RecordKind> kinds = chosen();
    if (kinds.size() == 1)
        askForName(kinds.front());
    else
        askForFolder();
}

void ExportDialog::askForName(RecordKind kind)
{
    const QString suffix = keyOf(format());
    FileQuestion question{.wants = FileQuestion::Wants::AnyName,
                          .title = tr("Export records"),
                          .folder = context().preferences.folder(u"export"_s),
                          .filters = {format() == RecordFormat::Csv ? tr("Table (*.csv)") : tr("JSON (*.json)")},
                          .suffix = suffix,
                          .button = tr("Export")};
    question.name = u"%1.%2"_s.arg(fileName(kind), suffix);
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this, question, [this, kind](const QString &path) {
        context().preferences.setFolder(u"export"_s, QFileInfo(path).absolutePath());
        write({{kind, format(), path}});
    });
}

void ExportDialog::askForFolder()
{
    FileQuestion question{.wants = FileQuestion::Wants::Folder,
                          .title = tr("Choose a folder for the files"),
                          .folder = context().preferences.folder(u"export"_s),
                          .button = tr("Export into it")};
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this, question, [this](const QString &path) {
        context().preferences.setFolder(u"export"_s, path);
        writeInto(path);
    });
}

void ExportDialog::writeInto(const QString &folder)
{
    std::vector<ExportWish> wishes;
    for (const RecordKind kind : chosen())
        wishes.push_back({kind, format(), freePath(QDir(folder), fileName(kind), keyOf(format()))});
    write(std::move(wishes));
}

void ExportDialog::write(std::vector<ExportWish> wishes)
{
    failWith({});
    setBusy(true);
    m_run = ExportRecords(context().file).write(std::move(wishes));
    m_watch.start();
    whenAnswered(
        m_run.future, this, [this](const Result<std::vector<ExportedFile>> &files) { finish(files); },
        [this] { stopWaiting(); });
}

void ExportDialog::showProgress()
{
    const qint64 total = m_run.progress->total;
    const qint64 records = m_run.progress->records;
    if (total == 0)
        return;
    const NumberText numbers(context().theme.language());
    m_bar->show();
    m_bar->setValue(int(double(records) / double(total) * m_bar->maximum()));
    //: How far an export is: "12,000 of 100,000 records".
    say(tr("%1 of %2 records").arg(numbers.count(records), numbers.count(total)));
}

void ExportDialog::stopWaiting()
{
    m_watch.stop();
    m_bar->hide();
    setBusy(false);
    say(tr("Stopped. No file was written."));
}

void ExportDialog::finish(const Result<std::vector<ExportedFile>> &files)
{
    stopWaiting();
    if (!files) {
        if (files.error().kind != Error::Kind::Cancelled) {
            say({});
            fail(files.error(), Task::ExportRecords);
        }
        return;
    }
    sayWritten(*files);
    accept();
}

void ExportDialog::sayWritten(const std::vector<ExportedFile> &files)
{
    const QFileInfo first(files.front().wish.path);
    const QString folder = first.dir().dirName();
    if (files.size() == 1)
        //: %1 is a file's name, %2 a folder's.
        context().notices.say(tr("Exported as “%1” into the folder “%2”.").arg(first.fileName(), folder));
    else
        context().notices.say(
            //: %1 is a folder's name.
            tr("%Ln file(s) are in the folder “%1”.", nullptr, int(files.size())).arg(folder));
}

void ExportDialog::reject()
{
    if (isBusy())
        m_run.future.cancel();
    else
        FormDialog::reject();
}

} // namespace Shopbell
