// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followuppane.h"

#include "core/whenanswered.h"
#include "domain/answerplace.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/readfollowups.h"
#include "widgets/common/avatarlabel.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/notices.h"
#include "widgets/followups/followupaudience.h"
#include "widgets/followups/followupdraft.h"
#include "widgets/followups/followupfacts.h"
#include "widgets/followups/followupfields.h"
#include "widgets/followups/followupheard.h"
#include "widgets/followups/followupmovedialog.h"
#include "widgets/followups/followupmoves.h"
#include "widgets/followups/followuppaneparts.h"
#include "widgets/followups/followupwordsmenu.h"
#include "widgets/promises/sentencedialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Shopbell {

FollowUpPane::FollowUpPane(const UiContext &context, const FollowUpFacts &facts, FollowUpMoves &moves, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_moves(moves)
    , m_draft(new FollowUpDraft(context, this))
    , m_back(new IconButton(context.theme, u"arrow-left"_s, tr("Back to the list")))
    , m_close(new IconButton(context.theme, u"x"_s, tr("Close the follow-up")))
    , m_avatar(new AvatarLabel(context.theme, SizeToken::AvatarDetail))
    , m_who(new TextLabel(context.theme, TypeRole::Title))
    , m_title(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_fields(new FollowUpFields(context, facts))
    , m_why(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_saved(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_text(followUpWordsField(context.theme))
    , m_ready(new FollowUpWordsMenu(context))
    , m_checks(followUpBox())
    , m_audience(new FollowUpAudience(context, facts))
    , m_becomes(followUpHint(context.theme, u"smile"_s, tr("The answer becomes a score and a private review.")))
    , m_heard(new FollowUpHeard(context, facts))
    , m_copy(new QPushButton(tr("Copy")))
    , m_move(new QPushButton(tr("Move…")))
    , m_skip(new QPushButton(tr("Skip…")))
    , m_sent(new QPushButton(tr("Mark as sent")))
    , m_more(new QPushButton(tr("More")))
    , m_menu(new QMenu(this))
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setAccessibleName(tr("The follow-up"));
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildBody(), 1);
    column->addWidget(line);
    column->addWidget(buildFoot());
    setFocusProxy(m_text);
    connectParts();
}

QWidget *FollowUpPane::buildHeader()
{
    auto *header = new QWidget;
    m_back->hide();
    for (IconButton *button : {m_back, m_close})
        connect(button, &QToolButton::clicked, this, &FollowUpPane::closeWanted);
    m_who->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_who);
    words->addWidget(m_title);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(followUpPadding, 14, 10, 10);
    row->setSpacing(10);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    return header;
}

QWidget *FollowUpPane::buildWords()
{
    m_text->setAccessibleName(tr("What you write"));
    m_words = new QWidget;
    auto *head = new QHBoxLayout;
    m_wordsHeading = new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text);
    head->addWidget(m_wordsHeading);
    head->addStretch();
    head->addWidget(m_saved);
    head->addWidget(m_ready);
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    return m_words;
}

QWidget *FollowUpPane::buildBody()
{
    m_why->setWordWrap(true);
    m_checks->setAccessibleName(tr("What speaks for and against it"));
    auto *why = new QVBoxLayout;
    why->setSpacing(2);
    why->addWidget(new TextLabel(m_context.theme, TypeRole::Strong, ColorToken::Text, tr("Why")));
    why->addWidget(m_why);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(followUpPadding, 0, followUpPadding, followUpPadding);
    column->setSpacing(14);
    column->addWidget(m_fields);
    column->addLayout(why);
    column->addWidget(buildWords(), 1);
    column->addWidget(m_checks);
    column->addWidget(m_audience);
    column->addWidget(m_becomes);
    column->addWidget(m_heard);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget *FollowUpPane::buildFoot()
{
    m_sent->setProperty("primary", true);
    giveIcon(m_sent, m_context.theme, u"check", ColorToken::OnAccent);
    giveIcon(m_copy, m_context.theme, u"copy");
    m_more->setMenu(m_menu);
    auto *foot = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    for (QPushButton *button : {m_copy, m_move, m_skip, m_more})
        first->addWidget(button, 1);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(followUpPadding, 10, followUpPadding, 10);
    column->setSpacing(8);
    column->addLayout(first);
    column->addWidget(m_sent);
    return foot;
}

void FollowUpPane::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_draft->typed(m_text->toPlainText()); });
    connect(m_draft, &FollowUpDraft::stateChanged, this, &FollowUpPane::showSaved);
    connect(m_fields, &FollowUpFields::dayWanted, this, &FollowUpPane::askDay);
    connect(m_fields, &FollowUpFields::edited, this, [this](const FollowUpEdit &words) { m_moves.edit(m_id, words); });
    connect(m_move, &QPushButton::clicked, this, &FollowUpPane::askDay);
    connect(m_ready, &FollowUpWordsMenu::wordsChosen, this, &FollowUpPane::takeWords);
    connect(m_ready, &FollowUpWordsMenu::questionChosen, this, [this](const QString &question) {
        m_text->textCursor().insertText(question);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_copy, &QPushButton::clicked, this, &FollowUpPane::copyWords);
    connect(m_skip, &QPushButton::clicked, this, &FollowUpPane::askWhyNot);
    connect(m_heard, &FollowUpHeard::logged, this, &FollowUpPane::refresh);
    connect(m_sent, &QPushButton::clicked, this, &FollowUpPane::finish);
    connect(&m_moves, &FollowUpMoves::refused, this, &FollowUpPane::refresh);
    connect(&m_facts, &ShopFacts::changed, this, &FollowUpPane::refresh);
    connect(m_menu, &QMenu::aboutToShow, this, &FollowUpPane::fillMenu);
}

void FollowUpPane::open(FollowUpId id)
{
    if (id != m_id) {
        m_draft->leave();
        m_row.reset();
    }
    m_id = id;
    refresh();
}

void FollowUpPane::leave()
{
    m_draft->leave();
    m_id = {};
    m_row.reset();
}

void FollowUpPane::setAlone(bool alone)
{
    m_back->setVisible(alone);
    m_close->setVisible(!alone);
}

void FollowUpPane::refresh()
{
    if (!m_id.isStored())
        return;
    whenAnswered(ReadFollowUps(m_context.file).one(m_id), this,
                 [this, generation = ++m_generation, mark = m_draft->mark()](Result<FollowUpRow> row) {
                     if (generation != m_generation || !m_id.isStored())
                         return;
                     if (row) {
                         display(*std::move(row), mark);
                         return;
                     }
                     leave();
                     if (row.error().kind != Error::Kind::NotFound)
                         m_context.notices.failed(errorText(row.error(), Task::ReadCustomers));
                     Q_EMIT closeWanted();
                 });
}

bool FollowUpPane::isHeld() const
{
    return m_row && m_row->hold;
}

void FollowUpPane::display(FollowUpRow row, int mark)
{
    m_row = std::move(row);
    const FollowUp &followUp = m_row->followUp;
    const bool isPlanned = followUp.state == FollowUpState::Planned;
    const FollowUpText text = m_facts.text();
    m_avatar->setVisible(!followUp.audience);
    m_avatar->display(m_row->customerName, followUp.customer.value());
    m_who->setText(text.who(*m_row));
    m_title->setText(text.title(followUp));
    m_why->setText(text.why(*m_row));
    m_fields->setVisible(isPlanned);
    m_fields->display(*m_row);
    showWords(isPlanned, mark);
    showChecks(isPlanned);
    showFoot(isPlanned);
    m_heard->display(*m_row);
    m_audience->display(followUp);
}

void FollowUpPane::showWords(bool isPlanned, int mark)
{
    const FollowUp &followUp = m_row->followUp;
    if (followUp.state != FollowUpState::Done)
        m_wordsHeading->setText(tr("What you write"));
    else
        m_wordsHeading->setText(isSpoken(followUp.way) ? tr("What you said") : tr("What you wrote"));
    m_text->setAccessibleName(m_wordsHeading->text());
    m_text->setReadOnly(!isPlanned);
    m_ready->setVisible(isPlanned);
    m_ready->setFor(followUp.reason,
                    {.customer = m_row->customerName,
                     .shop = m_facts.shop().name,
                     .signedBy = m_row->ownerName.isEmpty() ? m_facts.shop().signsAs : m_row->ownerName,
                     .item = followUp.reason == FollowUpReason::IdeaCameTrue ? followUp.matter.title : QString(),
                     .date = m_facts.today()});
    const bool isNew = m_draft->followUp() != followUp.id;
    if (isPlanned && isNew)
        m_draft->enter(followUp.id, followUp.text);
    else if (!isPlanned)
        m_draft->leave();
    if (!isPlanned || isNew || m_draft->takeFromShop(followUp.text, mark)) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(followUp.text);
    }
    showSaved();
}

void FollowUpPane::showSaved()
{
    switch (m_draft->state()) {
    case FollowUpDraft::State::Clean:
    case FollowUpDraft::State::Unsaved:
        m_saved->clear();
        break;
    case FollowUpDraft::State::Saved:
        m_saved->setText(tr("Draft saved"));
        break;
    case FollowUpDraft::State::Failed:
        m_saved->setText(tr("Not saved yet"));
        break;
    }
}

void FollowUpPane::showChecks(bool isPlanned)
{
    delete m_checkLines;
    m_checkLines = nullptr;
    m_checks->setVisible(isPlanned);
    m_becomes->setVisible(isPlanned);
    if (!isPlanned)
        return;
    std::vector<ContactCheck> checks = m_facts.text().checks(*m_row);
    if (isHeld() && m_row->hold->until.isValid() && !checks.empty() && !checks.back().fine)
        checks.back().sentence = m_facts.text().refusal(*m_row->hold, m_row->followUp.reason, m_row->purposes);
    m_checkLines = followUpChecks(m_context.theme, checks);
    m_checks->layout()->addWidget(m_checkLines);
}

void FollowUpPane::showFoot(bool isPlanned)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_move, m_skip, m_sent})
        each->setVisible(isPlanned);
    const QString refusal =
        isHeld() ? m_facts.text().refusal(*m_row->hold, m_row->followUp.reason, m_row->purposes) : QString();
    m_sent->setText(m_row->isOver ? tr("Close it") : tr("Mark as sent"));
    m_sent->setEnabled(!isHeld());
    m_sent->setToolTip(refusal);
    m_sent->setAccessibleDescription(m_sent->toolTip());
}

void FollowUpPane::finish()
{
    if (!m_row)
        return;
    m_draft->saveNow([this, row = *m_row] { m_moves.finish(row); });
}

void FollowUpPane::fillMenu()
{
    m_menu->clear();
    if (!m_row)
        return;
    if (m_row->followUp.customer.isStored())
        m_menu->addAction(tr("Show the customer"), this,
                          [this, id = m_row->followUp.customer] { Q_EMIT customerWanted(id); });
    if (m_heard->answer().isStored())
        m_menu->addAction(tr("Show the answer"), this, [this, id = m_heard->answer()] { Q_EMIT reviewWanted(id); });
    if (m_heard->isNobody())
        m_menu->addAction(tr("Delete the follow-up"), this,
                          [this] { m_draft->saveNow([this, id = m_id] { m_moves.remove(id); }); });
}

void FollowUpPane::copyWords()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_context.notices.say(tr("The words are copied."));
}

void FollowUpPane::askDay()
{
    auto *dialog = new FollowUpMoveDialog(m_context, m_facts, m_row ? m_row->followUp.due : QDate(), this);
    connect(dialog, &FollowUpMoveDialog::chosen, this, [this, id = m_id](QDate day) { m_moves.move(id, day); });
    dialog->start();
}

void FollowUpPane::askWhyNot()
{
    auto *dialog = new SentenceDialog(m_context,
                                      {.title = tr("Why is it skipped?"),
                                       .verb = tr("Skip it"),
                                       .label = tr("Reason"),
                                       .example = tr("Spoke to them at the till"),
                                       .keptAs = u"follow-up-skip-%1"_s.arg(m_id.value())},
                                      this);
    connect(dialog, &SentenceDialog::said, this,
            [this, id = m_id](const QString &why, const std::function<void()> &done) { m_moves.skip(id, why, done); });
    dialog->start();
}

void FollowUpPane::takeWords(const QString &title, const QString &text)
{
    QTextCursor cursor(m_text->document()); // In one step, so that typing can be taken back.
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    if (m_row && !title.isEmpty() && m_row->followUp.title.isEmpty())
        m_moves.edit(m_id, {.title = title});
    m_text->setFocus(Qt::OtherFocusReason);
}

void FollowUpPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (event->modifiers() == Qt::ControlModifier
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_sent->isVisible())
        m_sent->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Shopbell
