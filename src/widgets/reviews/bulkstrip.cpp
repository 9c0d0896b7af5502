// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/bulkstrip.h"

#include "format/numbertext.h"
#include "look/marks.h"
#include "look/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace Shopbell {

BulkStrip::BulkStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_box(new QCheckBox)
    , m_all(new QPushButton)
    , m_none(new QPushButton(tr("Select none")))
{
    m_all->setProperty("link", true);
    m_none->setProperty("link", true);
    m_none->setToolTip(tr("Select none (Esc)"));
    m_box->setFont(theme.font(TypeRole::Strong));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 14, 8);
    layout->setSpacing(12);
    layout->addWidget(m_box);
    layout->addStretch(1);
    layout->addWidget(m_all);
    layout->addWidget(m_none);
    // Not by clicks: a screen reader toggles, and so unticks what is ticked in part.
    connect(m_box, &QCheckBox::stateChanged, this, [this] {
        if (m_isAll)
            Q_EMIT noneWanted();
        else
            Q_EMIT allWanted();
    });
    connect(m_all, &QPushButton::clicked, this, &BulkStrip::allWanted);
    connect(m_none, &QPushButton::clicked, this, &BulkStrip::noneWanted);
    connect(&theme, &Theme::changed, this, [this] { m_box->setFont(m_theme.font(TypeRole::Strong)); });
}

void BulkStrip::display(qint64 chosen, bool all, const QString &total, const NumberText &numbers)
{
    const QSignalBlocker quiet(m_box);
    m_isAll = all;
    m_box->setTristate(!all);
    m_box->setCheckState(all ? Qt::Checked : Qt::PartiallyChecked);
    //: The first is a number, the second one too or "5,000+".
    m_box->setText(all ? tr("All %1 in this view").arg(total)
                       : tr("%1 of %2 selected").arg(numbers.count(chosen), total));
    m_all->setText(tr("Select all"));
    m_all->setVisible(!all);
}

void BulkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorToken::Selected));
    paint::hairline(painter, rect(), m_theme);
}

} // namespace Shopbell
