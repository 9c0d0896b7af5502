// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/promisepane.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/errortext.h"
#include "format/sentences.h"
#include "look/theme.h"
#include "services/readpromises.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/labelwords.h"
#include "widgets/common/notices.h"
#include "widgets/promises/agreementdialog.h"
#include "widgets/promises/coveredview.h"
#include "widgets/promises/evidencedialog.h"
#include "widgets/promises/promisefacts.h"
#include "widgets/promises/promisemoves.h"
#include "widgets/promises/publicationview.h"
#include "widgets/promises/sentencedialog.h"
#include "widgets/promises/stepsview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int padding = 18;

/// A heading with something below it.
QWidget *partOf(const Theme &theme, const QString &heading, std::initializer_list<QWidget *> below)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(theme, TypeRole::Strong, ColorToken::Text, heading));
    for (QWidget *each : below)
        column->addWidget(each);
    return part;
}

/// What a promise in this state asks for next; nothing once the customer was asked.
std::optional<PromiseState> nextOf(PromiseState state)
{
    const auto at = std::ranges::find(boardStates, state);
    if (at == boardStates.end() || at + 1 == boardStates.end())
        return std::nullopt;
    return *(at + 1);
}

} // namespace

PromisePane::PromisePane(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_moves(moves)
    , m_title(new TextLabel(context.theme, TypeRole::Title))
    , m_state(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_when(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_parts(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text))
    , m_steps(new StepsView(context, facts, moves))
    , m_covered(new CoveredView(context, facts, moves))
    , m_afterwards(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text))
    , m_publication(new PublicationView(context, moves))
    , m_next(new QPushButton)
    , m_more(new IconButton(context.theme, u"ellipsis"_s, tr("More about this promise"), IconButton::Look::Edged))
    , m_menu(new QMenu(this))
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setAccessibleName(tr("The promise"));
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildBody(), 1);
    column->addWidget(line);
    column->addWidget(buildFoot());
    setFocusProxy(m_next);
    connectParts();
}

QWidget *PromisePane::buildHeader()
{
    auto *header = new QWidget;
    auto *close = new IconButton(m_context.theme, u"x"_s, tr("Close the promise"));
    connect(close, &QToolButton::clicked, this, &PromisePane::closeWanted);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(padding, 14, 10, 10);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return header;
}

QWidget *PromisePane::buildBody()
{
    const Theme &theme = m_context.theme;
    for (TextLabel *label : {m_when, m_parts, m_afterwards})
        label->setWordWrap(true);
    m_afterwardsPart = partOf(theme, tr("Afterwards"), {m_afterwards});
    auto *content = new QWidget;
    content->setMinimumWidth(1); // Whatever stands in it: it never lies beside the pane.
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(padding, 0, padding, padding);
    column->setSpacing(16);
    column->addWidget(m_when);
    column->addWidget(m_parts);
    column->addWidget(m_steps);
    column->addWidget(partOf(theme, tr("For whom"), {m_covered}));
    column->addWidget(m_afterwardsPart);
    column->addWidget(partOf(theme, tr("What we changed, for others to read"), {m_publication}));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget *PromisePane::buildFoot()
{
    auto *foot = new QWidget;
    m_next->setProperty("primary", true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(padding, 10, padding, 10);
    row->setSpacing(8);
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_next);
    return foot;
}

void PromisePane::connectParts()
{
    connect(m_steps, &StepsView::evidenceWanted, this, &PromisePane::askEvidence);
    connect(m_covered, &CoveredView::reviewWanted, this, &PromisePane::reviewWanted);
    connect(m_covered, &CoveredView::reasonWanted, this, &PromisePane::askReason);
    connect(m_covered, &CoveredView::agreementWanted, this, &PromisePane::askAgreement);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_details && nextOf(m_details->promise.state))
            m_moves.move(m_id, m_details->promise.state, *nextOf(m_details->promise.state));
    });
    connect(&m_moves, &PromiseMoves::refused, this, &PromisePane::refresh);
    connect(&m_facts, &ShopFacts::changed, this, &PromisePane::refresh);
}

void PromisePane::open(PromiseId id)
{
    m_id = id;
    m_details.reset();
    refresh();
}

void PromisePane::refresh()
{
    if (!m_id.isStored())
        return;
    whenAnswered(ReadPromises(m_context.file).details(m_id), this,
                 [this, generation = ++m_generation](const Result<PromiseDetails> &details) {
                     if (generation != m_generation)
                         return;
                     if (details) {
                         display(*details);
                         return;
                     }
                     m_id = {};
                     if (details.error().kind != Error::Kind::NotFound)
                         m_context.notices.failed(errorText(details.error(), Task::ReadPromises));
                     Q_EMIT closeWanted();
                 });
}

void PromisePane::display(const PromiseDetails &details)
{
    m_details = details;
    m_title->setText(breakableWords(shownTitle(details.promise)));
    showFacts(details);
    m_steps->display(details);
    m_covered->display(details);
    showAfterwards(details);
    m_publication->display(details);
    showFoot(details);
    fillMenu(details);
}

void PromisePane::showFacts(const PromiseDetails &details)
{
    const PromiseText text = m_facts.text();
    const QDate today = m_facts.today();
    const QString state = nameOf(details.promise.state);
    const QString standing = text.standing(details.row.standing, today);
    const bool isOfStep = details.promise.state < PromiseState::Done && details.row.nextDue < details.promise.due;
    if (isOfStep)
        //: Below the title of a promise: its state, and when its next step is due: "Promised · Next step: Wed 2 Dec".
        m_state->setText(tr("%1 · Next step: %2").arg(state, standing));
    else
        //: Below the title of a promise: its state, and when it is due.
        m_state->setText(tr("%1 · %2").arg(state, standing));
    QStringList when;
    if (!details.row.ownerName.isEmpty())
        when.append(tr("%1 keeps it.").arg(details.row.ownerName));
    if (details.row.isKeptForAnother())
        when.append(tr("%1 owns the complaint.", "a name").arg(details.row.complaintOwnerName));
    if (details.promise.due.isValid())
        when.append(tr("Done by %1.").arg(m_facts.dates().weekdayAndDay(details.promise.due, today)));
    if (details.promise.firstDue.isValid())
        //: Of a promise that was late and got a later day; %1 is the day that was promised first.
        when.append(tr("It was first due on %1.").arg(m_facts.dates().weekdayAndDay(details.promise.firstDue, today)));
    if (details.promise.checkBack.isValid())
        when.append(tr("Check back on %1.").arg(m_facts.dates().weekdayAndDay(details.promise.checkBack, today)));
    m_when->setText(breakableWords(joinedSentences(when)));
    const ApologyParts &parts = details.promise.parts;
    QStringList said;
    for (const QString &part : {parts.acknowledgement, parts.apology, parts.cause, parts.remedy, parts.prevention}) {
        if (!part.trimmed().isEmpty())
            said.append(part.trimmed());
    }
    m_parts->setText(breakableWords(said.join(u"\n\n"_s)));
    m_parts->setVisible(!said.isEmpty());
}

void PromisePane::showAfterwards(const PromiseDetails &details)
{
    const QDate today = m_facts.today();
    QStringList lines = m_facts.text().outcome(details);
    if (details.row.back)
        //: Whether somebody came back, and when or how long they were not seen: "Came back, 12 Nov · £18.40".
        lines.append(tr("%1, %2").arg(PromiseText::cameBack(*details.row.back),
                                      m_facts.text().cameBackMore(*details.row.back, today)));
    const auto addHours = [&](const std::optional<double> &hours, const QString &words) {
        if (hours)
            lines.append(words.arg(m_facts.durations().lasted(*hours)));
    };
    //: %1 is a length of time: "less than a minute", "12 minutes", "5 hours", "13 days 7 hours".
    addHours(details.hours.toAdmission, tr("Owned up to after %1"));
    addHours(details.hours.toRemedy, tr("Put right after %1"));
    addHours(details.hours.toPublication, tr("Published after %1"));
    m_afterwards->setText(breakableWords(lines.join(u'\n')));
    m_afterwardsPart->setVisible(!lines.isEmpty());
}

void PromisePane::showFoot(const PromiseDetails &details)
{
    const std::optional<PromiseState> next = nextOf(details.promise.state);
    QWidget *first = next ? static_cast<QWidget *>(m_next) : m_more;
    const bool wasAtFoot = window()->focusWidget() == focusProxy();
    setFocusProxy(first);
    if (next)
        m_next->show();
    if (wasAtFoot) // Else hiding it sends the keys out of the pane.
        first->setFocus(Qt::OtherFocusReason);
    m_next->setVisible(next.has_value());
    if (next == PromiseState::InProgress)
        m_next->setText(tr("Start"));
    else if (next == PromiseState::Done)
        m_next->setText(tr("Mark as done"));
    else if (next == PromiseState::Checked)
        m_next->setText(tr("Note what they said…"));
}

void PromisePane::fillMenu(const PromiseDetails &details)
{
    m_menu->clear();
    m_menu->addAction(tr("Change…"), this, [this] { Q_EMIT editWanted(m_id); });
    m_menu->addAction(tr("Give it to somebody else…"), this, &PromisePane::askOwner);
    if (details.row.customer.isStored())
        m_menu->addAction(tr("Show the customer"), this,
                          [this, id = details.row.customer] { Q_EMIT customerWanted(id); });
    m_menu->addSeparator();
    const PromiseState now = details.promise.state;
    for (const PromiseState earlier : boardStates) {
        if (earlier < now)
            //: Moves a promise back; %1 is a state: "In progress".
            m_menu->addAction(tr("Back to “%1”").arg(nameOf(earlier)), this,
                              [this, now, earlier] { m_moves.move(m_id, now, earlier); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Delete the promise"), this, [this] { m_moves.remove(m_id); });
}

void PromisePane::askOwner()
{
    auto *dialog = new SentenceDialog(m_context,
                                      {.title = tr("Who keeps it from now on?"),
                                       .verb = tr("Give it to them"),
                                       .label = tr("Name"),
                                       .example = {},
                                       .keptAs = u"promise-owner-%1"_s.arg(m_id.value())},
                                      this);
    connect(dialog, &SentenceDialog::said, this,
            [this](const QString &name, const std::function<void()> &done) { m_moves.handTo(m_id, name, done); });
    dialog->start();
}

void PromisePane::askReason(ReviewId review)
{
    auto *dialog = new SentenceDialog(m_context,
                                      {.title = tr("Why do they hear nothing?"),
                                       .verb = tr("Keep the reason"),
                                       .label = tr("Reason"),
                                       .example = tr("Moved away"),
                                       .keptAs = u"promise-silence-%1-%2"_s.arg(m_id.value()).arg(review.value())},
                                      this);
    connect(dialog, &SentenceDialog::said, this, [this, review](const QString &why, const std::function<void()> &done) {
        m_moves.followUp(m_id, review, why, done);
    });
    dialog->start();
}

void PromisePane::askAgreement(ReviewId review)
{
    CoveredReview known{.review = review};
    if (m_details) {
        const std::vector<CoveredReview> &covered = m_details->promise.reviews;
        const auto found = std::ranges::find(covered, review, &CoveredReview::review);
        known = found == covered.end() ? known : *found;
    }
    auto *dialog = new AgreementDialog(m_context, m_id, known, m_facts.today(), this);
    connect(dialog, &AgreementDialog::agreed, &m_moves, &PromiseMoves::moveOn);
    dialog->start();
}

void PromisePane::askEvidence(const PromiseStep &step)
{
    auto *dialog = new EvidenceDialog(m_context, m_facts, m_id, step, this);
    connect(dialog, &EvidenceDialog::added, this, &PromisePane::refresh);
    dialog->start();
}

void PromisePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Shopbell
