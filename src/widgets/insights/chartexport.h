// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrequest.h"
#include "widgets/common/uicontext.h"

#include <QObject>
#include <QSize>

class QWidget;

namespace Shopbell {

/// Saves a chart as a picture or a table, and copies it.
class ChartExport : public QObject
{
    Q_OBJECT

public:
    ChartExport(const UiContext &context, QWidget *over);

    /// Asks for a file: PNG, SVG, PDF or CSV by its ending.
    void save(const ChartRequest &request, QSize size, const QString &name);
    void copy(const ChartRequest &request, QSize size);
    void copyTable(const QString &text);

private:
    void write(const ChartRequest &request, QSize size, const QString &path);

    UiContext m_context;
    QWidget *m_over;
};

} // namespace Shopbell
