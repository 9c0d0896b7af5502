// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QColor>

#include <memory>

namespace Ui {
class ShopCard;
}

namespace Shopbell {
class ColourSwatches;
class ShopEdit;

/// Name, kind, place, signature, colour and logo of the shop.
class ShopCard : public SettingsCard
{
    Q_OBJECT

public:
    ShopCard(const UiContext &context, ShopEdit &edit, QWidget *parent = nullptr);
    ~ShopCard() override;

private:
    void fillKinds();
    void connectFields();
    void show(const Shop &shop);
    void showLogo(const QByteArray &png);
    void takeName();
    void takeKind();
    void takeColour(const QString &text);

    UiContext m_context;
    ShopEdit &m_edit;
    std::unique_ptr<Ui::ShopCard> m_ui;
    Shop m_shown;
    ColourSwatches *m_swatches;
    QLabel *m_logo;
};

/// The colour that a person wrote, with or without "#"; invalid when it is none.
QColor colourFromText(const QString &text);

} // namespace Shopbell
