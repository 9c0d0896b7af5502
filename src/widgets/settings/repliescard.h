// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QTimer>

#include <memory>

namespace Ui {
class RepliesCard;
}

namespace Shopbell {
class ShopEdit;

/// Within how many hours the shop wants to answer.
class RepliesCard : public SettingsCard
{
    Q_OBJECT

public:
    RepliesCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);
    ~RepliesCard() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(const ResponseTargets &targets);
    void save();

    ShopEdit &m_edit;
    std::unique_ptr<Ui::RepliesCard> m_ui;
    QTimer m_settled; ///< Ten clicks on the arrow are one change.
};

} // namespace Shopbell
