// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Shopbell {
class Theme;

/// The cards of a column, walked through with Up and Down, dragged to another column. While a card is over it that it may
/// take, it has a dashed edge.
class CardList : public QListView
{
    Q_OBJECT

public:
    explicit CardList(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void stepWanted(int step);
    void neighbourWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setTaking(bool taking);

    const Theme &m_theme;
    bool m_taking = false;
};

} // namespace Shopbell
