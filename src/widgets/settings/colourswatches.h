// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QButtonGroup;

namespace Shopbell {
class Theme;
class Tokens;

/// Colours to choose the brand from: one Tab stop, arrows move and choose.
class ColourSwatches : public QWidget
{
    Q_OBJECT

public:
    explicit ColourSwatches(const Theme &theme, QWidget *parent = nullptr);

    /// One that is not among them leaves all unmarked.
    void setCurrent(const QColor &colour);

Q_SIGNALS:
    void chosen(const QColor &colour);

private:
    QButtonGroup *m_group;
};

/// Five colours that stand well in an awning; the same in light and dark.
QList<QColor> brandSuggestions(const Tokens &tokens);

} // namespace Shopbell
