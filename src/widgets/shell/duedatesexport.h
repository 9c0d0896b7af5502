// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "format/errortext.h"
#include "services/duecalendar.h"
#include "widgets/common/uicontext.h"

#include <QObject>

namespace Shopbell {

/// Writes the days of promises and follow-ups as a file for calendars.
class DueDatesExport : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the file dialog stands over.
    DueDatesExport(const UiContext &context, QWidget *window);

    void start();

Q_SIGNALS:
    /// For the sentence that was said; empty when nothing is due.
    void ended(const QString &path);

private:
    void addFollowUps(const std::vector<PromiseDetails> &promises);
    void make(std::vector<CalendarEntry> entries);
    void askWhere(const QByteArray &calendar);
    void save(const QString &path, const QByteArray &calendar);
    void fail(const Error &error, Task task);
    void end(const QString &path = {});

    UiContext m_context;
    QWidget *m_window;
};

} // namespace Shopbell
