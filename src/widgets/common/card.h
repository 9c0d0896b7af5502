// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QFrame>
#include <QLabel>

class QVBoxLayout;

namespace Shopbell {
class Theme;

/// A QFrame with the look of a card. `inset`: the layout keeps the card's padding, else only its border.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr, bool inset = true);

    QVBoxLayout *box() const { return m_box; }

private:
    QVBoxLayout *m_box;
};

/// A label in a role of the type scale and a colour of the tokens, which follows the theme by itself.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TypeRole role, ColorToken color = ColorToken::Text, QWidget *parent = nullptr);
    TextLabel(const Theme &theme, TypeRole role, ColorToken color, const QString &text, QWidget *parent = nullptr);

    void setColor(ColorToken color);
    /// Plain text that wraps with the line height of its role.
    void setParagraph(const QString &text);
    void setWeight(QFont::Weight weight);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeLook();
    QFont usualFont() const;

    const Theme &m_theme;
    TypeRole m_role;
    ColorToken m_color;
    std::optional<QFont::Weight> m_weight;
    QString m_paragraph;
};

/// An icon that keeps the text's size and follows the theme by itself. Screen readers skip it.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, const QString &icon, SizeToken size, ColorToken color = ColorToken::Text2,
              QWidget *parent = nullptr);

    void setIcon(const QString &icon, ColorToken color);

private:
    void takeLook();

    const Theme &m_theme;
    QString m_icon;
    SizeToken m_size;
    ColorToken m_color;
};

} // namespace Shopbell
