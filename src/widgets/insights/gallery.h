// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace Shopbell {
class GalleryModel;
class Theme;

/// A chart of the gallery: name, present value and a small picture of it without axes; a saved view is its name.
class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `ruled`: rows with hairlines, edge to edge, as in the Share section; else cards with room around.
    GalleryDelegate(const Theme &theme, const GalleryModel &model, bool ruled, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const GalleryModel &m_model;
    bool m_ruled;
};

/// The list of charts: a click or Up and Down choose, Delete asks to remove a saved view.
class Gallery : public QListView
{
    Q_OBJECT

public:
    Gallery(const Theme &theme, GalleryModel &model, bool ruled, QWidget *parent = nullptr);

    /// Without the signal.
    void setCurrentRow(int row);

Q_SIGNALS:
    void chosen(int row);
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    GalleryModel &m_model;
    bool m_quiet = false;
};

} // namespace Shopbell
