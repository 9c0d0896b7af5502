// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/bandscard.h"

#include "look/theme.h"
#include "pages/ui_bandscard.h"
#include "widgets/settings/shopedit.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

BandsCard::BandsCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"smile"_s, parent)
    , m_edit(edit)
    , m_ui(std::make_unique<Ui::BandsCard>())
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    m_settled.setSingleShot(true);
    m_settled.setInterval(600ms);
    connect(&m_settled, &QTimer::timeout, this, &BandsCard::save);
    for (QSpinBox *from : {m_ui->passive, m_ui->advocate}) {
        from->setMinimumWidth(context.theme.scaled(110));
        connect(from, &QSpinBox::valueChanged, &m_settled, qOverload<>(&QTimer::start));
        connect(from, &QSpinBox::editingFinished, this, &BandsCard::save);
    }
    // One pushes the other, so that something always lies between.
    connect(m_ui->passive, &QSpinBox::valueChanged, this, [this](int from) {
        if (m_ui->advocate->value() <= from)
            m_ui->advocate->setValue(from + 1);
    });
    connect(m_ui->advocate, &QSpinBox::valueChanged, this, [this](int from) {
        if (m_ui->passive->value() >= from)
            m_ui->passive->setValue(from - 1);
    });
    connect(&edit, &ShopEdit::changed, this, [this](const Shop &shop) { show(shop.bands); });
    show(edit.shop().bands);
}

BandsCard::~BandsCard() = default;

void BandsCard::show(const ScoreBands &bands)
{
    if (m_settled.isActive())
        return; // Somebody is changing them.
    m_ui->passive->setValue(bands.passiveFrom);
    m_ui->advocate->setValue(bands.advocateFrom);
    m_ui->passive->setValue(bands.passiveFrom); // The advocates may have pushed it.
    m_settled.stop();
}

void BandsCard::save()
{
    m_settled.stop();
    m_edit.change([this](Shop &shop) { shop.bands = {m_ui->passive->value(), m_ui->advocate->value()}; });
}

void BandsCard::hideEvent(QHideEvent *event)
{
    if (m_settled.isActive())
        save();
    SettingsCard::hideEvent(event);
}

} // namespace Shopbell
