// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/letterpaper.h"

#include <QScrollArea>

namespace Shopbell {
class Theme;

/// What the customer will read, on the paper of the shop; scrolled when it is long.
class LetterView : public QScrollArea
{
    Q_OBJECT

public:
    explicit LetterView(const Theme &theme, QWidget *parent = nullptr);

    void display(const LetterContent &content);
    const LetterContent &content() const { return m_content; }
    /// As high as the whole letter, for a place that scrolls itself; else as many lines as one needs to read in it.
    void setWhole(bool whole);
    int leastHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;
    void fit();

    const Theme &m_theme;
    LetterContent m_content;
    bool m_whole = false;
    int m_letterHeight = 0; ///< That the letter needs at the width it has.
    Sheet *m_sheet;
};

} // namespace Shopbell
