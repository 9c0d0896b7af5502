// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace Shopbell {
class TextLabel;
class Theme;

/// A line of the sum at the end of an import: icon, number, what it counts, why.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    FigureRow(const Theme &theme, const QString &icon, ColorToken fill, ColorToken ink, const QString &name,
              QWidget *parent = nullptr);

    void setFigure(qint64 number, const QString &reason);
    /// A button or a link at the trailing edge; the row owns it.
    void addVerb(QWidget *verb);

private:
    void takeWidth();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    TextLabel *m_number;
    TextLabel *m_name;
    TextLabel *m_reason;
};

} // namespace Shopbell
