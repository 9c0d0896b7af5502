// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>

class QHBoxLayout;
class QLabel;

namespace Shopbell {

/// A sentence in a row of buttons; over them in its full width where it would make the row higher.
class FootLayout : public QLayout
{
public:
    explicit FootLayout(QLabel *sentence);
    ~FootLayout() override;

    /// The buttons, with an empty place for the sentence before them.
    QHBoxLayout *row() const { return m_row; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return 2; }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int) override { return nullptr; }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// How high the sentence is over the buttons, with the gap below it; 0 where it stands beside them. Without margins.
    int heightOver(int width) const;
    QSize withMargins(const QSize &size) const;

    QLabel *m_sentence;
    std::unique_ptr<QWidgetItem> m_item;
    QHBoxLayout *m_row;
    QWidget *m_place;
};

} // namespace Shopbell
