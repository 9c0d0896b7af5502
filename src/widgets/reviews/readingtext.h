// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QTextEdit>

namespace Shopbell {
class Theme;

/// Words to read and select, as high as they are long, without a field around them. Breaks inside a word rather than
/// being cut. Always plain text.
class ReadingText : public QTextEdit
{
    Q_OBJECT

public:
    /// More is shown only when asked for: laying out a novel takes longer than a frame.
    static constexpr qsizetype shownAtFirst = 20000;

    ReadingText(const Theme &theme, TypeRole role, QWidget *parent = nullptr);

    void setWords(const QString &words);
    const QString &words() const { return m_words; }
    bool isCut() const { return !m_whole && m_words.size() > shownAtFirst; }
    void showWhole();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();

    const Theme &m_theme;
    TypeRole m_role;
    QString m_words;
    bool m_whole = false;
};

} // namespace Shopbell
