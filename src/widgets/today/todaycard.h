// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changefeed.h"
#include "widgets/common/card.h"
#include "widgets/common/uicontext.h"

#include <QTimer>

namespace Shopbell {

/// A card of the Today page that reads by itself what it shows, as long as somebody sees the page, and folds away when
/// it has nothing to say. The desk takes any of them: TodayDesk::add().
class TodayCard : public Card
{
    Q_OBJECT

public:
    explicit TodayCard(const UiContext &context, QWidget *parent = nullptr);

    /// Lets it read from now on; what waits for an answer is read before it.
    void wake();
    /// Reads, when something changed since it was read. The desk calls it when it is shown.
    void catchUp();
    /// Lists show at most so many rows.
    void setMostRows(int rows);
    int mostRows() const { return m_mostRows; }
    /// For a page as wide as this beside the right column, or with it.
    virtual void fitInto(bool isWide) { Q_UNUSED(isWide) }
    bool isEmpty() const { return m_isEmpty; }
    /// Whether its place is taken by another card: then it stays away though it has something to say.
    void setSpare(bool spare);

Q_SIGNALS:
    /// The card has come or gone.
    void folded();

protected:
    /// Reads what it shows; answers to earlier readings are dropped by isCurrent().
    virtual void read() = 0;
    virtual bool isTouchedBy(const Changed &what) const = 0;

    void readSoon();
    void setEmpty(bool empty);
    int newReading() { return ++m_generation; }
    bool isCurrent(int generation) const { return generation == m_generation; }
    const UiContext &context() const { return m_context; }
    const Theme &theme() const { return m_context.theme; }

private:
    UiContext m_context;
    QTimer m_soon;
    int m_generation = 0;
    int m_mostRows = 4;
    bool m_isAwake = false;
    bool m_isStale = true;
    bool m_isEmpty = true;
    bool m_isSpare = false;
};

} // namespace Shopbell
