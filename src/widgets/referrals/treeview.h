// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "models/referraltreemodel.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <vector>

namespace Shopbell {
class BroughtItem;
class PersonItem;
class Theme;
class TreeZoom;

/// The picture of "Who brought whom". It opens with the shop and the largest branch in view; a tree that would have to be
/// too small to read is scrolled. Arrow keys walk to who brought somebody, to their friends and up and down in their
/// generation, Home goes back to the beginning; Enter or a double click opens them; the wheel, + and - and the
/// buttons in the corner zoom, 0 shows everything or as much as can be read; below the tree is room for the buttons.
/// ReferralTreeModel in a list is its equal for screen readers.
class TreeView : public QGraphicsView
{
    Q_OBJECT

public:
    TreeView(const Theme &theme, const ReferralTreeModel &model, QWidget *parent = nullptr);

    /// Not stored: nobody.
    CustomerId chosen() const;
    void choose(CustomerId id);
    void zoomIn() { zoomAround(zoomStep); }
    void zoomOut() { zoomAround(1 / zoomStep); }
    /// As it opens: the shop in view, and large enough to be read.
    void showBeginning();
    /// Everything, or where that would be too small as much as can be read.
    void showMost();
    bool hasRoomForEverything() const;
    /// Small, however large the tree is: it scrolls by itself.
    QSize sizeHint() const override;

Q_SIGNALS:
    void customerWanted(Shopbell::CustomerId id);
    /// Whom a sender sent who is in no list.
    void senderWanted(const QString &name);
    void chosenChanged(Shopbell::CustomerId id);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr double zoomStep = 1.2;
    static constexpr double roomAround = 12;

    void rebuild();
    void buildItems();
    void chooseNode(int node);
    void open(int node);
    void showMarks();
    void walk(int key);
    int neighbour(int step) const;
    int nodeAt(QPoint position) const;
    void zoomBy(double factor);
    void zoomAround(double factor);
    double wholeScale() const;
    /// At which so much of the tree, with the room around it, fits from top to bottom, above the buttons.
    double scaleForHeight(double height) const;
    /// Leaves room for the buttons below the tree, which do not grow with it.
    void makeRoomBelow(double scaled);
    void setScale(double scaled);
    bool isScrolled() const;
    void fit();
    void showAt(double scaled, bool whole);
    std::vector<bool> onTheWay() const;
    void sayChosen();

    const Theme &m_theme;
    const ReferralTreeModel &m_model;
    QGraphicsScene m_scene;
    TreeZoom *m_zoom = nullptr;
    QRectF m_tree; ///< With the room around it.
    std::vector<PersonItem *> m_people; ///< By node.
    std::vector<BroughtItem *> m_lines; ///< To a node.
    int m_chosen = -1;
    ReferralPerson m_chosenPerson; ///< Who it is, while the model has other nodes.
    QSizeF m_whole; ///< Of the tree with its parents in the middle.
    bool m_isScrolled = false; ///< It was built for that.
    bool m_movedByHand = false; ///< Zoomed or scrolled.
    bool m_fitting = false;
    QPoint m_pressedAt;
};

} // namespace Shopbell
