// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QTimer>

class QSpinBox;

namespace Shopbell {
class ShopEdit;
struct Shop;

/// How many days the shop waits before it asks somebody for something again.
class ContactsCard : public SettingsCard
{
    Q_OBJECT

public:
    ContactsCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void show(const Shop &shop);
    void save();

    ShopEdit &m_edit;
    QSpinBox *m_days;
    QTimer m_settled; ///< Ten clicks on the arrow are one change.
};

} // namespace Shopbell
