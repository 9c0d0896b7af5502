// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/ownerpanel.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "format/handoverwords.h"
#include "format/ownerstory.h"
#include "look/theme.h"
#include "services/keepteam.h"
#include "services/ownreview.h"
#include "services/readpromises.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/escape.h"
#include "widgets/common/fieldproblem.h"
#include "widgets/common/intoview.h"
#include "widgets/common/notices.h"
#include "widgets/import/softtile.h"
#include "widgets/reviews/handovercard.h"
#include "widgets/reviews/shopfacts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int storyCircle = 24; // Logical pixels at 100 %.

SoftTile *markOfStory(const Theme &theme, OwnerStoryEntry::Kind kind)
{
    const auto mark = [&theme](const QString &icon, ColorToken fill, ColorToken ink) {
        auto *circle = new SoftTile(theme, icon, storyCircle, fill, ink);
        circle->setRound(true);
        return circle;
    };
    switch (kind) {
    case OwnerStoryEntry::Kind::HandOver:
        return mark(u"git-compare"_s, ColorToken::BrassSoft, ColorToken::BrassText);
    case OwnerStoryEntry::Kind::Draft:
        return mark(u"pencil"_s, ColorToken::AccentSoft, ColorToken::AccentText);
    case OwnerStoryEntry::Kind::Promise:
        return mark(u"handshake"_s, ColorToken::AccentSoft, ColorToken::AccentText);
    case OwnerStoryEntry::Kind::Answer:
        return mark(u"reply"_s, ColorToken::AccentSoft, ColorToken::AccentText);
    case OwnerStoryEntry::Kind::Message:
        return mark(u"messages-square"_s, ColorToken::NegativeSoft, ColorToken::NegativeText);
    case OwnerStoryEntry::Kind::Note:
        return mark(u"notebook-pen"_s, ColorToken::NeutralSoft, ColorToken::NeutralText);
    case OwnerStoryEntry::Kind::Review:
        return mark(u"message-square-text"_s, ColorToken::NegativeSoft, ColorToken::NegativeText);
    }
    Q_UNREACHABLE();
}

} // namespace

OwnerPanel::OwnerPanel(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_card(new HandOverCard(context.theme, facts))
    , m_since(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_storyTitle(new TextLabel(context.theme, TypeRole::Strong, ColorToken::Text, tr("The story that goes with it")))
    , m_story(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_storyTitle);
    head->addStretch(1);
    head->addWidget(m_since);
    m_story->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_card);
    column->addWidget(makeForm());
    column->addLayout(head);
    column->addLayout(m_story);
    setAccessibleName(tr("Who sees to it"));
    connect(m_card, &HandOverCard::taken, this,
            [this](HandOverId id) { take(OwnReview(m_context.file).accept(id), Did::AcceptHandOver); });
    connect(m_card, &HandOverCard::takenBack, this,
            [this](HandOverId id) { take(OwnReview(m_context.file).takeBack(id), Did::TakeBackHandOver); });
    connect(m_card, &HandOverCard::declined, this, [this](HandOverId id, const QString &words) {
        take(OwnReview(m_context.file).decline(id, words), Did::DeclineHandOver);
    });
}

QWidget *OwnerPanel::makeForm()
{
    m_form = new QWidget;
    m_member = new QComboBox;
    m_member->setObjectName(u"handOverTo"_s);
    m_member->setAccessibleName(tr("Who sees to it"));
    m_sentence = new QLineEdit;
    m_sentence->setObjectName(u"handOverSentence"_s);
    m_sentence->setPlaceholderText(tr("What the one who takes over has to know"));
    m_sentence->setAccessibleName(tr("What the one who takes over has to know"));
    m_problem = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Danger);
    m_problem->setObjectName(u"handOverProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_submit = new QPushButton;
    m_submit->setObjectName(u"handOverAsk"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_member, 1);
    buttons->addWidget(m_submit);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_form->hide();
    connect(m_submit, &QPushButton::clicked, this, &OwnerPanel::submit);
    connect(m_sentence, &QLineEdit::returnPressed, this, &OwnerPanel::submit);
    connect(m_sentence, &QLineEdit::textChanged, this, [this] { showFieldProblem(m_sentence, m_problem, {}); });
    connect(cancel, &QPushButton::clicked, this, &OwnerPanel::leaveForm);
    leaveWithEscape(m_form, [this] { leaveForm(); });
    for (QWidget *field : std::initializer_list<QWidget *>{m_member, m_sentence})
        field->installEventFilter(this);
    return m_form;
}

void OwnerPanel::leaveForm()
{
    const bool hadFocus = m_form->isAncestorOf(window()->focusWidget());
    m_form->hide();
    showParts();
    if (hadFocus)
        Q_EMIT formLeft();
}

bool OwnerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    event->accept(); // Not the reply below is meant.
    if (event->type() == QEvent::KeyPress)
        submit();
    return true;
}

void OwnerPanel::display(const ReviewDetails &details)
{
    if (details.review.id != m_details.review.id) {
        m_form->hide();
        m_sentence->clear();
        m_promises.clear();
    }
    m_details = details;
    const HandOverRow *open = openHandOver(details.handOvers);
    m_card->setVisible(open);
    if (open)
        m_card->display(*open);
    showStory();
    showParts();
    if (isStoryTold())
        readPromises();
}

void OwnerPanel::setStoryHidden(bool hidden)
{
    m_isStoryHidden = hidden;
    showStory();
    showParts();
}

bool OwnerPanel::isStoryTold() const
{
    return !m_isStoryHidden && !m_details.handOvers.empty();
}

void OwnerPanel::readPromises()
{
    whenAnswered(ReadPromises(m_context.file).of(m_details.review.id), this,
                 [this, review = m_details.review.id](const Result<std::vector<PromiseDetails>> &promises) {
                     if (review != m_details.review.id)
                         return;
                     if (!promises) {
                         m_context.notices.failed(errorText(promises.error(), Task::ReadPromises));
                         return;
                     }
                     m_promises = *promises;
                     showStory();
                 });
}

void OwnerPanel::showParts()
{
    setVisible(isStoryTold() || openHandOver(m_details.handOvers) || !m_form->isHidden());
}

void OwnerPanel::showStory()
{
    emptyLayout(*m_story);
    const bool told = isStoryTold();
    m_storyTitle->setVisible(told);
    m_since->setVisible(told);
    if (!told)
        return;
    //: "Owner since the first word: Anna · handed over 0 times".
    m_since->setText(tr("Owner since the first word: %1 · %2")
                         .arg(firstOwner(m_details.ownerName, m_details.handOvers),
                              timesHandedOverText(timesHandedOver(m_details.handOvers))));
    for (const OwnerStoryEntry &entry :
         ownerStory(m_details, m_promises, m_facts.ratings(), m_facts.dates(), m_facts.today()))
        addEntry(entry);
}

void OwnerPanel::addEntry(const OwnerStoryEntry &entry)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(10);
    row->addWidget(markOfStory(m_context.theme, entry.kind), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text, entry.title);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    words->addWidget(name);
    if (!entry.line.isEmpty()) {
        auto *said = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text2, entry.line);
        said->setTextFormat(Qt::PlainText);
        said->setWordWrap(true);
        words->addWidget(said);
    }
    row->addLayout(words, 1);
    if (entry.when.isKnown()) {
        const QString when = entry.when.at ? m_facts.dates().recentlyFirst(*entry.when.at, m_facts.now())
                                           : m_facts.dates().stamp(entry.when, m_facts.now());
        row->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, when), 0, Qt::AlignTop);
    }
    m_story->addWidget(whole);
}

void OwnerPanel::openForm()
{
    if (openHandOver(m_details.handOvers)) {
        bringIntoView(m_card);
        return;
    }
    whenAnswered(KeepTeam(m_context.file).all(), this, [this](const Result<std::vector<TeamRow>> &team) {
        if (!team) {
            m_context.notices.failed(handOverProblem(team.error()));
            return;
        }
        showForm(*team);
    });
}

void OwnerPanel::showForm(const std::vector<TeamRow> &team)
{
    m_member->clear();
    for (const TeamRow &row : team) {
        if (!row.member.left && row.member.id != m_details.review.owner)
            m_member->addItem(row.member.name, QVariant::fromValue(row.member.id));
    }
    if (m_member->count() == 0) {
        m_context.notices.say(tr("There is nobody else. Add who works with you in the settings, under Team."));
        return;
    }
    const bool first = m_details.ownerName.isEmpty();
    m_sentence->setVisible(!first);
    showFieldProblem(m_sentence, m_problem, {});
    m_submit->setText(first ? tr("Sees to it", "somebody who was chosen") : tr("Ask to take over"));
    m_form->show();
    showParts();
    (first ? static_cast<QWidget *>(m_member) : m_sentence)->setFocus(Qt::OtherFocusReason);
    bringIntoView(m_form);
}

void OwnerPanel::submit()
{
    const auto member = m_member->currentData().value<TeamMemberId>();
    const OwnReview own(m_context.file);
    if (m_details.ownerName.isEmpty()) {
        take(own.own(m_details.review.id, member), Did::OwnReview);
        return;
    }
    if (m_sentence->text().trimmed().isEmpty()) {
        showFieldProblem(m_sentence, m_problem,
                         tr("Write a sentence that goes with it, so that nobody has to ask the customer again."));
        m_sentence->setFocus(Qt::OtherFocusReason);
        return;
    }
    whenAnswered(own.handOver(m_details.review.id, member, m_sentence->text()), this,
                 [this](const Result<HandOverId> &asked) {
                     if (!asked) {
                         m_context.notices.failed(handOverProblem(asked.error()));
                         return;
                     }
                     leaveForm();
                     m_sentence->clear();
                     m_context.notices.did(doneSentence(Did::AskHandOver));
                 });
}

void OwnerPanel::take(const QFuture<Result<ReviewId>> &done, Did did)
{
    whenAnswered(done, this, [this, did](const Result<ReviewId> &review) {
        if (!review) {
            m_context.notices.failed(handOverProblem(review.error()));
            return;
        }
        leaveForm();
        if (did == Did::DeclineHandOver)
            m_card->forgetWords();
        m_context.notices.did(doneSentence(did));
    });
}

} // namespace Shopbell
