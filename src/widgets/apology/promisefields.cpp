// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apology/promisefields.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/formdialog.h"
#include "widgets/common/teamname.h"
#include "widgets/common/toggling.h"
#include "widgets/common/tooltip.h"
#include "widgets/promises/stepsedit.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/shopfacts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int usualDaysToKeep = 7;
constexpr int usualDaysToCheckBack = 14;
constexpr int daysGap = 8;
constexpr int whoLeast = 84; // Logical pixels at 100 %.

/// `beside`: behind the label, at the end of the field.
QWidget *underLabel(const Theme &theme, const QString &words, QWidget *field, QWidget *beside = nullptr)
{
    auto *both = new QWidget;
    auto *label = new TextLabel(theme, TypeRole::Micro, ColorToken::Text2, words);
    label->setBuddy(field);
    field->setAccessibleName(words);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(label, 1);
    if (beside)
        head->addWidget(beside);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(field);
    return both;
}

/// Who does it and the days in one row, or the days below it where that is too narrow.
class DaysRow : public QWidget
{
public:
    DaysRow(const Theme &theme, QWidget *who, QWidget *days)
        : m_theme(theme)
        , m_days(days)
        , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_line->setContentsMargins(0, 0, 0, 0);
        m_line->setSpacing(daysGap);
        m_line->addWidget(who, 1);
        m_line->addWidget(days);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const int needed = m_theme.scaled(whoLeast) + daysGap + m_days->sizeHint().width();
        m_line->setDirection(event->size().width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

private:
    const Theme &m_theme;
    QWidget *m_days;
    QBoxLayout *m_line;
};

QPushButton *planLink(const QString &words)
{
    auto *link = new QPushButton(words);
    link->setProperty("link", true);
    link->setAutoDefault(false);
    return link;
}

} // namespace

PromiseFields::PromiseFields(const UiContext &context, const ShopFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(facts)
    , m_who(new QComboBox)
    , m_due(new DateField)
    , m_checkBack(new DateField)
    , m_dueWeekday(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_checkBackWeekday(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_remind(new QCheckBox(tr("Remind me the day before")))
    , m_steps(new StepsEdit(context))
    , m_whoElse(planLink(tr("Who else was hit?")))
    , m_covered(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_mayPublish(new QCheckBox(tr("May be published as “we fixed this”")))
    , m_agreed(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2))
    , m_changeYes(planLink(tr("Change…")))
    , m_note(new ReplyEdit(context.theme))
    , m_copyNote(planLink(tr("Copy what we changed")))
{
    m_covered->setWordWrap(true);
    auto *others = new QHBoxLayout;
    others->setSpacing(10);
    others->addWidget(m_whoElse);
    others->addWidget(m_covered, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildDays());
    column->addWidget(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text2, tr("Steps")));
    column->addWidget(m_steps);
    column->addWidget(m_remind);
    column->addLayout(others);
    column->addWidget(buildPublication());

    connect(m_who, &QComboBox::currentTextChanged, this, [this] {
        tellUsual();
        Q_EMIT changed();
    });
    connect(m_who->lineEdit(), &QLineEdit::editingFinished, this, &PromiseFields::changed);
    connect(m_due, &QDateEdit::dateChanged, this, &PromiseFields::showWeekdays);
    connect(m_checkBack, &QDateEdit::dateChanged, this, &PromiseFields::showWeekdays);
    connect(&context.theme, &Theme::changed, this, &PromiseFields::showWeekdays);
    showWeekdays();
    connect(m_due, &QDateEdit::dateChanged, this, [this] {
        tellUsual();
        Q_EMIT changed();
    });
    connect(m_checkBack, &QDateEdit::dateChanged, this, &PromiseFields::changed);
    connect(m_remind, &QCheckBox::toggled, this, &PromiseFields::changed);
    connect(m_steps, &StepsEdit::changed, this, &PromiseFields::changed);
    connect(m_whoElse, &QPushButton::clicked, this, &PromiseFields::whoElseWanted);
}

QWidget *PromiseFields::buildDays()
{
    offerTeam(m_who, m_context);
    m_remind->setChecked(true);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *who = underLabel(m_context.theme, tr("Who does it"), m_who);
    who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dueWeekday->setObjectName(u"dueWeekday"_s);
    m_checkBackWeekday->setObjectName(u"checkBackWeekday"_s);
    auto *days = new QWidget;
    auto *pair = new QHBoxLayout(days);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(daysGap);
    pair->addWidget(underLabel(m_context.theme, tr("Done by"), m_due, m_dueWeekday));
    pair->addWidget(underLabel(m_context.theme, tr("Check back on"), m_checkBack, m_checkBackWeekday));
    return new DaysRow(m_context.theme, who, days);
}

void PromiseFields::showWeekdays()
{
    const QLocale &language = m_context.theme.language();
    const std::pair<QDateEdit *, TextLabel *> both[] = {{m_due, m_dueWeekday}, {m_checkBack, m_checkBackWeekday}};
    for (const auto &[field, weekday] : both) {
        const int day = field->date().dayOfWeek();
        weekday->setText(language.dayName(day, QLocale::ShortFormat));
        field->setAccessibleDescription(language.dayName(day));
        weekday->setToolTip(language.dayName(day));
    }
}

QWidget *PromiseFields::buildPublication()
{
    m_agreed->setWordWrap(true);
    m_mayPublish->setObjectName(u"mayPublish"_s);
    m_agreed->setObjectName(u"agreed"_s);
    m_changeYes->setObjectName(u"changeYes"_s);
    m_changeYes->setAccessibleName(tr("Change when the customer said yes"));
    m_changeYes->hide();
    m_note->setAccessibleName(tr("What we changed, for others to read"));
    m_note->setPlaceholderText(tr("What we changed, for others to read"));
    m_note->setFixedHeight(m_context.theme.scaled(52));
    auto *both = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_mayPublish);
    line->addWidget(m_agreed, 1);
    line->addWidget(m_changeYes);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_copyNote, 0, Qt::AlignLeading);
    whenToggled(*m_mayPublish, this, [this](bool wanted) {
        showChecked(*m_mayPublish, !wanted); // As the shop says it, once it is stored.
        Q_EMIT agreementWanted(wanted);
    });
    connect(m_changeYes, &QPushButton::clicked, this, [this] { Q_EMIT agreementWanted(true); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        showNote();
        Q_EMIT changed();
    });
    connect(m_copyNote, &QPushButton::clicked, this, &PromiseFields::copyNoteWanted);
    return both;
}

void PromiseFields::display(const PromisePlan &plan)
{
    const QSignalBlocker quiet(this);
    const QDate today = m_facts.today();
    m_who->setEditText(plan.who.name);
    m_due->setDate(plan.due.isValid() ? plan.due : today.addDays(usualDaysToKeep));
    m_checkBack->setDate(plan.checkBack.isValid() ? plan.checkBack : today.addDays(usualDaysToCheckBack));
    m_remind->setChecked(plan.remind);
    m_steps->setSteps(plan.steps);
    m_note->showText(plan.parts.publication);
    tellUsual();
    showNote();
}

void PromiseFields::passOn(const QString &from, const QString &to)
{
    if (to.isEmpty() || from == to || who() != from)
        return;
    const QSignalBlocker quiet(this);
    m_who->setEditText(to);
}

void PromiseFields::displayCovered(const std::vector<CoveredReview> &covered, const QString &customer)
{
    m_own = covered.empty() ? CoveredReview() : covered.front();
    const bool agreed = m_own.agreed.isValid();
    showChecked(*m_mayPublish, agreed);
    //: A customer allowed that others read of it, on that day: "Yes, 12 Nov".
    m_agreed->setText(agreed                   ? tr("Yes, %1").arg(m_facts.dates().day(m_own.agreed, m_facts.today()))
                          : customer.isEmpty() ? tr("The customer has not agreed yet")
                                               : tr("%1 has not agreed yet").arg(customer));
    m_agreed->setToolTip(m_own.agreedHow.isEmpty() ? QString() : toolTipOf(m_own.agreedHow));
    m_changeYes->setVisible(agreed);
    const int others = int(covered.size()) - 1;
    m_covered->setText(others > 0 ? tr("This promise is also for %Ln other reviews.", nullptr, others) : QString());
    showNote();
}

void PromiseFields::fillIn(PromisePlan &plan, bool settled) const
{
    plan.who = {.member = {}, .name = settled ? settledName(m_who) : who()};
    plan.due = m_due->date();
    plan.checkBack = m_checkBack->date();
    plan.remind = m_remind->isChecked();
    plan.steps = settled ? m_steps->settledSteps() : m_steps->steps();
    plan.parts.publication = m_note->toPlainText().trimmed();
}

QDate PromiseFields::checkBack() const
{
    return m_checkBack->date();
}

QString PromiseFields::who() const
{
    return typedName(m_who);
}

bool PromiseFields::isAgreed() const
{
    return m_mayPublish->isChecked();
}

void PromiseFields::goTo(PromiseRefusal refused, QDate today)
{
    switch (refused) {
    case PromiseRefusal::NoDueDay:
    case PromiseRefusal::DueInThePast:
        m_due->setFocus(Qt::OtherFocusReason);
        return;
    case PromiseRefusal::NoCheckBack:
    case PromiseRefusal::CheckBackTooEarly:
    case PromiseRefusal::CheckBackInThePast:
        m_checkBack->setFocus(Qt::OtherFocusReason);
        return;
    case PromiseRefusal::StepWithoutOwner:
    case PromiseRefusal::StepWithoutDay:
    case PromiseRefusal::StepTooLate:
    case PromiseRefusal::StepInThePast:
        if (m_steps->goToRefused(m_due->date(), today))
            return;
        [[fallthrough]];
    default:
        m_who->setFocus(Qt::OtherFocusReason);
    }
}

void PromiseFields::tellUsual()
{
    m_steps->setUsual(who(), m_due->date());
}

void PromiseFields::showNote()
{
    const bool some = !m_note->toPlainText().trimmed().isEmpty();
    m_copyNote->setEnabled(some && isAgreed());
    m_copyNote->setToolTip(isAgreed() ? tr("For your public reply, or for a post “You said. We did.”")
                                      : tr("Others may read it only when the customer said yes."));
}

} // namespace Shopbell
