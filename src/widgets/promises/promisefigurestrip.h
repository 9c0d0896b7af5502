// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"

#include <QFrame>

class QBoxLayout;

namespace Shopbell {
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

Q_SIGNALS:
    /// The promise that is late for longest.
    void openWanted(Shopbell::PromiseId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure
    {
        TextLabel *number;
        TextLabel *what;
        TextLabel *more;
    };
    Figure addFigure(const QString &icon, int ground, int ink, const QString &what);

    const Theme &m_theme;
    const PromiseFacts &m_facts;
    QBoxLayout *m_row;
    Figure m_kept;
    Figure m_back;
    Figure m_late;
};

} // namespace Shopbell
