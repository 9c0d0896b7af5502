// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/teamcard.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/handoverwords.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/keepteam.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/escape.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/notices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

TeamCard::TeamCard(const UiContext &context, QWidget *parent)
    : SettingsCard(context.theme, u"users"_s, parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_problem(new TextLabel(context.theme, TypeRole::Micro, ColorToken::NegativeText))
{
    setProperty("card", true);
    setAccessibleName(tr("Team"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(2);
    auto *title = new QLabel(tr("Team"));
    title->setProperty("role", u"title"_s);
    column->addWidget(title);
    auto *caption = new QLabel(tr("Who works in the shop. They can own complaints and hand them over."));
    caption->setProperty("role", u"micro"_s);
    caption->setProperty("tone", u"text3"_s);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addSpacing(10);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    column->addSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_name->setObjectName(u"newMember"_s);
    m_name->setPlaceholderText(tr("Name of somebody new"));
    m_name->setAccessibleName(tr("Name of somebody new"));
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    m_problem->setObjectName(u"teamProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeSuccession());
    connect(m_add, &QPushButton::clicked, this, &TeamCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamCard::add);
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (isVisible()
            && (what.team || what.followUps || what.improvements || what.touchesReviews() || what.touchesPromises()))
            refresh();
    });
}

QWidget *TeamCard::makeSuccession()
{
    m_succession = new QWidget;
    m_leaving = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text);
    m_leaving->setObjectName(u"leaving"_s);
    m_leaving->setWordWrap(true);
    m_leaving->setTextFormat(Qt::PlainText);
    m_successor = new QComboBox;
    m_successor->setObjectName(u"successor"_s);
    m_successor->setAccessibleName(tr("Who takes over"));
    m_sentence = new QLineEdit;
    m_sentence->setAccessibleName(tr("What the one who takes over has to know"));
    m_sentence->setPlaceholderText(tr("What the one who takes over has to know"));
    auto *leave = new QPushButton(tr("Hand over and leave"));
    leave->setObjectName(u"handOverAndLeave"_s);
    auto *stay = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(leave);
    buttons->addWidget(stay);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_succession);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_leaving);
    column->addWidget(m_successor);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    m_succession->hide();
    connect(leave, &QPushButton::clicked, this, &TeamCard::leaveWithSuccessor);
    connect(stay, &QPushButton::clicked, m_succession, &QWidget::hide);
    leaveWithEscape(m_succession, [this] { m_succession->hide(); });
    return m_succession;
}

void TeamCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    refresh();
}

void TeamCard::refresh()
{
    const int generation = ++m_generation;
    whenAnswered(KeepTeam(m_context.file).all(), this, [this, generation](const Result<std::vector<TeamRow>> &team) {
        if (generation != m_generation)
            return;
        if (!team) {
            m_context.notices.failed(handOverProblem(team.error()));
            return;
        }
        if (m_team == *team && m_rows->count() > 0 && !m_isStale)
            return;
        m_isStale = false;
        m_team = *team;
        show();
    });
}

void TeamCard::show()
{
    const TypedName typed = typedName();
    const auto focused = std::ranges::find_if(m_names, [](const auto &each) { return each.second->hasFocus(); });
    const TeamMemberId member = focused == m_names.end() ? TeamMemberId() : focused->first;
    m_names.clear();
    const KeptFocus focus(*this);
    emptyLayout(*m_rows);
    for (const TeamRow &row : m_team)
        m_rows->addWidget(makeRow(row));
    focus.giveBack();
    if (QLineEdit *field = fieldOf(member)) // Its name may be another one now.
        field->setFocus(Qt::OtherFocusReason);
    typeAgain(typed);
    if (m_team.empty()) {
        auto *nobody = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text3,
                                     tr("Nobody yet. Add who works with you."));
        nobody->setWordWrap(true);
        m_rows->addWidget(nobody);
    }
}

TeamCard::TypedName TeamCard::typedName()
{
    TypedName typed;
    for (const auto &[member, field] : m_names) {
        // The field goes with its row, and what it holds is no answer yet.
        disconnect(field, &QLineEdit::editingFinished, this, nullptr);
        if (field->isModified() && field->hasFocus())
            typed = {member, field->text(), field->cursorPosition()};
    }
    return typed;
}

QLineEdit *TeamCard::fieldOf(TeamMemberId member) const
{
    const auto row = std::ranges::find(m_names, member, [](const auto &each) { return each.first; });
    return row == m_names.end() ? nullptr : row->second;
}

void TeamCard::typeAgain(const TypedName &typed)
{
    QLineEdit *field = fieldOf(typed.member);
    if (!field)
        return;
    field->setText(typed.name);
    field->setModified(true);
    field->setFocus(Qt::OtherFocusReason);
    field->setCursorPosition(typed.cursor);
}

QStringList TeamCard::leftBehind(const TeamRow &row)
{
    QStringList parts;
    if (row.openComplaints > 0)
        parts << tr("%Ln open complaint(s)", "", int(row.openComplaints));
    if (row.openPromises > 0)
        parts << tr("%Ln promise(s) to keep", "", int(row.openPromises));
    if (row.followUps > 0)
        parts << tr("%Ln planned follow-up(s)", "", int(row.followUps));
    if (row.improvements > 0)
        parts << tr("%Ln improvement(s) being tried", "", int(row.improvements));
    return parts;
}

QWidget *TeamCard::makeRow(const TeamRow &row)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *name = new QLineEdit(row.member.name);
    name->setAccessibleName(tr("Name of %1").arg(row.member.name));
    name->setObjectName(u"memberName"_s);
    // Return and leaving the field both finish it: only what was not sent yet is sent.
    connect(name, &QLineEdit::editingFinished, this,
            [this, member = row.member.id, name, sent = row.member.name]() mutable {
                const QString wanted = name->text().simplified();
                name->setModified(false);
                if (wanted == sent)
                    return;
                sent = wanted;
                take(KeepTeam(m_context.file).rename(member, wanted), Did::RenameTeamMember);
            });
    m_names.emplace_back(row.member.id, name);
    line->addWidget(name, 1);
    const QStringList states = row.member.left ? QStringList{tr("works here no more")} : leftBehind(row);
    if (!states.isEmpty()) {
        auto *state = new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, states.join(u" · "_s));
        state->setWordWrap(true); // All four of somebody who does much are wider than the card.
        line->addWidget(state, 1);
    }
    auto *button = new QPushButton(row.member.left ? tr("Is back") : tr("Has left"));
    button->setAccessibleName(row.member.left ? tr("%1 is back").arg(row.member.name)
                                              : tr("%1 has left").arg(row.member.name));
    connect(button, &QPushButton::clicked, this, [this, row] {
        if (row.member.left)
            take(KeepTeam(m_context.file).rejoin(row.member.id), Did::RejoinTeam);
        else
            leave(row);
    });
    line->addWidget(button);
    return widget;
}

void TeamCard::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_name->clear();
    take(KeepTeam(m_context.file).add(name), Did::AddTeamMember);
}

void TeamCard::leave(const TeamRow &row)
{
    const bool mustPassOn = row.openComplaints > 0 || row.openPromises > 0;
    if (!mustPassOn && row.followUps == 0 && row.improvements == 0) {
        take(KeepTeam(m_context.file).leave(row.member.id), Did::LeaveTeam);
        return;
    }
    if (std::exchange(m_whoLeaves, row.member.id) != row.member.id)
        m_sentence->clear();
    QStringList sentences;
    if (row.openComplaints > 0)
        sentences << tr("%1 owns %Ln open complaint(s).", "", int(row.openComplaints)).arg(row.member.name);
    if (row.openPromises > 0)
        sentences << tr("%1 has %Ln promise(s) to keep.", "", int(row.openPromises)).arg(row.member.name);
    if (row.followUps > 0)
        sentences << tr("%1 has planned %Ln follow-up(s).", "", int(row.followUps)).arg(row.member.name);
    if (row.improvements > 0)
        sentences << tr("%1 sees to %Ln improvement(s).", "", int(row.improvements)).arg(row.member.name);
    sentences << tr("Who takes over?");
    m_leaving->setText(sentences.join(u'\n'));
    m_successor->clear();
    if (!mustPassOn)
        m_successor->addItem(tr("Nobody"), QVariant::fromValue(TeamMemberId()));
    for (const TeamRow &other : m_team) {
        if (other.member.id != row.member.id && !other.member.left)
            m_successor->addItem(other.member.name, QVariant::fromValue(other.member.id));
    }
    m_sentence->setVisible(row.openComplaints > 0); // It belongs to the hand-over of a complaint.
    m_succession->show();
    (row.openComplaints > 0 ? static_cast<QWidget *>(m_sentence) : m_successor)->setFocus(Qt::OtherFocusReason);
}

void TeamCard::leaveWithSuccessor()
{
    take(KeepTeam(m_context.file)
             .leave(m_whoLeaves, m_successor->currentData().value<TeamMemberId>(), m_sentence->text()),
         Did::LeaveTeam);
}

void TeamCard::take(const QFuture<Result<TeamMemberId>> &done, Did did)
{
    whenAnswered(done, this, [this, did](const Result<TeamMemberId> &member) {
        m_problem->setVisible(!member);
        if (!member) {
            m_problem->setText(handOverProblem(member.error()));
            show(); // The name is as it was.
            return;
        }
        m_succession->hide();
        if (did == Did::LeaveTeam && *member == m_whoLeaves)
            m_sentence->clear();
        m_context.notices.did(doneSentence(did));
        m_isStale = true; // What was typed stands there, also if it is taken back before it was read.
        refresh();
    });
}

} // namespace Shopbell
