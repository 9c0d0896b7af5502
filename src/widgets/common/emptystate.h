// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Shopbell {
class IconTile;
class Theme;

/// A 36 px icon tile, one line that names the good next step, one button: what a page shows when it has nothing else.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// `verb` empty: no button. `more`: a second, quieter line.
    void say(const QString &icon, const QString &line, const QString &verb = {}, const QString &more = {});

Q_SIGNALS:
    void actionWanted();

private:
    IconTile *m_tile;
    QLabel *m_line;
    QLabel *m_more;
    QPushButton *m_button;
};

} // namespace Shopbell
