// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace Shopbell {
class Theme;

/// A row of buttons of which at most one is on: icon and word, one Tab stop, arrows inside. Arrows only move the focus;
/// Space or Enter chooses, because a choice may be a change of the shop.
class Segment : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Accent, Positive, Negative, Neutral };

    explicit Segment(const Theme &theme, QWidget *parent = nullptr);

    /// Adds a segment at the end. `id`: 0 or more; -1 is what current() says when none is chosen. `icon` is a name of
    /// look/icons.h or empty.
    QToolButton *addSegment(int id, const QString &text, QAnyStringView icon = {}, Tone tone = Tone::Accent);
    /// The id that is on, -1 for none.
    int current() const;
    /// Without the signal; an id that is not there turns all off.
    void setCurrent(int id);
    QToolButton *button(int id) const;
    /// Whether it can be chosen and is seen; one that is not is off.
    void setOffered(int id, bool offered);
    /// Words stand closer to their edges, where many of them share a line. After the last one was added.
    void setTight();
    /// A click leaves the keys where they are: in the text that the choice is about.
    void leaveKeysWhereTheyAre();
    /// Only the icons (the words become tooltips), for narrow places.
    void setIconsOnly(bool only);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person chose; also when it was on already.
    void chosen(int id);

private:
    QList<QAbstractButton *> offered() const;
    void takeSizes();
    void takePlaces();
    void moveFocus(int step);
    void keepOneTabStop(QToolButton *stop);

    const Theme &m_theme;
    QButtonGroup *m_group;
    QWidget *m_ring;
    bool m_takesClicks = true;
};

} // namespace Shopbell
