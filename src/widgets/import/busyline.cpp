// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/busyline.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace Shopbell {

using namespace std::chrono_literals;

BusyLine::BusyLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(theme, TypeRole::Small, ColorToken::Text2))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_cancel->setProperty("small", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_sentence);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelWanted);
}

void BusyLine::begin(const QString &sentence, bool canCancel)
{
    m_cancel->setVisible(canCancel);
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_cancel->setAccessibleDescription(sentence);
    setShare(std::nullopt);
    if (!isVisible())
        m_delay.start();
}

void BusyLine::setShare(std::optional<double> share)
{
    m_bar->setRange(0, share ? 1000 : 0);
    m_bar->setValue(share ? int(*share * 1000) : 0);
}

void BusyLine::end()
{
    m_delay.stop();
    hide();
}

} // namespace Shopbell
