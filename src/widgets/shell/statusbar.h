// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shopfile.h"

#include <QLocale>
#include <QStatusBar>

#include <optional>

class QLabel;

namespace Shopbell {
class IconLabel;
class Theme;

/// The lower edge of the window: that everything is saved, the last backup, a running import, the numbers of reviews and customers.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(const Theme &theme, QWidget *parent = nullptr);

    /// UTC milliseconds of the newest copy, none when there is none; now; the zone in which days are counted.
    void setLastBackup(std::optional<qint64> at, qint64 now, const QTimeZone &zone);
    void setReviews(qint64 everything);
    void setCustomers(qint64 everything);
    /// Rows done of a running import, or of = 0 when none runs. `of` may grow while the file is read.
    void setImport(qint64 rows, qint64 of);

protected:
    bool event(QEvent *event) override;

private:
    /// Where there is no room for everything, the numbers go, the last one first: nothing is cut.
    void fit();

    const Theme &m_theme;
    QWidget *m_safe; ///< That it is saved, with its tick.
    QLabel *m_saved;
    QLabel *m_backup;
    QLabel *m_import;
    QLabel *m_reviews;
    QLabel *m_customers;
};

/// "Last backup today, 08:12", "No backup yet".
QString lastBackupSentence(std::optional<qint64> at, qint64 now, const QLocale &locale, const QTimeZone &zone);

} // namespace Shopbell
