// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/survey.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace Shopbell {
class Theme;

/// The rows of the match step's preview: boxes, headings, then the first rows of the file.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { Boxes, Headings, FirstSample };
    enum Role { FieldRole = Qt::UserRole, ScaleRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const FileSurvey &survey, const ImportPlan &plan);
    /// The same file read again: other cells in as many columns.
    void refresh(const FileSurvey &survey, const ImportPlan &plan);
    void setPlan(const ImportPlan &plan);
    ImportField field(int column) const;
    const ImportPlan &plan() const { return m_plan; }
    QString heading(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ImportPlan m_plan;
    std::vector<std::vector<QString>> m_samples;
};

/// Paints them: recognised columns tinted, skipped ones greyed, scores as stars where they are stars.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PreviewDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRect &cell, int row, ImportField field) const;
    bool paintStars(QPainter &painter, const QRect &words, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace Shopbell
