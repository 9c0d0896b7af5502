// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "widgets/today/todaycard.h"

class QPushButton;

namespace Shopbell {
class ImprovementFacts;
struct ImprovementItem;
class ImprovementList;
class ImprovementMoves;
class WindowRequests;

/// "Said often, nothing decided": a topic stays here until something is tried or the owner writes why not. Below it
/// stands what is being tried or waits for its decision.
class SaidOftenCard : public TodayCard
{
    Q_OBJECT

public:
    SaidOftenCard(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

protected:
    void read() override;
    bool isTouchedBy(const Changed &what) const override { return what.touchesImprovements() || what.imports; }

private:
    QWidget *makeHead();
    void readTried(int generation, const std::vector<OftenRow> &often);
    void display(const std::vector<OftenRow> &often, const FoundImprovements &tried);
    void open(const ImprovementItem &item);
    void act(const ImprovementItem &item, int verb);

    WindowRequests &m_requests;
    ImprovementFacts *m_facts;
    ImprovementMoves *m_moves;
    TextLabel *m_title;
    TextLabel *m_count;
    QPushButton *m_all;
    ImprovementList *m_list;
};

} // namespace Shopbell
