// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/proofs.h"

#include <QFrame>

class QPushButton;

namespace Shopbell {
class TextLabel;
class Theme;

/// What the whole column says against a setting, with "Show rows".
class WarningCard : public QFrame
{
    Q_OBJECT

public:
    explicit WarningCard(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden when there are none.
    void setWarnings(const std::vector<MatchWarning> &warnings);

Q_SIGNALS:
    void rowsWanted();

private:
    TextLabel *m_words;
    QPushButton *m_rows;
};

} // namespace Shopbell
