// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tagedit.h"

#include "core/whenanswered.h"
#include "look/theme.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/tagchip.h"
#include "widgets/common/typing.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

TagEdit::TagEdit(const Theme &theme, TagNames known, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_known(std::move(known))
    , m_flow(new FlowLayout(4, 4, this))
    , m_line(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    m_line->setProperty("noFocusRing", true); // It stands around the whole field.
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setCursor(Qt::IBeamCursor);

    m_completer->setModel(m_names);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(m_completer);
    // The completer writes the name into the line after this signal.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::add, Qt::QueuedConnection);
    connect(m_line, &QLineEdit::textEdited, this, &TagEdit::complete);
    connect(&theme, &Theme::changed, this, &TagEdit::applyTheme);
    applyTheme();
}

void TagEdit::setTags(const QStringList &tags)
{
    m_tags = tags;
    rebuildChips();
}

void TagEdit::takeTyped()
{
    add(m_line->text());
}

void TagEdit::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool empty = m_line->text().trimmed().isEmpty();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & Qt::ControlModifier)
            return false; // The dialog around it submits.
        if (empty)
            Q_EMIT submitted();
        else
            takeTyped();
        return true;
    }
    if (key->text() == ","_L1 || key->text() == u"，"_s || key->text() == u"、"_s) {
        takeTyped();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
        remove(m_tags.last());
        return true;
    }
    return false;
}

void TagEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_line->hasFocus();
    const double edge = focused ? m_theme.tokens().focusWidth() : 1;
    painter.setPen(QPen(m_theme.color(focused ? ColorToken::Focus : ColorToken::Control), edge));
    painter.setBrush(m_theme.color(ColorToken::Surface));
    const double radius = m_theme.radius(RadiusToken::Input);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
    const int side = m_theme.size(SizeToken::IconControl);
    const QRect icon(m_theme.scaled(9), (m_theme.size(SizeToken::Input) - side) / 2, side, side);
    m_theme.icons().paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), "tag",
                          m_theme.color(ColorToken::Text2));
}

void TagEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

void TagEdit::add(const QString &typed)
{
    const QString tag = typed.simplified();
    endTyping(m_line, {});
    ++m_generation; // What is being completed is not wanted any more.
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive))
        return;
    m_tags.append(tag);
    rebuildChips();
    Q_EMIT tagAdded(tag);
    Q_EMIT tagsChanged();
}

void TagEdit::remove(const QString &tag)
{
    if (!m_tags.removeOne(tag))
        return;
    rebuildChips();
    Q_EMIT tagRemoved(tag);
    Q_EMIT tagsChanged();
    m_line->setFocus(Qt::OtherFocusReason);
}

void TagEdit::rebuildChips()
{
    emptyLayout(*m_flow, 1);
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        auto *chip = new TagChip(m_theme, m_tags[i], TagChip::Look::Accent, this);
        chip->setCursor(Qt::ArrowCursor);
        connect(chip, &TagChip::removeWanted, this, &TagEdit::remove);
        m_flow->insertWidget(int(i), chip);
        chip->show();
    }
    updateGeometry();
}

void TagEdit::complete(const QString &text)
{
    const int generation = ++m_generation;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || !m_known) {
        m_names->setStringList({});
        return;
    }
    whenAnswered(m_known(wanted), this, [this, generation](const QStringList &found) {
        if (generation != m_generation)
            return;
        QStringList names = found;
        names.removeIf([this](const QString &name) { return m_tags.contains(name, Qt::CaseInsensitive); });
        m_names->setStringList(names);
        if (m_line->hasFocus() && !names.isEmpty())
            m_completer->complete();
    });
}

void TagEdit::applyTheme()
{
    const int edge = m_theme.scaled(3);
    const int icon = m_theme.scaled(9) + m_theme.size(SizeToken::IconControl) + m_theme.scaled(7);
    QMargins margins(icon, edge, m_theme.scaled(6), edge);
    if (isRightToLeft())
        margins = {margins.right(), edge, margins.left(), edge};
    m_flow->setContentsMargins(margins);
    // As high as a chip row of the field, so that the first words stand level with the icon.
    m_line->setStyleSheet(u"border: none; background: transparent; padding: 0; min-height: %1px;"_s.arg(
        m_theme.size(SizeToken::Input) - 2 * edge));
    m_line->setMinimumWidth(m_theme.scaled(64));
    updateGeometry();
}

} // namespace Shopbell
