// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importreviews.h"

#include <QFrame>

class QVBoxLayout;

namespace Shopbell {
class TextLabel;
class Theme;

/// After an import is taken back: what went, and the reviews that stay because the owner changed them since.
class KeptReviews : public QFrame
{
    Q_OBJECT

public:
    KeptReviews(const Theme &theme, ShopFilePtr file, QWidget *parent = nullptr);

    void say(const TakenBack &what);
    static QString sentence(const TakenBack &what);

private:
    void list(const std::vector<ReviewRow> &rows, qint64 all);

    const Theme &m_theme;
    ShopFilePtr m_file;
    TextLabel *m_headline;
    QVBoxLayout *m_rows;
    int m_generation = 0;
};

} // namespace Shopbell
