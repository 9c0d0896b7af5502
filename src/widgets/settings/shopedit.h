// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/shop.h"
#include "widgets/common/uicontext.h"

#include <QObject>

#include <functional>

namespace Shopbell {
class ShopProfile;

/// Saves one thing of the shop's profile at once, as a change that can be undone.
class ShopEdit : public QObject
{
    Q_OBJECT

public:
    ShopEdit(const UiContext &context, const ShopProfile &profile, QObject *parent);

    /// With what is being saved already in it.
    const Shop &shop() const { return m_shop; }
    /// `refused` gets an error of kind Invalid; others are said over the page.
    void change(const std::function<void(Shop &)> &edit, std::function<void()> refused = {});

Q_SIGNALS:
    void changed(const Shopbell::Shop &shop); ///< Saved here, undone, or changed elsewhere.

private:
    UiContext m_context;
    const ShopProfile &m_profile;
    Shop m_shop;
    int m_saving = 0;
};

} // namespace Shopbell
