// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "widgets/common/uicontext.h"

#include <QObject>

class QWidget;

namespace Shopbell {

/// What the owner adds to charts, asked for and kept: notes, targets, saved views. Each can be undone.
class ChartKeeper : public QObject
{
    Q_OBJECT

public:
    ChartKeeper(const UiContext &context, QWidget *over);

    void askForNote(const AxisNote &note);
    void askForTarget(const Statistics &answer, std::optional<double> now);
    void askForView(const StatisticsQuery &query, const QString &proposed);
    void removeView(SavedViewId id);

private:
    UiContext m_context;
    QWidget *m_over;
};

} // namespace Shopbell
