// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "services/shopfile.h"

#include <QObject>

namespace Shopbell {

/// The shop's profile as it is now: reads it again whenever the file says that it changed.
class ShopProfile : public QObject
{
    Q_OBJECT

public:
    /// `known`: what was read when the file was opened, so that nothing flickers.
    ShopProfile(ShopFilePtr file, Shop known, QObject *parent = nullptr);

    const Shop &shop() const { return m_shop; }
    void refresh();

Q_SIGNALS:
    void changed(const Shopbell::Shop &shop);

private:
    ShopFilePtr m_file;
    Shop m_shop;
    int m_generation = 0;
    int m_answered = 0; ///< The last generation that was taken.
};

/// On the sign inside the program alone: placeLine(); of a shop that has neither kind nor place, where they are named.
QString signLine(const Shop &shop);

} // namespace Shopbell
