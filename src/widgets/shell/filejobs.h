// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QObject>

class QWidget;

namespace Shopbell {
class Actions;
class DueDatesExport;
class WindowRequests;

/// The jobs of the File menu of one window: choosing files, exporting, copies, restoring, checking.
class FileJobs : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs stand over.
    FileJobs(const UiContext &context, QWidget *window);

    /// Does what the menus and the pages of the window ask for.
    void serve(const Actions &actions, const WindowRequests &requests);

    void chooseNew();
    void chooseOpen();
    void showInFolder();
    void openFolder(const QString &folder);
    void exportRecords();
    void exportDueDates();
    void backUpNow();
    void backUpElsewhere();
    void restore();
    void check();

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path);

private:
    UiContext m_context;
    QWidget *m_window;
    DueDatesExport *m_dueDates = nullptr;
    bool m_checking = false;
};

} // namespace Shopbell
