// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "domain/shop.h"
#include "widgets/common/card.h"

namespace Shopbell {
class EmptyState;
class WaitingList;
class WaitingModel;

/// "Needs a reply": the first of those who wait, and the way to all of them.
class WaitingCard : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(const Theme &theme, QWidget *parent = nullptr);

    void setTargets(const ResponseTargets &targets);
    /// The first rows of `waiting` reviews that wait.
    void show(std::vector<ReviewRow> rows, qint64 waiting);
    void setChannels(const std::vector<Channel> &channels);
    void setNow(qint64 now, const QTimeZone &zone);
    int rowHeight() const;
    WaitingList *list() const { return m_list; }

Q_SIGNALS:
    void answerWanted(Shopbell::ReviewId id);
    void allWanted();

private:
    QWidget *makeHead();
    QWidget *makeFoot();

    const Theme &m_theme;
    TextLabel *m_count;
    TextLabel *m_target;
    WaitingModel *m_model;
    WaitingList *m_list;
    EmptyState *m_lovely;
    QWidget *m_foot;
};

} // namespace Shopbell
