// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/elidedlink.h"

#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Shopbell {

namespace {

constexpr int lettersLeast = 12;

} // namespace

ElidedLink::ElidedLink(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setProperty("link", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedLink::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(besideWords(), 0);
}

QSize ElidedLink::minimumSizeHint() const
{
    const QSize whole = QPushButton::minimumSizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * lettersLeast), whole.height()};
}

void ElidedLink::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() - besideWords();
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_PushButton, option);
}

int ElidedLink::besideWords() const
{
    return menu() ? style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this) : 0;
}

} // namespace Shopbell
