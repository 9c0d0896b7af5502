// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/toast.h"

#include "look/theme.h"
#include "widgets/common/typing.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

Toast::Toast(const Theme &theme, QWidget *parent, QWidget *statusBar)
    : QFrame(parent)
    , m_theme(theme)
    , m_statusBar(statusBar)
    , m_sentence(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_slide(new QPropertyAnimation(this, "pos", this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_undo->setProperty("link", true);
    m_undo->setAccessibleName(tr("Undo"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(14);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    hide();

    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Toast::hideUnlessUsed);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    connect(&theme, &Theme::changed, this, &Toast::takeLook);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { followFocus(focused); });
    parent->installEventFilter(this);
    followFocus(QApplication::focusWidget());
    takeLook();
}

void Toast::say(const QString &sentence, bool withUndo)
{
    if (isHidden())
        m_usualHeight = m_statusBar->minimumHeight();
    m_sentence->setText(sentence);
    m_undo->setVisible(withUndo);
    nameUndo();
    setAccessibleName(sentence);
    m_time.start(std::chrono::seconds(m_theme.tokens().undoSeconds()));
    place(!isVisible());
    show();
    raise();
}

void Toast::followFocus(QWidget *focused)
{
    disconnect(m_typing);
    m_typing = {};
    if (const QLineEdit *line = lineOf(focused))
        m_typing = connect(line, &QLineEdit::textChanged, this, &Toast::nameUndo);
    else if (const QTextDocument *text = documentOf(focused))
        m_typing = connect(text, &QTextDocument::undoAvailable, this, &Toast::nameUndo);
    nameUndo();
}

void Toast::nameUndo()
{
    const bool isTyping = hasTypingTo(QApplication::focusWidget(), true).value_or(false);
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    //: On the message about what was just done. %1 is the keyboard shortcut.
    const QString words = isTyping ? tr("Undo") : tr("Undo (%1)").arg(keys);
    if (words == m_undo->text())
        return;
    m_undo->setText(words);
    if (isVisible())
        place(false);
}

void Toast::hideUnlessUsed()
{
    if (underMouse() || m_undo->hasFocus())
        m_time.start(std::chrono::seconds(1));
    else
        hide();
}

void Toast::place(bool sliding)
{
    const int margin = 12;
    const int widest = parentWidget()->width() - 2 * margin;
    m_sentence->setMinimumWidth(0);
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 2;
    const int others = 2 * 14 + (m_undo->isVisibleTo(this) ? m_undo->sizeHint().width() + 14 : 0);
    const int wide = qMin(words + others, widest);
    setFixedWidth(wide);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    resize(wide, high);

    m_statusBar->setMinimumHeight(std::max(m_usualHeight, high));
    const int room = std::max(m_statusBar->height(), high);
    const QPoint end((parentWidget()->width() - wide) / 2, parentWidget()->height() - (room + high) / 2);
    const auto time = m_theme.duration(MotionToken::Toast);
    if (!sliding || time.count() == 0) {
        m_slide->stop();
        move(end);
        return;
    }
    m_slide->setDuration(int(time.count()));
    m_slide->setStartValue(end + QPoint(0, room));
    m_slide->setEndValue(end);
    m_slide->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place(false);
    return QFrame::eventFilter(watched, event);
}

void Toast::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_statusBar->setMinimumHeight(m_usualHeight);
}

void Toast::takeLook()
{
    const QFont font = m_theme.font(TypeRole::Small, QFont::Medium);
    m_sentence->setFont(font);
    m_undo->setFont(m_theme.font(TypeRole::Small, QFont::DemiBold));
    // The toast stands out by swapped colours, which no rule of the style sheet knows.
    const QString ink = u"color: %1"_s.arg(m_theme.color(ColorToken::Surface).name());
    m_sentence->setStyleSheet(ink);
    m_undo->setStyleSheet(ink + u"; text-decoration: underline"_s);
    if (isVisible())
        place(false);
    update();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorToken::Text));
    painter.drawRoundedRect(rect(), m_theme.radius(RadiusToken::DialogInner), m_theme.radius(RadiusToken::DialogInner));
}

} // namespace Shopbell
