// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"

#include <QFrame>

#include <vector>

class QBoxLayout;

namespace Shopbell {
class IconTile;
class PromiseFacts;
class TextLabel;
class Theme;

/// Three figures over the board: kept on time, came back after, late. Each says its base and its window.
class PromiseFigureStrip : public QFrame
{
    Q_OBJECT

public:
    PromiseFigureStrip(const Theme &theme, const PromiseFacts &facts, QWidget *parent = nullptr);

    void show(const PromiseFigures &figures);
    using QFrame::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        TextLabel *number;
        TextLabel *what;
        TextLabel *more;
        IconTile *tile;
        QBoxLayout *words; ///< The figure, and what it rests on.
    };
    Figure addFigure(const QString &icon, int ground, int ink, const QString &what);
    void fit();

    const Theme &m_theme;
    const PromiseFacts &m_facts;
    QBoxLayout *m_row;
    Figure m_kept;
    Figure m_back;
    Figure m_late;
    std::vector<QFrame *> m_lines; ///< Between the figures of a row.
};

} // namespace Shopbell
