// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Shopbell {
class Theme;
class Tokens;

struct NamedColour
{
    QColor colour = {};
    QString name = {};
};

/// Colours to choose from, at first those for the brand: one Tab stop, arrows move and choose.
class ColourSwatches : public QWidget
{
    Q_OBJECT

public:
    explicit ColourSwatches(const Theme &theme, QWidget *parent = nullptr);

    /// Offers others.
    void setColours(const QList<NamedColour> &colours);
    /// One that is not among them leaves all unmarked.
    void setCurrent(const QColor &colour);

Q_SIGNALS:
    void chosen(const QColor &colour);

private:
    void takeRoom();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

/// Five colours that stand well in an awning; the same in light and dark.
QList<QColor> brandSuggestions(const Tokens &tokens);
/// The same with their names.
QList<NamedColour> namedBrandSuggestions(const Tokens &tokens);

} // namespace Shopbell
