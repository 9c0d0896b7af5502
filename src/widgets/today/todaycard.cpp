// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaycard.h"

#include "look/theme.h"

using namespace std::chrono_literals;

namespace Shopbell {

TodayCard::TodayCard(const UiContext &context, QWidget *parent) : Card(context.theme, parent, false), m_context(context)
{
    hide(); // Until it is known whether there is something to say.
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &TodayCard::catchUp);
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.shop || isTouchedBy(what))
            readSoon();
    });
    connect(&context.theme, &Theme::changed, this, &TodayCard::readSoon); // Words in another language.
}

void TodayCard::readSoon()
{
    m_isStale = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void TodayCard::wake()
{
    m_isAwake = true;
    catchUp();
}

void TodayCard::catchUp()
{
    // The card itself may be folded away: whether the page is seen is known to what it stands on.
    if (!m_isAwake || !m_isStale || !parentWidget() || !parentWidget()->isVisible())
        return;
    m_isStale = false;
    read();
}

void TodayCard::setMostRows(int rows)
{
    if (rows == m_mostRows)
        return;
    m_mostRows = rows;
    readSoon();
}

void TodayCard::setEmpty(bool empty)
{
    const bool changes = empty != m_isEmpty;
    m_isEmpty = empty;
    setVisible(!m_isEmpty && !m_isSpare);
    if (changes)
        Q_EMIT folded();
}

void TodayCard::setSpare(bool spare)
{
    m_isSpare = spare;
    setVisible(!m_isEmpty && !m_isSpare);
}

} // namespace Shopbell
