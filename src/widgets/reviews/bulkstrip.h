// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace Shopbell {
class NumberText;
class TextLabel;
class Theme;

/// Over the list while several reviews are chosen: "All 187 in this view", Select none.
class BulkStrip : public QFrame
{
    Q_OBJECT

public:
    explicit BulkStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `total` as it is shown ("187", "5,000+").
    void display(qint64 chosen, bool all, const QString &total, const NumberText &numbers);

Q_SIGNALS:
    void allWanted();
    void noneWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QCheckBox *m_box;
    bool m_isAll = false; ///< Of the view are chosen.
    QPushButton *m_all;
    QPushButton *m_none;
};

} // namespace Shopbell
