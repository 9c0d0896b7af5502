// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Shopbell {
class Theme;

/// A primary button that shows its shortcut behind its words, smaller and quieter.
class HintButton : public QPushButton
{
    Q_OBJECT

public:
    HintButton(const Theme &theme, const QKeySequence &shortcut, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int hintWidth() const;

    const Theme &m_theme;
    QString m_hint;
};

} // namespace Shopbell
