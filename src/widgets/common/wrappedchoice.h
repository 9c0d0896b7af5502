// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "widgets/common/fewlines.h"
#include "widgets/common/labelwords.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Shopbell {

/// A long address may go on in the next line behind each of its signs; "3.50" and "e.g." stay whole.
inline QString breakableAddress(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([@._-])"));
    constexpr qsizetype shortest = 12;
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (word.size() >= shortest)
            word.replace(signs, QStringLiteral("\\1\u200b"));
    }
    return words.join(QLatin1Char(' '));
}

/// A box or a button of a choice whose words take several lines where they are long; a word that is longer than a line is
/// broken behind a sign, where it has one.
template<typename Button, QStyle::ControlElement Control, QStyle::SubElement Words>
class WrappedChoice : public Button
{
public:
    WrappedChoice(const Theme &theme, const QString &words, int mostLines = 6)
        : Button(labelWords(words))
        , m_theme(theme)
        , m_words(words)
        , m_mostLines(mostLines)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        Button::setSizePolicy(policy);
        Button::setAccessibleName(words);
    }

    QSize sizeHint() const override { return {m_theme.scaled(usualWidth), heightForWidth(m_theme.scaled(usualWidth))}; }
    QSize minimumSizeHint() const override { return {m_theme.scaled(leastWidth), Button::minimumSizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        option.rect = QRect(0, 0, width, Button::sizeHint().height());
        return std::max(Button::sizeHint().height(), heightOf(lines(), m_theme, roomFor(option).width()) + 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        QRectF room = roomFor(option);
        option.text.clear();
        painter.drawControl(Control, option);
        const double height = heightOf(lines(), m_theme, room.width());
        room.setTop(room.top() + std::max(0.0, (room.height() - height) / 2));
        paintLines(painter, room, m_theme, lines());
    }
    bool hitButton(const QPoint &place) const override { return Button::rect().contains(place); }

private:
    static constexpr int usualWidth = 150; // Logical pixels at 100 %.
    static constexpr int leastWidth = 80;

    FewLines lines() const
    {
        return {.text = breakableAddress(m_words),
                .role = TypeRole::Body,
                .color = Button::isEnabled() ? ColorToken::Text : ColorToken::Disabled,
                .most = m_mostLines};
    }
    QRectF roomFor(const QStyleOptionButton &option) const
    {
        return Button::style()->subElementRect(Words, &option, this);
    }

    const Theme &m_theme;
    QString m_words;
    int m_mostLines;
};

using WrappedCheckBox = WrappedChoice<QCheckBox, QStyle::CE_CheckBox, QStyle::SE_CheckBoxContents>;
using WrappedRadioButton = WrappedChoice<QRadioButton, QStyle::CE_RadioButton, QStyle::SE_RadioButtonContents>;

} // namespace Shopbell
