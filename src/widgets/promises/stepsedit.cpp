// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/stepsedit.h"

#include "look/theme.h"
#include "widgets/common/datefield.h"
#include "widgets/common/formdialog.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/teamname.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int roomForOneLine = 480; // Logical pixels at 100 %.
}

StepsEdit::StepsEdit(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
{
    m_column->setSpacing(6);
    m_add = new QPushButton(tr("Add a step"));
    m_add->setProperty("link", true);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &StepsEdit::addStep);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    whole->addLayout(m_column);
    whole->addWidget(m_add, 0, Qt::AlignLeading);
}

void StepsEdit::setUsual(const QString &who, QDate due)
{
    m_who = who;
    m_due = due;
}

void StepsEdit::setSteps(const std::vector<PlannedStep> &steps)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        removeLine(m_lines.back().whole);
    for (const PlannedStep &step : steps)
        makeLine(step);
}

template<typename Name>
std::vector<PlannedStep> StepsEdit::stepsBy(Name nameOf) const
{
    std::vector<PlannedStep> steps;
    for (const Line &line : m_lines) {
        const QString words = line.words->text().simplified();
        if (!words.isEmpty())
            steps.push_back({.id = line.id,
                             .words = words,
                             .who = {.member = {}, .name = nameOf(line.who)},
                             .due = line.due->date()});
    }
    return steps;
}

std::vector<PlannedStep> StepsEdit::steps() const
{
    return stepsBy(typedName);
}

std::vector<PlannedStep> StepsEdit::settledSteps() const
{
    return stepsBy(settledName);
}

bool StepsEdit::goToRefused(QDate due, QDate today)
{
    for (const Line &line : m_lines) {
        if (line.words->text().simplified().isEmpty())
            continue;
        const QDate day = line.due->date();
        QWidget *refused = nullptr;
        if (settledName(line.who).isEmpty())
            refused = line.who;
        else if (!day.isValid() || day > due || day < today)
            refused = line.due;
        if (!refused)
            continue;
        refused->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void StepsEdit::addStep()
{
    makeLine({.id = {}, .words = {}, .who = {.member = {}, .name = m_who}, .due = m_due})
        .words->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

StepsEdit::Line &StepsEdit::makeLine(const PlannedStep &step)
{
    Line line{.whole = new QWidget,
              .parts = new QBoxLayout(direction()),
              .words = new QLineEdit(step.words),
              .who = new QComboBox,
              .due = new DateField(step.due),
              .id = step.id};
    line.words->setAccessibleName(tr("What is done"));
    line.words->setPlaceholderText(tr("What is done"));
    line.who->setAccessibleName(tr("Who does this step"));
    line.who->setEditText(step.who.name);
    offerTeam(line.who, m_context);
    line.who->setEditText(step.who.name);
    line.due->setAccessibleName(tr("This step is done by"));
    auto *remove = new IconButton(m_context.theme, u"x"_s, tr("Take this step out"));
    auto *details = new QHBoxLayout;
    details->setSpacing(6);
    details->addWidget(line.who, 1);
    details->addWidget(line.due);
    details->addWidget(remove);
    line.parts->setContentsMargins(0, 0, 0, 0);
    line.parts->setSpacing(6);
    line.parts->addWidget(line.words, 1);
    line.parts->addLayout(details, 1);
    line.whole->setLayout(line.parts);
    m_column->addWidget(line.whole);
    connect(line.words, &QLineEdit::textEdited, this, &StepsEdit::changed);
    connect(line.who, &QComboBox::currentTextChanged, this, &StepsEdit::changed);
    connect(line.who->lineEdit(), &QLineEdit::editingFinished, this, &StepsEdit::changed);
    connect(line.due, &QDateEdit::dateChanged, this, &StepsEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, whole = line.whole] {
        removeLine(whole);
        Q_EMIT changed();
    });
    m_lines.push_back(line);
    return m_lines.back();
}

QBoxLayout::Direction StepsEdit::direction() const
{
    return width() < m_context.theme.scaled(roomForOneLine) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

void StepsEdit::resizeEvent(QResizeEvent *event)
{
    for (const Line &line : m_lines)
        line.parts->setDirection(direction());
    QWidget::resizeEvent(event);
}

void StepsEdit::removeLine(QWidget *whole)
{
    std::erase_if(m_lines, [whole](const Line &line) { return line.whole == whole; });
    whole->hide(); // In its place still: the keyboard goes on from there.
    m_column->removeWidget(whole);
    whole->deleteLater();
}

} // namespace Shopbell
