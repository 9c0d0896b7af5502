// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/customers/storyitem.h"

#include "format/customerwords.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/common/rowpainter.h"
#include "widgets/common/tooltip.h"
#include "widgets/customers/customerfacts.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

// Logical pixels at 100 %.
constexpr int circle = 24;
constexpr int wordsAt = 34;
constexpr int topRoom = 2;
constexpr int bottomRoom = 8;

struct Mark
{
    QString icon;
    ColorToken fill = ColorToken::NeutralSoft;
    ColorToken ink = ColorToken::NeutralText;
};

Mark toned(const QString &icon, bool positive, bool negative)
{
    if (positive)
        return {icon, ColorToken::PositiveSoft, ColorToken::PositiveText};
    if (negative)
        return {icon, ColorToken::NegativeSoft, ColorToken::NegativeText};
    return {icon};
}

Mark markOf(const StoryEntry &entry)
{
    switch (entry.kind) {
    case StoryEntry::Kind::Review:
        return toned(u"message-square-text"_s, entry.sentiment == Sentiment::Positive,
                     entry.sentiment == Sentiment::Negative);
    case StoryEntry::Kind::Response:
        return {u"reply"_s};
    case StoryEntry::Kind::Score:
        return toned(iconOf(entry.group).isEmpty() ? u"meh"_s : iconOf(entry.group),
                     entry.group == CustomerGroup::Advocate, entry.group == CustomerGroup::Detractor);
    case StoryEntry::Kind::Purchase:
        return {u"shopping-bag"_s};
    case StoryEntry::Kind::Note:
        return {u"notebook-pen"_s, ColorToken::BrassSoft, ColorToken::BrassText};
    case StoryEntry::Kind::Came:
    case StoryEntry::Kind::Brought:
        return {u"git-fork"_s, ColorToken::AccentSoft, ColorToken::AccentText};
    case StoryEntry::Kind::Merged:
        return {u"git-merge"_s};
    case StoryEntry::Kind::HandOver:
        return {u"git-compare"_s, ColorToken::BrassSoft, ColorToken::BrassText};
    case StoryEntry::Kind::Closed:
        return {u"archive"_s};
    case StoryEntry::Kind::Contact:
        return {iconOf(entry.contactWay)};
    case StoryEntry::Kind::Promised:
        return {u"handshake"_s, ColorToken::AccentSoft, ColorToken::AccentText};
    case StoryEntry::Kind::PutRight:
        return {u"check"_s, ColorToken::PositiveSoft, ColorToken::PositiveText};
    case StoryEntry::Kind::Checked:
        return toned(u"circle-check"_s, entry.satisfied, !entry.satisfied);
    case StoryEntry::Kind::Sheet:
        return toned(u"clipboard-list"_s, entry.group == CustomerGroup::Advocate,
                     entry.group == CustomerGroup::Detractor);
    }
    Q_UNREACHABLE();
}

} // namespace

StoryItem::StoryItem(const Theme &theme, const CustomerFacts &facts, const StoryEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_entry(entry)
    , m_title(facts.text().storyTitle(entry))
    , m_line(facts.text().storyLine(entry))
    , m_day(facts.dates().day(entry.when.day, facts.today()))
{
    setFocusPolicy(leadsOn() ? Qt::StrongFocus : Qt::NoFocus);
    if (leadsOn())
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList parts{m_title, facts.dates().weekdayAndDay(entry.when.day, facts.today())};
    if (!m_line.isEmpty())
        parts << m_line;
    //: Between the parts of a list that is read aloud.
    setAccessibleName(parts.join(tr(", ", "read aloud")));
    if (!m_line.isEmpty())
        setToolTip(toolTipOf(m_line));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

bool StoryItem::leadsOn() const
{
    switch (m_entry.kind) {
    case StoryEntry::Kind::Review:
    case StoryEntry::Kind::Response:
    case StoryEntry::Kind::HandOver:
    case StoryEntry::Kind::Closed:
    case StoryEntry::Kind::Contact: // To the review that the answer became.
    case StoryEntry::Kind::Promised:
    case StoryEntry::Kind::PutRight:
    case StoryEntry::Kind::Checked:
        return m_entry.review.isStored();
    case StoryEntry::Kind::Purchase:
    case StoryEntry::Kind::Note:
    case StoryEntry::Kind::Score:
    case StoryEntry::Kind::Sheet:
        return true;
    case StoryEntry::Kind::Came:
    case StoryEntry::Kind::Brought:
        return m_entry.other.isStored();
    case StoryEntry::Kind::Merged:
        return false;
    }
    return false;
}

void StoryItem::setLast(bool last)
{
    m_last = last;
    update();
}

QSize StoryItem::sizeHint() const
{
    const int words = m_theme.lineHeight(TypeRole::Small)
        + (m_line.isEmpty() ? m_theme.scaled(6) : m_theme.lineHeight(TypeRole::Micro));
    return {m_theme.scaled(240), std::max(words, m_theme.scaled(circle)) + m_theme.scaled(topRoom + bottomRoom)};
}

QSize StoryItem::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

QRectF StoryItem::part(double fromStart, double top, double width, double height) const
{
    const double left = m_theme.isRightToLeft() ? this->width() - fromStart - width : fromStart;
    return {left, top, width, height};
}

void StoryItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = m_theme.scaled(circle);
    const Mark mark = markOf(m_entry);
    const QRectF round = part(0, 0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(mark.fill));
    painter.drawEllipse(round);
    const double icon = m_theme.size(SizeToken::IconInline);
    m_theme.icons().paint(painter, QRectF(round.center() - QPointF(icon, icon) / 2, QSizeF(icon, icon)), mark.icon,
                          m_theme.color(mark.ink));
    if (!m_last)
        painter.fillRect(QRectF(round.center().x() - 0.5, round.bottom(), 1, height() - round.bottom()),
                         m_theme.color(ColorToken::LineStrong));

    const double start = m_theme.scaled(wordsAt);
    const double room = width() - start;
    const double first = m_theme.lineHeight(TypeRole::Small);
    RowPainter title(painter, m_theme, part(start, m_theme.scaled(topRoom), room, first));
    title.textAtEnd(m_day, m_theme.font(TypeRole::Micro), ColorToken::Text3);
    title.gapAtEnd(8);
    const bool hot = underMouse() && leadsOn();
    title.text(m_title, m_theme.font(TypeRole::Small, QFont::Medium), hot ? ColorToken::AccentText : ColorToken::Text);
    RowPainter line(painter, m_theme,
                    part(start, m_theme.scaled(topRoom) + first, room, m_theme.lineHeight(TypeRole::Micro)));
    line.text(m_line, m_theme.font(TypeRole::Micro), ColorToken::Text3);
}

void StoryItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace Shopbell
