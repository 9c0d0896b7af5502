// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace Shopbell {
class FlowLayout;
class Theme;

/// A size as it is offered: its name and how many pixels.
struct OfferedSize
{
    QString id = {}; ///< Empty: of the owner's making.
    QString name = {}; ///< "Instagram square"
    QString shortName = {}; ///< "Square"
    QSize pixels = {};
    bool isOwn = false; ///< Kept by the owner, who can take it out again.
};

/// The sizes under the preview: a tile for each of the main ones, all others behind More, and one of the owner's own
/// making. One Tab stop, the arrows choose.
class SizeTiles : public QWidget
{
    Q_OBJECT

public:
    /// `tiles`: how many of the sizes have a tile, from the first one on.
    SizeTiles(const Theme &theme, const std::vector<OfferedSize> &sizes, size_t tiles, QWidget *parent = nullptr);

    /// Others behind More; the tiles stay.
    void setSizes(const std::vector<OfferedSize> &sizes);
    /// Without the signal. `id` empty: a size of the owner's making.
    void setCurrent(const QString &id);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void sizeChosen(const QString &id);
    void ownSizeWanted();
    void removeWanted(const QString &id); ///< Of the owner's making.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void nameMore(const QString &id);
    void takeHeight();

    const Theme &m_theme;
    std::vector<OfferedSize> m_sizes;
    FlowLayout *m_flow;
    QButtonGroup *m_group;
    QToolButton *m_more;
    QString m_current;
};

} // namespace Shopbell
