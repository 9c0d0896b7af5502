// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QStringList>

class QPainter;
class QTextLayout;
class QTextLine;

namespace Shopbell {
class Theme;

enum class SocialVoice { Story, StoryItalic, Plain };

/// A text of a picture to post, laid out in true pixels. Story voices are set in the story families with their figures in
/// the plain family, because Vollkorn's are old-style. Chinese is never slanted, has its serif face first, and its lines end
/// between two words; those of a story are of like length.
class SocialText
{
public:
    SocialText(QString text, SocialVoice voice, QFont::Weight weight, const Theme &theme, const QLocale &language);

    struct Size
    {
        double width = 0; ///< Of the longest line.
        double height = 0;
        int lines = 0;
        bool fits = true; ///< No word is wider than the room.
    };
    Size measure(double width, int px) const;
    /// The narrowest room of at least `part` of the width with as few lines: lines of like length.
    double balancedWidth(double width, int px, double part) const;
    /// As it stands in a room of that width.
    QStringList lines(double width, int px) const;
    /// On one line, elided at the end where it is too long.
    double advance(int px) const;
    /// At most `px`, and smaller down to a part of it, but not below `least`, where the words would be wider than `room`.
    int fittingSize(int px, int least, double room) const;
    /// Wrapped into the room from its top; lines that do not fit are elided.
    void draw(QPainter &painter, const QRectF &room, int px, const QColor &ink, Qt::Alignment side) const;

    const QString &text() const { return m_text; }

private:
    QFont font(SocialVoice voice, int px) const;
    double lineHeight(int px) const;
    void prepare(QTextLayout &layout, int px) const;
    QList<int> lineEnds(double width, int px) const;
    void fill(QTextLine &line, double width, const QList<int> &ends) const;

    QString m_text;
    SocialVoice m_voice;
    QFont::Weight m_weight;
    QLocale m_language;
    bool m_isHan;
    QStringList m_storyFamilies;
    QStringList m_plainFamilies; ///< Of figures, too, whatever the voice.
    QList<int> m_breaks; ///< Where a line of Chinese may end.
};

} // namespace Shopbell
