// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <memory>

namespace Ui {
class RegionCard;
}

namespace Shopbell {
class ShopEdit;

/// Language of the program, and where the shop stands: time zone, country, currency.
class RegionCard : public SettingsCard
{
    Q_OBJECT

public:
    RegionCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);
    ~RegionCard() override;

private:
    void fillLanguages();
    void fillZones();
    void fillCountries();
    void connectFields();
    void show(const Shop &shop);

    UiContext m_context;
    ShopEdit &m_edit;
    std::unique_ptr<Ui::RegionCard> m_ui;
};

} // namespace Shopbell
