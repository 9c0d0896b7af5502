// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace Shopbell {
class Theme;

/// A cell of the table of two entries: a line above it and at its leading edge, filled while what is in it is chosen.
class MergeCell : public QWidget
{
    Q_OBJECT

public:
    MergeCell(const Theme &theme, bool head, bool lined, QWidget *parent = nullptr);

    void setContent(QWidget *content);
    /// Filled while any of the followed buttons is on.
    void follow(QAbstractButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_head;
    bool m_lined;
    QList<QAbstractButton *> m_buttons;
};

} // namespace Shopbell
