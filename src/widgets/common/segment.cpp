// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/segment.h"

#include "look/marks.h"
#include "look/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QString nameOf(Segment::Tone tone)
{
    switch (tone) {
    case Segment::Tone::Accent:
        return u"accent"_s;
    case Segment::Tone::Positive:
        return u"positive"_s;
    case Segment::Tone::Negative:
        return u"negative"_s;
    case Segment::Tone::Neutral:
        return u"neutral"_s;
    }
    return {};
}

ColorToken inkOf(Segment::Tone tone)
{
    switch (tone) {
    case Segment::Tone::Accent:
        return ColorToken::AccentText;
    case Segment::Tone::Positive:
        return ColorToken::PositiveText;
    case Segment::Tone::Negative:
        return ColorToken::NegativeText;
    case Segment::Tone::Neutral:
        return ColorToken::NeutralText;
    }
    return ColorToken::Text;
}

/// The focus ring of a segment. Its neighbours touch it, so a ring around it would lie half under them.
class SegmentRing : public QWidget
{
public:
    SegmentRing(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void follow(const QWidget *segment)
    {
        setGeometry(segment->geometry());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::focusRingInside(painter, rect(), m_theme, m_theme.radius(RadiusToken::Button));
    }

private:
    const Theme &m_theme;
};

} // namespace

Segment::Segment(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_ring(new SegmentRing(theme, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Not by clicks: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        keepOneTabStop(button(id));
        Q_EMIT chosen(id);
    });
    connect(&theme, &Theme::changed, this, &Segment::takeSizes);
}

QToolButton *Segment::addSegment(int id, const QString &text, QAnyStringView icon, Tone tone)
{
    Q_ASSERT(id >= 0); // A button group gives a number of its own to what has -1.
    auto *segment = new QToolButton(this);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setCheckable(true);
    segment->setProperty("tone", nameOf(tone));
    segment->setProperty("noFocusRing", true);
    if (icon.isEmpty()) {
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        segment->setIcon(m_theme.icon(icon, IconColors().whenChecked(inkOf(tone))));
        segment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    segment->installEventFilter(this);
    m_group->addButton(segment, id);
    layout()->addWidget(segment);

    takePlaces();
    takeSizes();
    keepOneTabStop(qobject_cast<QToolButton *>(m_group->checkedButton()));
    return segment;
}

int Segment::current() const
{
    return m_group->checkedId();
}

void Segment::setCurrent(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QToolButton *wanted = button(id)) {
        const bool isOther = !wanted->isChecked();
        wanted->setChecked(true);
        keepOneTabStop(wanted);
        const QWidget *focused = focusWidget();
        if (isOther && focused && focused->hasFocus())
            wanted->setFocus(Qt::OtherFocusReason); // Enter must not choose what stood there before.
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton *checked = m_group->checkedButton())
        checked->setChecked(false);
    m_group->setExclusive(true);
    keepOneTabStop(nullptr);
}

QToolButton *Segment::button(int id) const
{
    return qobject_cast<QToolButton *>(m_group->button(id));
}

void Segment::setOffered(int id, bool offered)
{
    QToolButton *segment = button(id);
    if (!offered && segment->isChecked())
        setCurrent(-1);
    segment->setHidden(!offered);
    takePlaces();
    keepOneTabStop(qobject_cast<QToolButton *>(m_group->checkedButton()));
}

QList<QAbstractButton *> Segment::offered() const
{
    QList<QAbstractButton *> all = m_group->buttons();
    all.removeIf([](const QAbstractButton *each) {
        // Before the row is shown, Qt calls every button in it hidden.
        return each->isHidden() && each->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    return all;
}

void Segment::setTight()
{
    for (QAbstractButton *each : m_group->buttons()) {
        each->setProperty("tight", true);
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
    takeSizes();
}

void Segment::setIconsOnly(bool only)
{
    for (QAbstractButton *each : m_group->buttons()) {
        auto *segment = qobject_cast<QToolButton *>(each);
        if (segment->icon().isNull())
            continue;
        segment->setToolButtonStyle(only ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        segment->setToolTip(only ? segment->text() : QString());
    }
}

bool Segment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        keepOneTabStop(qobject_cast<QToolButton *>(watched));
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
            static_cast<SegmentRing *>(m_ring)->follow(static_cast<QWidget *>(watched));
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::MouseButtonPress) {
        m_ring->hide();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        auto *segment = static_cast<QWidget *>(watched);
        if (m_ring->isVisible() && segment->hasFocus())
            static_cast<SegmentRing *>(m_ring)->follow(segment);
    } else if (event->type() == QEvent::KeyPress) {
        const bool mirrored = isRightToLeft();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Right:
            moveFocus(mirrored ? -1 : 1);
            return true;
        case Qt::Key_Left:
            moveFocus(mirrored ? 1 : -1);
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            qobject_cast<QToolButton *>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Segment::leaveKeysWhereTheyAre()
{
    m_takesClicks = false;
    keepOneTabStop(qobject_cast<QToolButton *>(m_group->checkedButton()));
}

void Segment::takeSizes()
{
    const int side = m_theme.size(SizeToken::IconInline);
    for (QAbstractButton *each : m_group->buttons()) {
        const int more = each->property("tight").toBool() ? 2 : 4; // The style leaves too little beside the word.
        each->setIconSize({side + more, side});
    }
}

void Segment::takePlaces()
{
    const QList<QAbstractButton *> all = offered();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == all.size() - 1;
        all[i]->setProperty("segPos",
                            isFirst && isLast ? u"only"_s
                                : isFirst     ? u"first"_s
                                : isLast      ? u"last"_s
                                              : u"mid"_s);
        all[i]->style()->unpolish(all[i]);
        all[i]->style()->polish(all[i]);
    }
}

void Segment::moveFocus(int step)
{
    const QList<QAbstractButton *> all = offered();
    const qsizetype now = std::ranges::find_if(all, &QWidget::hasFocus) - all.begin();
    const qsizetype next = now + step;
    if (next >= 0 && next < all.size())
        all[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void Segment::keepOneTabStop(QToolButton *stop)
{
    const QList<QAbstractButton *> all = offered();
    for (QAbstractButton *each : all) {
        const bool isStop = stop ? each == stop : each == all.first();
        if (m_takesClicks)
            each->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        else
            each->setFocusPolicy(isStop ? Qt::TabFocus : Qt::NoFocus);
    }
    if (!all.isEmpty())
        setFocusProxy(stop ? stop : all.first());
}

} // namespace Shopbell
