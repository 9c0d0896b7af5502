// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/openingcard.h"

#include "domain/shop.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/datefield.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/keptfocus.h"
#include "widgets/common/segment.h"
#include "widgets/settings/shopedit.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int clockAlways = 0;
constexpr int clockInOpeningHours = 1;

QLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setProperty("role", u"small"_s);
    label->setProperty("tone", u"text2"_s);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}
} // namespace

OpeningCard::OpeningCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"store"_s, parent)
    , m_context(context)
    , m_edit(edit)
    , m_text(context.theme.language())
    , m_clock(new Segment(context.theme))
    , m_problem(new TextLabel(context.theme, TypeRole::Micro, ColorToken::NegativeText))
    , m_closed(new QVBoxLayout)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_words(new QLineEdit)
    , m_add(new QPushButton(tr("Add closed days")))
{
    setProperty("card", true);
    setAccessibleName(tr("Opening hours"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(2);
    auto *title = new QLabel(tr("Opening hours"));
    title->setProperty("role", u"title"_s);
    column->addWidget(title);
    auto *caption =
        new QLabel(tr("Write them like 9–12, 13–17:30. An empty field is a day on which the shop is closed."));
    caption->setProperty("role", u"micro"_s);
    caption->setProperty("tone", u"text3"_s);
    caption->setWordWrap(true);
    column->addWidget(caption);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 10, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_clock->setObjectName(u"clockRuns"_s);
    m_clock->setAccessibleName(tr("The clock runs"));
    m_clock->addSegment(clockAlways, tr("Always"));
    m_clock->addSegment(clockInOpeningHours, tr("In opening hours"));
    grid->addWidget(fieldLabel(tr("The clock runs"), m_clock), 0, 0);
    grid->addWidget(m_clock, 0, 1, Qt::AlignLeading);
    buildWeek(grid);
    buildClosed(grid);
    alignLabels(grid);
    connect(m_clock, &Segment::chosen, this, &OpeningCard::chooseClock);
    connect(&edit, &ShopEdit::changed, this, &OpeningCard::show);
    show(edit.shop());
}

void OpeningCard::buildWeek(QGridLayout *grid)
{
    for (int day = 0; day < int(m_days.size()); ++day) {
        auto *field = new QLineEdit;
        const QString name = m_text.weekday(day + 1);
        field->setObjectName(u"openOn%1"_s.arg(day + 1));
        field->setPlaceholderText(tr("closed", "a day in opening hours"));
        field->setAccessibleName(tr("Open on %1", "a day of the week").arg(name));
        connect(field, &QLineEdit::editingFinished, this, [this, day] { saveDay(day); });
        connect(field, &QLineEdit::textChanged, this, [this, day] { checkAgain(day); });
        grid->addWidget(fieldLabel(name, field), day + 1, 0);
        grid->addWidget(field, day + 1, 1);
        m_days[size_t(day)] = field;
    }
    m_problem->setObjectName(u"openingProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, int(m_days.size()) + 1, 1);
}

void OpeningCard::buildClosed(QGridLayout *grid)
{
    const int row = int(m_days.size()) + 2;
    m_closed->setSpacing(4);
    grid->addWidget(fieldLabel(tr("Closed days"), m_first), row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(m_closed);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.file->now(), m_edit.shop().timeZone()).date();
    for (QDateEdit *day : {m_first, m_last}) {
        day->setDate(today);
        line->addWidget(day);
    }
    m_first->setAccessibleName(tr("First closed day"));
    m_last->setAccessibleName(tr("Last closed day"));
    m_words->setAccessibleName(tr("Why the shop is closed"));
    m_words->setPlaceholderText(tr("such as Christmas"));
    line->addStretch(1);
    column->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_words, 1);
    below->addWidget(m_add);
    column->addLayout(below);
    grid->addLayout(column, row, 1);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_last->date() < first)
            m_last->setDate(first);
    });
    m_add->setObjectName(u"addClosedDays"_s);
    connect(m_add, &QPushButton::clicked, this, &OpeningCard::addClosed);
}

void OpeningCard::show(const Shop &shop)
{
    m_hours = shop.opening;
    m_clock->setCurrent(m_hours.clockFollows ? clockInOpeningHours : clockAlways);
    for (size_t day = 0; day < m_days.size(); ++day) {
        // Somebody may be typing, or has something to put right; that stays until they do.
        if (!m_days[day]->hasFocus() && !isRefused(m_days[day]))
            m_days[day]->setText(m_text.day(m_hours.week[day]));
    }
    showClosed();
}

void OpeningCard::showClosed()
{
    const KeptFocus focus(*this);
    emptyLayout(*m_closed);
    for (size_t at = 0; at < m_hours.closed.size(); ++at) {
        const QString words = m_text.closed(m_hours.closed[at]);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(8);
        auto *label = new TextLabel(m_context.theme, TypeRole::Body, ColorToken::Text2, words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        auto *remove = new IconButton(m_context.theme, u"x"_s, tr("Remove %1", "closed days").arg(words));
        connect(remove, &IconButton::clicked, this, [this, at] { removeClosed(at); });
        line->addWidget(remove);
        m_closed->addWidget(row);
    }
    focus.giveBack();
}

QString OpeningCard::problemOn(int day) const
{
    const std::optional<std::vector<OpenSpan>> spans = typedSpans(m_days[size_t(day)]->text());
    if (!spans)
        return tr("These hours cannot be read. Write them like 9–12, 13–17:30.");
    OpeningHours wanted = m_hours;
    wanted.week[size_t(day)] = *spans;
    const std::optional<OpeningFault> fault = faultOf(wanted);
    return fault ? sentenceOf(*fault) : QString();
}

void OpeningCard::say(const QString &problem, QWidget *field)
{
    showProblem(field, m_problem, problem);
    QStringList sentences;
    const auto add = [&sentences](const QWidget *each) {
        if (isRefused(each) && !sentences.contains(each->accessibleDescription()))
            sentences << each->accessibleDescription();
    };
    std::ranges::for_each(m_days, add);
    add(m_clock);
    add(m_last);
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setHidden(sentences.isEmpty());
}

void OpeningCard::checkAgain(int day)
{
    QLineEdit *field = m_days[size_t(day)];
    if (isRefused(field)) // Nobody is corrected while they type.
        say(problemOn(day), field);
}

void OpeningCard::saveDay(int day)
{
    QLineEdit *field = m_days[size_t(day)];
    const QString problem = problemOn(day);
    say(problem, field);
    const std::optional<std::vector<OpenSpan>> spans = typedSpans(field->text());
    if (!problem.isEmpty() || !spans)
        return;
    field->setText(m_text.day(*spans));
    if (*spans == m_hours.week[size_t(day)])
        return;
    OpeningHours wanted = m_hours;
    wanted.week[size_t(day)] = *spans;
    change(wanted);
}

void OpeningCard::saveMended()
{
    for (int day = 0; day < int(m_days.size()); ++day) {
        if (isRefused(m_days[size_t(day)]) && problemOn(day).isEmpty())
            saveDay(day);
    }
}

void OpeningCard::chooseClock(int choice)
{
    OpeningHours wanted = m_hours;
    wanted.clockFollows = choice == clockInOpeningHours;
    const std::optional<OpeningFault> fault = faultOf(wanted);
    say(fault ? sentenceOf(*fault) : QString(), m_clock);
    if (fault)
        m_clock->setCurrent(m_hours.clockFollows ? clockInOpeningHours : clockAlways);
    else
        change(wanted);
}

void OpeningCard::addClosed()
{
    OpeningHours wanted = m_hours;
    wanted.closed.push_back({m_first->date(), m_last->date(), m_words->text().simplified()});
    const std::optional<OpeningFault> fault = faultOf(wanted);
    say(fault ? sentenceOf(*fault) : QString(), m_last);
    if (fault)
        return;
    m_words->clear();
    change(wanted);
}

void OpeningCard::removeClosed(size_t at)
{
    if (at >= m_hours.closed.size())
        return;
    OpeningHours wanted = m_hours;
    wanted.closed.erase(wanted.closed.begin() + qsizetype(at));
    m_add->setFocus(Qt::OtherFocusReason); // The button that was pressed goes.
    change(wanted);
}

void OpeningCard::change(const OpeningHours &wanted)
{
    for (QWidget *refused : {static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_last)})
        say({}, refused); // Nothing of it stands there any more.
    m_hours = wanted;
    m_edit.change([&wanted](Shop &shop) { shop.opening = wanted; });
    showClosed();
    saveMended();
}

} // namespace Shopbell
