// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/improvements/improvementitem.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Shopbell {
class Theme;

class ImprovementModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<ImprovementItem> items);
    const ImprovementItem &item(int row) const { return m_items[size_t(row)]; }
    const std::vector<ImprovementItem> &items() const { return m_items; }
    /// Which button of a row the keyboard is on; -1: on the row itself.
    void setButton(int row, int button);
    int buttonOf(int row) const { return row == m_row ? m_button : -1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ImprovementItem> m_items;
    int m_row = -1;
    int m_button = -1;
};

/// Paints a row: title and line, a chip, and buttons beside them, or below where they do not fit.
class ImprovementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImprovementDelegate(const Theme &theme, const ImprovementModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Which button of a row is hit; -1: none.
    int buttonAt(const QRect &row, const ImprovementItem &item, QPoint at) const;
    int heightFor(const ImprovementItem &item, int width) const;

private:
    bool isWide(int width) const;
    int wordsHeight() const;
    int buttonHeight() const;
    QSize buttonSize(const ImprovementItem &item, int button) const;
    /// Where the buttons stand, in a row that is read from the left.
    std::vector<QRect> buttons(const QRect &row, const ImprovementItem &item) const;
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const ImprovementItem &item) const;
    void paintWords(QPainter &painter, const QRect &room, const ImprovementItem &item, bool selected) const;
    void paintButtons(QPainter &painter, const QStyleOptionViewItem &option, int row) const;

    const Theme &m_theme;
    const ImprovementModel &m_model;
};

/// The rows as a list: one Tab stop, Up and Down between the rows, Left and Right between a row and its buttons. Enter
/// or a click on a row opens it; Space does what its first button does.
class ImprovementList : public QListView
{
    Q_OBJECT

public:
    /// `whole`: as high as its rows, for a card.
    ImprovementList(const Theme &theme, const QString &name, bool whole, QWidget *parent = nullptr);

    /// The current row stays on what it is about; without that, on the one that took its place.
    void setItems(std::vector<ImprovementItem> items);
    const ImprovementModel &rows() const { return *m_model; }
    /// Makes the row of an improvement current, without opening it; without such a row nothing is chosen.
    bool choose(ImprovementId id);
    const ImprovementItem *current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const Shopbell::ImprovementItem &item, Qt::FocusReason by);
    void verbWanted(const Shopbell::ImprovementItem &item, int verb);
    void moved(const Shopbell::ImprovementItem &item); ///< By a key: another row is current.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void act(const QModelIndex &index, int button, Qt::FocusReason by = Qt::OtherFocusReason);
    void moveButton(int step);
    QModelIndex nextRow(int from, int step) const;
    int rowsHeight() const;

    const Theme &m_theme;
    ImprovementModel *m_model;
    ImprovementDelegate *m_delegate;
    bool m_whole;
    QPoint m_pressed;
};

} // namespace Shopbell
