// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/columntable.h"

#include <QPersistentModelIndex>

namespace Shopbell {
class FollowUpListModel;

/// The list of follow-ups under its headings. Walking through it chooses a row; Enter, a double click or its button
/// opens it. Where it is narrow, the way is left to the pane and the name stands over what is asked.
class FollowUpTable : public ColumnTable
{
    Q_OBJECT

public:
    FollowUpTable(const Theme &theme, FollowUpListModel &model, QWidget *parent = nullptr);

    /// As the row that is shown beside the list, without asking for it.
    void markRow(int row);

Q_SIGNALS:
    /// By the keys or a click, not when the list was read again.
    void rowChosen(int row);
    void rowOpened(int row);
    /// The button of one that nobody can get any more.
    void overClosed(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void shareWidth() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// Whether a press on it closes one that nobody can get any more.
    bool isCloser(const QModelIndex &index) const;
    void spanHeadings();
    int headingHeight() const;

    FollowUpListModel &m_followUps;
    QPersistentModelIndex m_closing; ///< The button that is pressed.
    bool m_isQuiet = false;
};

} // namespace Shopbell
