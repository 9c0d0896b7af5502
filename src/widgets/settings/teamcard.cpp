// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/teamcard.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/handoverwords.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/keepteam.h"
#include "widgets/common/card.h"
#include "widgets/common/notices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
        if (isVisible() && (what.team || what.touchesReviews()))
            refresh();
    });
}

QWidget *TeamCard::makeSuccession()
{
    m_succession = new QWidget;
    m_leaving = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text);
    m_leaving->setWordWrap(true);
    m_leaving->setTextFormat(Qt::PlainText);
    m_successor = new QComboBox;
    m_successor->setAccessibleName(tr("Who takes the complaints over"));
    m_sentence = new QLineEdit;
    m_sentence->setAccessibleName(tr("What the one who takes over has to know"));
    m_sentence->setPlaceholderText(tr("What the one who takes over has to know"));
    auto *leave = new QPushButton(tr("Hand over and leave"));
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
        if (m_team == *team && m_rows->count() > 0)
            return;
        m_team = *team;
        show();
    });
}

void TeamCard::show()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const TeamRow &row : m_team)
        m_rows->addWidget(makeRow(row));
    if (m_team.empty()) {
        auto *nobody = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text3,
                                     tr("Nobody yet. Add who works with you."));
        nobody->setWordWrap(true);
        m_rows->addWidget(nobody);
    }
}

QWidget *TeamCard::makeRow(const TeamRow &row)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->setSpacing(8);
    auto *name = new QLineEdit(row.member.name);
    name->setAccessibleName(tr("Name of %1").arg(row.member.name));
    connect(name, &QLineEdit::editingFinished, this, [this, row, name] { rename(row, name->text()); });
    line->addWidget(name, 1);
    QString state;
    if (row.member.left)
        state = tr("works here no more");
    else if (row.openComplaints > 0)
        state = tr("%Ln open complaint(s)", "", int(row.openComplaints));
    if (!state.isEmpty())
        line->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, state));
    auto *button = new QPushButton(row.member.left ? tr("Is back") : tr("Has left"));
    button->setAccessibleName(row.member.left ? tr("%1 is back").arg(row.member.name)
                                              : tr("%1 has left").arg(row.member.name));
    connect(button, &QPushButton::clicked, this, [this, row] {
        if (row.member.left)
            take(KeepTeam(m_context.file).rejoin(row.member.id), doneSentence(Did::RejoinTeam));
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
    take(KeepTeam(m_context.file).add(name), doneSentence(Did::AddTeamMember));
}

void TeamCard::rename(const TeamRow &row, const QString &name)
{
    if (name.simplified() == row.member.name)
        return;
    take(KeepTeam(m_context.file).rename(row.member.id, name), doneSentence(Did::RenameTeamMember));
}

void TeamCard::leave(const TeamRow &row)
{
    if (row.openComplaints == 0) {
        take(KeepTeam(m_context.file).leave(row.member.id), doneSentence(Did::LeaveTeam));
        return;
    }
    m_whoLeaves = row.member.id;
    m_leaving->setText(
        tr("%1 owns %Ln open complaint(s). Who takes over?", "", int(row.openComplaints)).arg(row.member.name));
    m_successor->clear();
    for (const TeamRow &other : m_team) {
        if (other.member.id != row.member.id && !other.member.left)
            m_successor->addItem(other.member.name, QVariant::fromValue(other.member.id));
    }
    m_succession->show();
    m_sentence->setFocus(Qt::OtherFocusReason);
}

void TeamCard::leaveWithSuccessor()
{
    take(KeepTeam(m_context.file)
             .leave(m_whoLeaves, m_successor->currentData().value<TeamMemberId>(), m_sentence->text()),
         doneSentence(Did::LeaveTeam));
}

void TeamCard::take(const QFuture<Result<TeamMemberId>> &done, const QString &sentence)
{
    whenAnswered(done, this, [this, sentence](const Result<TeamMemberId> &member) {
        m_problem->setVisible(!member);
        if (!member) {
            m_problem->setText(handOverProblem(member.error()));
            show(); // The name is as it was.
            return;
        }
        m_succession->hide();
        m_sentence->clear();
        m_context.notices.did(sentence);
        refresh();
    });
}

} // namespace Shopbell
