// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/treelayout.h"
#include "domain/referralrow.h"

#include <QGraphicsItem>

#include <functional>

namespace Shopbell {
class Theme;

/// How somebody is shown who is not on the way to the person that is chosen, who is, or who is chosen themselves.
enum class TreeMark { Plain, OnTheWay, Chosen, ChosenWithFocus };

/// A person of the tree: circle and label.
class PersonItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    PersonItem(const Theme &theme, int node, const TreePlace &place, double radius, QString name, QString amount);

    int type() const override { return Type; }
    int node() const { return m_node; }
    void setMark(TreeMark mark);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    int m_node;
    double m_radius;
    QRectF m_label; ///< From the centre.
    QString m_name;
    QString m_amount;
    TreeMark m_mark = TreeMark::Plain;
};

/// The line from somebody to a friend they brought.
class BroughtItem : public QGraphicsPathItem
{
public:
    BroughtItem(const Theme &theme, QPointF from, QPointF to);

    void setOnTheWay(bool on);

private:
    const Theme &m_theme;
};

/// The shop, from which everything goes out.
class ShopItem : public QGraphicsItem
{
public:
    ShopItem(const Theme &theme, QPointF place, double radius);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    double m_radius;
};

/// Room that a label takes: the name in bold, then the amount.
QSizeF labelSize(const Theme &theme, const QString &name, const QString &amount);

} // namespace Shopbell
