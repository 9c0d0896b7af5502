// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/insights/chartreaders.h"

#include <QObject>

namespace Shopbell {
class WindowRequests;

/// Shows the customers behind a point of a chart in the Customers section.
class ChartPeople : public QObject
{
    Q_OBJECT

public:
    ChartPeople(const UiContext &context, ChartReaders readers, WindowRequests &requests, QObject *parent);

    /// `title`: what they have in common.
    void show(const PointChosen &point, const QString &title);

Q_SIGNALS:
    void failed(const Shopbell::Error &error);

private:
    UiContext m_context;
    ChartReaders m_readers;
    WindowRequests &m_requests;
    int m_generation = 0;
};

} // namespace Shopbell
