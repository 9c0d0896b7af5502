// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Shopbell {
class Theme;

/// A list on the Today page: as high as its rows, one Tab stop, arrows inside. A delegate gives all rows the same
/// height. When rows go, the one that takes the current one's place is current.
class TodayList : public QListView
{
    Q_OBJECT

public:
    TodayList(const Theme &theme, QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int rowHeight() const;

Q_SIGNALS:
    /// By Enter.
    void rowOpened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The page around scrolls to the row on which the keys are.
    void showCurrentOnPage();

    int m_current = 0;
};

} // namespace Shopbell
