// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/donestep.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/importtext.h"
#include "format/problemtext.h"
#include "format/reviewwords.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "services/sortreviews.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/import/checkedrowsmodel.h"
#include "widgets/import/chiplabel.h"
#include "widgets/import/figurerow.h"
#include "widgets/import/keptlist.h"
#include "widgets/import/kindwords.h"
#include "widgets/import/proofs.h"
#include "widgets/import/rowstable.h"
#include "widgets/import/saverowsdialog.h"
#include "widgets/import/softtile.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

DoneStep::DoneStep(const UiContext &context, ImportJob &job, QWidget *parent)
    : ImportStep(context.theme, parent)
    , m_context(context)
    , m_job(job)
    , m_tick(new SoftTile(theme(), u"check"_s, 44, ColorToken::AccentSoft, ColorToken::AccentText))
    , m_notice(new NoticeBar(theme()))
    , m_kept(new KeptList(theme(), context.file))
    , m_sum(new Card(theme(), nullptr, false))
    , m_added(new FigureRow(theme(), u"plus"_s, ColorToken::PositiveSoft, ColorToken::PositiveText,
                            tr("Added", "reviews, at the end of an import")))
    , m_updated(new FigureRow(theme(), u"pencil"_s, ColorToken::AccentSoft, ColorToken::AccentText, tr("Updated")))
    , m_seen(new FigureRow(theme(), u"copy"_s, ColorToken::NeutralSoft, ColorToken::NeutralText, tr("Seen before")))
    , m_out(new FigureRow(theme(), u"circle-alert"_s, ColorToken::WarnSoft, ColorToken::WarnText, tr("Left out")))
    , m_total(new TextLabel(theme(), TypeRole::Small, ColorToken::Text))
    , m_formula(new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3))
    , m_rows(new RowsTable(theme()))
    , m_showRows(new QPushButton)
    , m_saveRows(new QPushButton)
    , m_cards(new QWidget)
    , m_sortedBy(new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3))
    , m_chips(new FlowLayout(6, 6))
    , m_clock(new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3))
    , m_answerOlder(new QPushButton(tr("I want to answer older ones too")))
    , m_undo(new QPushButton(tr("Undo import")))
    , m_undoHint(
          new TextLabel(theme(), TypeRole::Micro, ColorToken::Text3, tr("stays in Edit and in Tools > Past imports")))
    , m_see(new QPushButton(tr("See the new reviews")))
    , m_close(new QPushButton(tr("Close")))
{
    m_tick->setRound(true);
    putBeforeHeading(m_tick);
    content()->addWidget(m_notice);
    content()->addWidget(m_kept);
    makeSum();
    content()->addWidget(m_rows, 1);
    makeCards();
    content()->addStretch(1);
    makeFoot();
    listen();
}

void DoneStep::makeSum()
{
    m_added->setObjectName(u"figureAdded"_s);
    m_updated->setObjectName(u"figureUpdated"_s);
    m_seen->setObjectName(u"figureSeen"_s);
    m_out->setObjectName(u"figureLeftOut"_s);
    for (FigureRow *row : {m_added, m_updated, m_seen, m_out}) {
        auto *line = new QFrame;
        line->setProperty("hairline", u"horizontal"_s);
        m_sum->box()->addWidget(row);
        m_sum->box()->addWidget(line);
        m_lines << line;
    }
    m_showRows->setProperty("link", true);
    m_showRows->setObjectName(u"showRows"_s);
    m_showRows->setCheckable(true);
    m_saveRows->setProperty("small", true);
    giveIcon(m_saveRows, theme(), u"download");
    m_out->addVerb(m_showRows);
    m_out->addVerb(m_saveRows);

    auto *total = new QWidget;
    total->setProperty("ground", u"sunken"_s);
    auto *row = new QHBoxLayout(total);
    row->setContentsMargins(16, 9, 16, 9);
    m_total->setWeight(QFont::DemiBold);
    m_total->setObjectName(u"figureTotal"_s);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_formula);
    m_sum->box()->addWidget(total);
    content()->addWidget(m_sum);
    m_rows->hide();
}

void DoneStep::makeCards()
{
    auto *sorting = new Card(theme());
    sorting->box()->setSpacing(2);
    sorting->box()->addWidget(new TextLabel(theme(), TypeRole::Strong, ColorToken::Text, tr("How they were sorted")));
    m_sortedBy->setWordWrap(true);
    sorting->box()->addWidget(m_sortedBy);
    sorting->box()->addSpacing(6);
    sorting->box()->addLayout(m_chips);
    sorting->box()->addStretch();

    auto *clock = new Card(theme());
    clock->box()->setSpacing(2);
    clock->box()->addWidget(new TextLabel(theme(), TypeRole::Strong, ColorToken::Text, tr("The clock")));
    m_clock->setWordWrap(true);
    m_answerOlder->setProperty("link", true);
    m_answerOlder->setObjectName(u"answerOlder"_s);
    clock->box()->addWidget(m_clock);
    clock->box()->addSpacing(4);
    clock->box()->addWidget(m_answerOlder, 0, Qt::AlignLeading);
    clock->box()->addStretch();

    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(sorting, 1);
    row->addWidget(clock, 1);
    content()->addWidget(m_cards);
}

void DoneStep::makeFoot()
{
    giveIcon(m_undo, theme(), u"undo-2");
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setAccessibleDescription(m_undoHint->text());
    m_undoHint->setWordWrap(true);
    m_see->setObjectName(u"seeReviews"_s);
    m_see->setProperty("primary", true);
    giveIcon(m_see, theme(), u"arrow-right", IconColors(ColorToken::OnAccent));
    m_see->setLayoutDirection(theme().isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // The arrow comes last.
    foot()->addWidget(m_undo);
    foot()->addSpacing(4);
    foot()->addWidget(m_undoHint, 1);
    foot()->addStretch(); // In the place of the hint, when it is not there.
    foot()->addWidget(m_see);
    m_close->setObjectName(u"closeDone"_s);
    m_close->setProperty("primary", true);
    foot()->addWidget(m_close);
}

void DoneStep::listen()
{
    connect(&m_job, &ImportJob::broughtIn, this, &DoneStep::showReport);
    connect(m_see, &QPushButton::clicked, this,
            [this] { Q_EMIT seeWanted(m_job.outcome().batch, m_job.outcome().plan.kind); });
    connect(m_close, &QPushButton::clicked, this, &DoneStep::closeWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        m_job.takeBack(m_job.outcome().batch);
    });
    connect(m_answerOlder, &QPushButton::clicked, this, &DoneStep::startClock);
    connect(m_showRows, &QPushButton::toggled, m_rows, &QWidget::setVisible);
    connect(m_saveRows, &QPushButton::clicked, this, [this] {
        askWhereToSaveRows(this, m_context.preferences, m_job.outcome().fileName,
                           [this](const QString &path) { m_job.saveRows(path); });
    });
    connect(&m_job, &ImportJob::rowsSaved, this, [this](qint64 rows, const QString &path) {
        m_notice->say(NoticeBar::Tone::Information, savedRowsSentence(rows, path));
    });
    connect(&m_job, &ImportJob::takenBack, this, [this](BatchId batch, const TakenBack &what) {
        if (batch == m_job.outcome().batch)
            showTakenBack(what);
    });
    connect(&m_job, &ImportJob::failed, this, [this](ImportJob::Doing what, const Error &why) {
        m_undo->setEnabled(true);
        if (what == ImportJob::Doing::TakingBack)
            m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::TakeBackImport));
        else if (what == ImportJob::Doing::SavingRows)
            m_notice->say(NoticeBar::Tone::Failure, errorText(why, Task::SaveRejects));
    });
}

void DoneStep::takeFocus()
{
    (m_see->isVisibleTo(this) ? m_see : m_close)->setFocus(Qt::OtherFocusReason);
}

QString DoneStep::headlineOf(const ImportReport &report)
{
    const qint64 out = report.alreadyThere + report.leftOut;
    if (report.added == 0 && report.updated == 0)
        return tr("Nothing new in this file");
    QString head = addedWords(report);
    if (report.added == 0)
        head = updatedWords(report);
    else if (report.updated > 0)
        //: %1: 281 reviews added
        head = tr("%1, %Ln updated", nullptr, int(report.updated)).arg(head);
    //: %1: 286 reviews added
    return out == 0 ? tr("%1, none left out").arg(head) : tr("%1, %Ln left out", nullptr, int(out)).arg(head);
}

void DoneStep::showReport()
{
    const ImportReport &report = m_job.outcome();
    const bool camein = report.batch.isStored();
    m_notice->hide();
    const QString warnings =
        joinedSentences({cutText(report.cutLine, QLocale()), daysToComeText(report.toCome, QLocale())});
    if (!warnings.isEmpty())
        m_notice->say(NoticeBar::Tone::Warning, warnings);
    m_kept->hide();
    m_sum->show();
    m_tick->setIcon(u"check"_s, ColorToken::AccentSoft, ColorToken::AccentText);
    const bool reviews = report.plan.kind == ImportKind::Reviews;
    QString subtitle =
        tr("All %Ln rows of %1 are accounted for.", nullptr, int(report.records)).arg(bold(report.fileName));
    if (report.plan.kind == ImportKind::Purchases && report.added > 0)
        subtitle = joinedSentences({subtitle, purchaseSummary(report)});
    subtitle = joinedSentences({subtitle, otherNamesText(report.otherNames).toHtmlEscaped(),
                                unkeptWordsText(report.unkept).toHtmlEscaped(),
                                saidOtherwiseText(report.saidOtherwise).toHtmlEscaped(),
                                rowNotesText(report.notes, report.plan.columns, QLocale()).toHtmlEscaped()});
    setHeading(headlineOf(report), subtitle);
    showSum(report);
    m_see->setText(seeVerb(report.plan.kind));
    m_cards->setVisible(reviews && report.added > 0);
    showSorting(report);
    showClock(report.withClock, report.added - report.withClock);
    m_undo->setEnabled(true);
    offerToSee(camein);
    // What was updated stands among the reviews that were there: the view of the import would be empty.
    if (camein && report.plan.kind == ImportKind::Reviews && report.added == 0) {
        m_see->hide();
        m_close->show();
    }
}

void DoneStep::showSum(const ImportReport &report)
{
    const qint64 figures[] = {report.added, report.updated, report.alreadyThere, report.leftOut};
    FigureRow *rows[] = {m_added, m_updated, m_seen, m_out};
    QStringList summands;
    for (int i = 0; i < 4; ++i) {
        const bool shown = i == 0 || figures[i] > 0;
        rows[i]->setVisible(shown);
        m_lines[i]->setVisible(shown);
        if (shown)
            summands << QLocale().toString(figures[i]);
    }
    m_added->setFigure(report.added,
                       report.added == 0 ? QString()
                           : report.plan.kind == ImportKind::Purchases
                           ? tr("Rows of %Ln purchases", nullptr, int(report.made.purchases))
                           : tr("As they were in the file"));
    m_updated->setFigure(report.updated, newerNote(report.plan.kind));
    m_seen->setFigure(report.alreadyThere, tr("Already in your shop, counted but not added again"));

    QStringList reasons;
    constexpr size_t listed = 2;
    for (size_t i = 0; i < std::min(listed, report.problems.size()); ++i) {
        const Problem &problem = report.problems[i];
        //: %1: number of the row, %2: why it was left out
        reasons << tr("Row %1: %2.")
                       .arg(QLocale().toString(problem.line), problemText(problem, report.plan.scale, QLocale()));
    }
    m_out->setFigure(report.leftOut, joinedSentences(reasons));
    m_rows->setRows(rowsOf(report.problems), report.plan.scale);
    m_rows->hide();
    m_showRows->setChecked(false);
    m_showRows->setText(tr("Show the rows", nullptr, int(report.leftOut)));
    m_showRows->setVisible(report.leftOut > qint64(listed));
    m_saveRows->setText(tr("Save the %Ln rows…", nullptr, int(report.leftOut)));
    m_total->setText(tr("%Ln rows in the file", nullptr, int(report.records)));
    m_formula->setText(summands.size() > 1 ? summands.join(u" + "_s) : QString());
}

void DoneStep::showSorting(const ImportReport &report)
{
    emptyLayout(*m_chips);
    for (const Sentiment sentiment :
         {Sentiment::Positive, Sentiment::Negative, Sentiment::Mixed, Sentiment::Unsorted}) {
        const qint64 number = report.sentiments.value(int(sentiment));
        if (number == 0)
            continue;
        //: A chip: %1 is Positive, Negative, Mixed or Unsorted, %2 how many there are.
        const QString words = tr("%1 %2").arg(nameOf(sentiment), QLocale().toString(number));
        m_chips->addWidget(new ChipLabel(theme(), {chipToneOf(int(sentiment)), words, iconOf(sentiment)}));
    }
    if (columnOf(report.plan, ImportField::Sentiment))
        m_sortedBy->setText(tr("By what the file says. You can change each one."));
    else if (columnOf(report.plan, ImportField::Rating))
        m_sortedBy->setText(tr("By their scores. You can change each one."));
    else
        m_sortedBy->setText(tr("The file has no scores, so that is up to you."));
}

void DoneStep::showClock(qint64 withClock, qint64 without)
{
    QStringList lines;
    if (withClock > 0)
        lines << tr("%Ln are new enough to answer in time and have a clock.", nullptr, int(withClock));
    if (without > 0)
        lines << tr("%Ln are older, undated or answered: never late.", nullptr, int(without));
    m_clock->setText(lines.join(u'\n'));
    m_answerOlder->setVisible(without > 0);
    m_answerOlder->setEnabled(true);
}

void DoneStep::startClock()
{
    m_answerOlder->setEnabled(false);
    ReviewQuery batch;
    batch.batch = m_job.outcome().batch;
    batch.shelf = Shelf::Both;
    whenAnswered(
        SortReviews(m_context.file).startClock(ReviewSelection::all(batch)), this, [this](Result<qint64> started) {
            if (!started) {
                m_answerOlder->setEnabled(true);
                m_notice->say(NoticeBar::Tone::Failure, errorText(started.error(), Task::ChangeReviews));
                return;
            }
            m_answerOlder->hide();
            m_clock->setText(*started == 0 ? tr("None of them waits for an answer.")
                                           : tr("%Ln more have a clock now. Take your time, one after the other.",
                                                nullptr, int(*started)));
        });
}

void DoneStep::showTakenBack(const TakenBack &what)
{
    setHeading(tr("The import is undone"), what.keptAny() ? QString() : tr("Your shop is as it was before."));
    m_tick->setIcon(u"undo-2"_s, ColorToken::NeutralSoft, ColorToken::NeutralText);
    m_notice->hide();
    m_sum->hide();
    m_rows->hide();
    m_cards->hide();
    offerToSee(false);
    m_kept->say(what);
    takeFocus();
}

void DoneStep::offerToSee(bool isSomethingIn)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_undo, m_undoHint, m_see})
        part->setVisible(isSomethingIn);
    m_close->setVisible(!isSomethingIn);
}

} // namespace Shopbell
