// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QAbstractButton>

namespace Shopbell {
class Theme;
struct FewLines;

/// What a line of a profile says: an icon on its ground, a title, a day at the end, and words below.
struct StoryWords
{
    QString icon = {};
    ColorToken fill = ColorToken::NeutralSoft;
    ColorToken ink = ColorToken::NeutralText;
    QString title = {};
    QString line = {}; ///< May be empty.
    QString day = {};
    QString spokenDay = {}; ///< As a screen reader says it.
    QString verb = {}; ///< What it does, of one that leads nowhere; its line says the same to the eye.
    bool leadsOn = true; ///< It is a button.
    bool wraps = false; ///< Title and words have more lines where there is little room.
};

/// Something that happened or is planned with a customer; a thread leads from one to the next.
class StoryLine : public QAbstractButton
{
    Q_OBJECT

public:
    StoryLine(const Theme &theme, StoryWords words, QWidget *parent = nullptr);

    /// The thread is left out under the last one.
    void setLast(bool last);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FewLines title() const;
    FewLines line() const;
    double titleRoom(double room) const;
    int heightAround(int words) const;
    QRectF part(double fromStart, double top, double width, double height) const;

    const Theme &m_theme;
    StoryWords m_words;
    bool m_last = false;
};

} // namespace Shopbell
