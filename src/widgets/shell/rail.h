// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "domain/shop.h"
#include "widgets/shell/section.h"

#include <QWidget>

class QFrame;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace Shopbell {
class ShopSign;
class Theme;

/// The leading edge of the window: the shop's sign, the sections, and below them import, settings and fold. Two lists, so
/// two Tab stops; arrows move inside, Enter or a click goes there.
class Rail : public QWidget
{
    Q_OBJECT

public:
    Rail(const Theme &theme, const QList<Section> &sections, QWidget *parent = nullptr);

    void setShop(const Shop &shop);
    void setCounts(const ReviewCounts &counts);
    /// How many promises are late or due today.
    void setPromisesDue(qint64 due);
    void setCurrent(const QString &section);
    /// 56 wide with icons only.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    /// The list that a keyboard user lands in.
    QListView *sectionList() const { return m_sections; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void sectionWanted(const QString &id);
    void importWanted();
    void foldWanted(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *makeList(QStandardItemModel *model, const QString &name);
    void addItem(QStandardItemModel *model, const QString &id, const QString &name, const QString &icon);
    void open(const QModelIndex &index);
    void takeLook();
    void setBadge(SectionBadge badge, qint64 count);
    static QString spokenBadge(SectionBadge badge, const QString &name, int count);
    void nameItems();

    const Theme &m_theme;
    QList<Section> m_known;
    ShopSign *m_sign;
    QStandardItemModel *m_sectionItems;
    QStandardItemModel *m_footItems;
    QListView *m_sections;
    QListView *m_foot;
    QString m_current;
    bool m_folded = false;
};

} // namespace Shopbell
