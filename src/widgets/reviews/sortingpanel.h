// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace Shopbell {
class ReviewActions;
class Theme;

/// Kind, About and Where it hurts of one review: side by side, or below each other in the side column.
class SortingPanel : public QWidget
{
    Q_OBJECT

public:
    SortingPanel(const Theme &theme, ReviewActions &actions, QWidget *parent = nullptr);

    void display(const Review &review);
    void setWide(bool wide);

private:
    struct Field
    {
        QBoxLayout *layout = nullptr;
        QWidget *box = nullptr;
        QComboBox *combo = nullptr;
    };
    Field addField(const QString &label, const QString &meaning);

    const Theme &m_theme;
    ReviewId m_review;
    std::vector<Field> m_fields;
};

} // namespace Shopbell
