// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QProgressBar;
class QPushButton;

namespace Shopbell {
class ImportJob;
class TextLabel;
class Theme;

/// "Reading reviews.csv…" with a bar and Cancel; shows itself when the work takes longer than 0.4 s.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    BusyLine(const Theme &theme, QWidget *parent = nullptr);

    /// `canCancel`: false where another button cancels the work.
    void begin(const QString &sentence, bool canCancel = true);
    /// 0 to 1; nothing when it is not known.
    void setShare(std::optional<double> share);
    void end();

Q_SIGNALS:
    void cancelWanted();

private:
    TextLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay;
};

} // namespace Shopbell
