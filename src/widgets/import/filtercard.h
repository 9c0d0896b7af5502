// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tokens.h"

#include <QAbstractButton>

namespace Shopbell {
class Theme;

/// A number with its word and a line below, which filters the table under it when it is picked. Put several into one
/// exclusive button group: one Tab stop, arrows inside. In a narrow card the words wrap.
class FilterCard : public QAbstractButton
{
    Q_OBJECT

public:
    FilterCard(const Theme &theme, const QString &icon, ColorToken fill, ColorToken ink, QWidget *parent = nullptr);

    /// "281", "new", "Go in as they are".
    void setWords(qint64 number, const QString &word, const QString &line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the words go in a column of a width, from its top on.
    struct Places
    {
        QRect number;
        QRect word;
        QRect line;
        int height = 0;
    };
    Places placesIn(int width) const;
    int besideWords() const;
    void paintWords(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    QString m_icon;
    ColorToken m_fill;
    ColorToken m_ink;
    QString m_number;
    QString m_word;
    QString m_line;
};

} // namespace Shopbell
