// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/survey.h"

#include <QHash>
#include <QTableView>

class QComboBox;

namespace Shopbell {
class PreviewModel;
class Theme;

/// The first rows of a file under a box for each column that says what it means. Boxes are made for the columns that
/// come into view, because a file may have thousands.
class MatchPreview : public QTableView
{
    Q_OBJECT

public:
    explicit MatchPreview(const Theme &theme, QWidget *parent = nullptr);

    void setFile(const FileSurvey &survey, const ImportPlan &plan);
    void setPlan(const ImportPlan &plan);
    /// The box of a column, scrolled into view.
    QComboBox *box(int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The owner says what a column means.
    void fieldChosen(int column, Shopbell::ImportField field);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeLook();
    void makeVisibleBoxes();
    QComboBox *makeBox(int column);
    void offerFields(QComboBox *box);
    void showField(int column);
    void shareWidth();

    const Theme &m_theme;
    PreviewModel *m_model;
    QHash<int, QComboBox *> m_boxes;
};

} // namespace Shopbell
