// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/score.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QTimer>

#include <memory>

namespace Ui {
class BandsCard;
}

namespace Shopbell {
class ShopEdit;

/// From which satisfaction on a customer is a Passive and an Advocate.
class BandsCard : public SettingsCard
{
    Q_OBJECT

public:
    BandsCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);
    ~BandsCard() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(const ScoreBands &bands);
    void save();

    ShopEdit &m_edit;
    std::unique_ptr<Ui::BandsCard> m_ui;
    QTimer m_settled; ///< Several clicks on the arrow are one change.
};

} // namespace Shopbell
