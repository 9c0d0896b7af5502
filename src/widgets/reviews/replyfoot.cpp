// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replyfoot.h"

#include "look/theme.h"
#include "widgets/common/buttonicon.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int roomForReady = 480; // Logical pixels at 100 %.
}

ReplyFoot::ReplyFoot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_readyButton(new QPushButton)
    , m_copy(new QPushButton(tr("Copy")))
    , m_post(new QPushButton(tr("Mark as posted")))
    , m_more(new QToolButton)
{
    build();
    connect(m_readyButton, &QPushButton::clicked, this, [this] { Q_EMIT readyWanted(!m_isReady); });
    connect(m_copy, &QPushButton::clicked, this, &ReplyFoot::copyWanted);
    connect(m_post, &QPushButton::clicked, this, &ReplyFoot::postWanted);
    connect(&theme, &Theme::changed, this, &ReplyFoot::takeLook);
    takeLook();
}

void ReplyFoot::build()
{
    giveIcon(m_copy, m_theme, u"copy");
    m_copy->setToolTip(tr("Copy the reply (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText)));
    giveIcon(m_post, m_theme, u"check", IconColors(ColorToken::OnAccent));
    m_post->setProperty("primary", true);
    giveIcon(m_readyButton, m_theme, u"circle-check");
    m_readyButton->setProperty("ghost", true);
    m_readyButton->setObjectName(u"readyReply"_s);
    m_more->setIcon(m_theme.icon("chevron-down"));
    m_more->setProperty("framed", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("When and where it was posted"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Posted just now"), this, &ReplyFoot::postNowWanted);
    menu->addAction(tr("Posted elsewhere or at another time…"), this, &ReplyFoot::otherTimeWanted);
    m_more->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_readyButton);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_post);
    layout->addWidget(m_more);
}

void ReplyFoot::setCan(const Can &can)
{
    const bool loses = (!can.post && (m_post->hasFocus() || m_more->hasFocus() || m_readyButton->hasFocus()))
        || (!can.copy && m_copy->hasFocus());
    if (loses)
        Q_EMIT focusLeft(); // A button that is switched off would hand it to the next pane.
    m_copy->setEnabled(can.copy);
    m_post->setEnabled(can.post);
    m_more->setEnabled(can.post);
    m_readyButton->setEnabled(can.post);
    m_post->setToolTip(
        can.post
            ? tr("Shopbell posts nothing by itself: copy the reply, post it where the review stands, then mark it here (%1).")
                  .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
            : can.why);
}

void ReplyFoot::setReady(bool ready)
{
    m_isReady = ready;
    takeLook();
}

void ReplyFoot::setPrivate(bool isPrivate)
{
    m_post->setText(isPrivate ? tr("Mark as answered") : tr("Mark as posted"));
}

bool ReplyFoot::canPost() const
{
    return m_post->isEnabled();
}

void ReplyFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    takeLook();
}

void ReplyFoot::takeLook()
{
    const int icon = m_theme.size(SizeToken::IconControl);
    m_more->setIconSize({icon, icon});
    const QString words = m_isReady ? tr("Make it a draft again") : tr("Mark as ready");
    m_readyButton->setIcon(m_theme.icon(m_isReady ? u"pencil" : u"circle-check"));
    m_readyButton->setText(width() >= m_theme.scaled(roomForReady) ? words : QString());
    m_readyButton->setAccessibleName(words);
    m_readyButton->setToolTip(m_isReady ? tr("The words are not finished yet")
                                        : tr("Mark as ready: the words are finished, somebody may post them"));
}

} // namespace Shopbell
