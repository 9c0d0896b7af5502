// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/reminderscard.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/preferences.h"
#include "widgets/common/switch.h"
#include "widgets/common/toggling.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

RemindersCard::RemindersCard(const UiContext &context, bool shown, QWidget *parent)
    : SettingsCard(context.theme, u"bell"_s, parent)
    , m_preferences(context.preferences)
    , m_shown(shown)
    , m_due(new Switch(context.theme))
    , m_words(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2))
{
    setProperty("card", true);
    setAccessibleName(tr("Reminders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 16);
    column->setSpacing(2);
    auto *title = new QLabel(tr("Reminders"));
    title->setProperty("role", u"title"_s);
    column->addWidget(title);
    auto *caption = new QLabel(tr("Promises and follow-ups, said by the desktop of this computer."));
    caption->setProperty("role", u"micro"_s);
    caption->setProperty("tone", u"text3"_s);
    caption->setWordWrap(true);
    column->addWidget(caption);
    column->addSpacing(10);
    m_due->setObjectName(u"dueNotices"_s);
    m_due->setText(tr("Say once a day what is due"));
    m_words->setObjectName(u"dueNoticesWords"_s);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_due, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    column->addLayout(row);
    whenToggled(*m_due, this, [this](bool on) { m_preferences.setDueNotices(on); });
    connect(&m_preferences, &Preferences::dueNoticesChanged, this, &RemindersCard::refresh);
    refresh();
}

void RemindersCard::refresh()
{
    m_due->setEnabled(m_shown);
    showChecked(*m_due, m_shown && m_preferences.dueNotices());
    m_words->setText(m_shown ? tr("Once a day it is said what is due: when you open the shop, or when the day begins.")
                             : tr("This desktop has no place for notices of programs, so nothing is said. What is due "
                                  "stands in Promises, and File > Export due dates gives it to your calendar."));
}

} // namespace Shopbell
