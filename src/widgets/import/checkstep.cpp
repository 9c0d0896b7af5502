// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/checkstep.h"

#include "format/errortext.h"
#include "format/problemtext.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/noticebar.h"
#include "widgets/import/busyline.h"
#include "widgets/import/checkedrowsmodel.h"
#include "widgets/import/filtercard.h"
#include "widgets/import/kindwords.h"
#include "widgets/import/proofs.h"
#include "widgets/import/rowstable.h"
#include "widgets/import/saverowsdialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Shopbell {

CheckStep::CheckStep(const UiContext &context, ImportJob &job, QWidget *parent)
    : ImportStep(context.theme, parent)
    , m_context(context)
    , m_job(job)
    , m_notice(new NoticeBar(theme()))
    , m_busy(new BusyLine(theme()))
    , m_result(new QWidget)
    , m_cards(new QButtonGroup(this))
    , m_fresh(new FilterCard(theme(), u"plus"_s, ColorToken::PositiveSoft, ColorToken::PositiveText))
    , m_seen(new FilterCard(theme(), u"copy"_s, ColorToken::NeutralSoft, ColorToken::NeutralText))
    , m_newWords(new FilterCard(theme(), u"pencil"_s, ColorToken::AccentSoft, ColorToken::AccentText))
    , m_look(new FilterCard(theme(), u"circle-alert"_s, ColorToken::WarnSoft, ColorToken::WarnText))
    , m_table(new RowsTable(theme()))
    , m_more(new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3))
    , m_save(new QPushButton)
    , m_import(new QPushButton)
{
    setProperty("noFocusRing", true);
    content()->setSpacing(14);
    content()->addWidget(m_notice);
    content()->addWidget(m_busy);
    makeCards();
    content()->addWidget(m_result, 1);
    content()->addStretch(); // While there is no result, the lines stay together.
    makeFoot();
    listen();
}

void CheckStep::makeCards()
{
    m_busy->setObjectName(u"busy"_s);
    m_fresh->setObjectName(u"cardNew"_s);
    m_seen->setObjectName(u"cardSeen"_s);
    m_newWords->setObjectName(u"cardNewWords"_s);
    m_look->setObjectName(u"cardLook"_s);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(12);
    m_cards->addButton(m_fresh, int(CheckedRow::Fate::New));
    m_cards->addButton(m_newWords, int(CheckedRow::Fate::NewWords));
    m_cards->addButton(m_seen, int(CheckedRow::Fate::SeenBefore));
    m_cards->addButton(m_look, int(CheckedRow::Fate::NeedsALook));
    for (QAbstractButton *card : m_cards->buttons())
        cards->addWidget(card);

    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(cards);
    column->addWidget(m_table, 1000); // As high as its rows; what is left stays free below.
    column->addWidget(m_more);
    column->addStretch(1);
    // Arrows move between the cards and pick at once, without a click.
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            showRows(CheckedRow::Fate(id));
    });
}

void CheckStep::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("ghost", true);
    m_save->setProperty("link", true);
    m_save->setObjectName(u"saveRows"_s);
    auto *back = new QPushButton(tr("Back"));
    giveIcon(back, theme(), u"arrow-left");
    m_import->setProperty("primary", true);
    m_import->setObjectName(u"import"_s);
    foot()->addWidget(cancel);
    foot()->addSpacing(8);
    foot()->addWidget(m_save);
    foot()->addStretch(1);
    foot()->addWidget(back);
    foot()->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &CheckStep::closeWanted);
    connect(back, &QPushButton::clicked, this, &CheckStep::backWanted);
    connect(m_import, &QPushButton::clicked, this, &CheckStep::importWanted);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askWhereToSaveRows(this, m_context.preferences, m_job.fileName(),
                           [this](const QString &path) { m_job.saveRows(path); });
    });
}

void CheckStep::listen()
{
    connect(m_busy, &BusyLine::cancelWanted, &m_job, &ImportJob::cancel);
    connect(&m_job, &ImportJob::progressed, m_busy, [this] { m_busy->setShare(m_job.share()); });
    connect(&m_job, &ImportJob::rowsChecked, this, &CheckStep::showReport);
    connect(&m_job, &ImportJob::rowsSaved, m_busy, &BusyLine::end);
    connect(&m_job, &ImportJob::cancelled, this, [this](ImportJob::Doing what) {
        m_busy->end();
        if (what == ImportJob::Doing::Reading || what == ImportJob::Doing::Checking)
            return;
        nameButtons(m_job.report());
        if (what == ImportJob::Doing::Importing)
            m_notice->say(NoticeBar::Tone::Information, tr("The import is cancelled. Your shop is as it was before."));
    });
    connect(&m_job, &ImportJob::began, this, [this](ImportJob::Doing what) {
        if (what == ImportJob::Doing::SavingRows)
            m_busy->begin(tr("Saving the rows…"));
        m_import->setEnabled(false);
    });
    connect(&m_job, &ImportJob::rowsSaved, this, [this](qint64 rows, const QString &path) {
        nameButtons(m_job.report());
        m_notice->say(NoticeBar::Tone::Information, savedRowsSentence(rows, path));
    });
    connect(&m_job, &ImportJob::failed, this, [this](ImportJob::Doing what, const Error &why) {
        m_busy->end();
        if (what == ImportJob::Doing::Checking)
            m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::ReadFile));
        else if (what == ImportJob::Doing::SavingRows)
            m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::SaveRejects));
        else if (what == ImportJob::Doing::Importing)
            m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::Import));
        if (what != ImportJob::Doing::Checking)
            nameButtons(m_job.report());
    });
}

void CheckStep::takeFocus()
{
    if (m_result->isHidden()) // Nothing can be done yet: no button gets it by chance.
        setFocus(Qt::OtherFocusReason);
    else
        (m_import->isEnabled() ? static_cast<QWidget *>(m_import) : m_table)->setFocus(Qt::OtherFocusReason);
}

void CheckStep::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !hasFocus()) // An Enter too many while rows are checked presses nothing.
        ImportStep::keyPressEvent(event);
}

void CheckStep::begin(const ImportPlan &plan, bool showProblems)
{
    m_showProblems = showProblems;
    setFocus(Qt::OtherFocusReason); // Else it would go to Cancel with the buttons that cannot be pressed yet.
    m_notice->hide();
    m_result->hide();
    m_save->hide();
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("The rows are being checked."));
    setHeading(tr("Checking the rows"), tr("Nothing is saved yet."));
    setAccessibleName(heading());
    m_busy->begin(tr("Checking %1…").arg(m_job.fileName()), false);
    m_job.check(plan);
}

void CheckStep::showReport()
{
    m_busy->end();
    const CheckReport &report = m_job.report();
    const QString checked = tr("%Ln rows checked", nullptr, int(report.records));
    //: %1: 312 rows checked
    const QString title = report.needLook == 0 ? tr("%1, all fine").arg(checked)
                                               : tr("%1, %Ln need a look", nullptr, int(report.needLook)).arg(checked);
    const QString what = report.needLook == 0
        ? tr("Nothing is in your shop until you press Import.")
        : tr("Go back to read them differently, or leave them out. The other rows are not held up.");
    setHeading(title, u"%1 %2"_s.arg(what, readingSentence(m_job.plan())));

    m_fresh->setWords(report.fresh, tr("new", "after a number of reviews", int(report.fresh)), tr("Go in as they are"));
    m_seen->setWords(report.seenBefore, tr("seen before"), tr("Left out, already in your shop"));
    if (report.kind == ImportKind::Purchases)
        m_newWords->setWords(report.newWords, tr("changed since"), tr("Another amount or status, brought up to date"));
    else if (updatesPeople(report.kind))
        m_newWords->setWords(report.newWords, tr("changed since"), tr("Refusals, contacts and what was empty"));
    else
        m_newWords->setWords(report.newWords, tr("changed since"), tr("New words or an answer; earlier ones are kept"));
    m_look->setWords(report.needLook, tr("need a look", "after a number of rows", int(report.needLook)),
                     tr("Left out, with a reason for each"));
    m_newWords->setVisible(report.newWords > 0);
    QStringList warnings{cutText(report.cutLine, QLocale()), daysToComeText(report.toCome, QLocale())};
    if (!warnings.last().isEmpty())
        warnings << tr("They go in as they are. Go back to read them differently.");
    if (const QString said = joinedSentences(warnings); !said.isEmpty())
        m_notice->say(NoticeBar::Tone::Warning, said);
    m_result->show();
    nameButtons(report);

    auto first = CheckedRow::Fate::New;
    if (report.needLook > 0)
        first = CheckedRow::Fate::NeedsALook;
    else if (report.fresh == 0)
        first = report.newWords > 0 ? CheckedRow::Fate::NewWords : CheckedRow::Fate::SeenBefore;
    m_cards->button(int(first))->setChecked(true);
    showRows(first);
    if (isVisible())
        takeFocus();
}

void CheckStep::nameButtons(const CheckReport &report)
{
    m_save->setText(tr("Save the %Ln rows as a file…", nullptr, int(report.needLook)));
    m_save->setVisible(report.needLook > 0);
    QString verb = importVerb(report.kind, report.fresh);
    if (report.newWords > 0 && report.fresh > 0)
        //: %1: Import 281 reviews
        verb = tr("%1, update %Ln", nullptr, int(report.newWords)).arg(verb);
    else if (report.newWords > 0)
        verb = updateVerb(report.kind, report.newWords);
    const bool something = report.fresh + report.newWords > 0;
    m_import->setText(something ? verb : tr("Nothing to import"));
    m_import->setEnabled(something);
    m_import->setToolTip(something ? QString() : tr("Every row that can be read is in your shop already."));
}

void CheckStep::showRows(CheckedRow::Fate fate)
{
    const CheckReport &report = m_job.report();
    std::vector<CheckedRow> rows;
    for (const std::vector<CheckedRow> *list : {&report.freshRows, &report.seenRows, &report.lookRows})
        std::ranges::copy_if(*list, std::back_inserter(rows),
                             [fate](const CheckedRow &row) { return row.fate == fate; });
    qint64 all = report.fresh;
    if (fate == CheckedRow::Fate::SeenBefore)
        all = report.seenBefore;
    else if (fate == CheckedRow::Fate::NewWords)
        all = report.newWords;
    else if (fate == CheckedRow::Fate::NeedsALook)
        all = report.needLook;
    const auto listed = qint64(rows.size());
    m_more->setVisible(listed < all);
    // Several rows may be one order, which is listed once; what cannot be read is listed row by row.
    if (report.kind == ImportKind::Purchases && fate != CheckedRow::Fate::NeedsALook)
        m_more->setText(tr("The first %Ln orders, from %1 rows.", nullptr, int(listed)).arg(QLocale().toString(all)));
    else
        m_more->setText(tr("The first %1 of %Ln rows.", nullptr, int(all)).arg(QLocale().toString(listed)));
    m_table->setRows(std::move(rows), m_job.plan().scale);
}

} // namespace Shopbell
