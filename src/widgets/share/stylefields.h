// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/share/postdrafts.h"

#include <QImage>
#include <QWidget>

class QPushButton;

namespace Shopbell {
class ColourSwatches;
class LookTiles;
class TextLabel;
class Theme;

/// The name over a part of the options, and what stands at the end of its line.
QWidget *makeOptionHead(const Theme &theme, const QString &title, QWidget *trailing = nullptr);

/// How a picture looks: look, colour and logo.
class StyleFields : public QWidget
{
    Q_OBJECT

public:
    /// `looks`: keys and names.
    StyleFields(const Theme &theme, const QList<std::pair<QString, QString>> &looks, QWidget *parent = nullptr);

    /// Without the signal.
    void setStyle(const PostStyle &style, const QColor &brand, bool hasLogo);
    const PostStyle &style() const { return m_style; }
    void keep(const PostStyle &style) { m_style = style; } ///< With a last line that was typed elsewhere.
    void setLookPicture(int look, const QImage &picture);

Q_SIGNALS:
    void changed(const Shopbell::PostStyle &style);
    void logoWanted(); ///< The shop has none yet.

private:
    /// The brand's colour, some suggestions, and in the place of the last one a colour of the owner's own: the one of the
    /// picture, or that of before.
    void offer(const QColor &brand, const QColor &wanted);
    void takeColour(const QColor &colour);
    void chooseOtherColour();

    const Theme &m_theme;
    QList<std::pair<QString, QString>> m_looks;
    PostStyle m_style;
    QColor m_brand;
    QColor m_own; ///< Chosen by "Another colour…", and none of those that are suggested.
    bool m_hasLogo = false;
    LookTiles *m_lookTiles;
    ColourSwatches *m_swatches;
    QPushButton *m_logo;
};

} // namespace Shopbell
