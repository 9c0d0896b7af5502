// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/spelling.h"
#include "widgets/common/uicontext.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Shopbell {
class ShopFacts;

/// The spelling checker for texts of a shop: it knows the names of its customers and team, and its country. Nothing is
/// loaded before the first text is checked.
class ShopSpelling : public QObject
{
    Q_OBJECT

public:
    ShopSpelling(const UiContext &context, const ShopFacts &facts, QObject *parent = nullptr);
    /// With dictionaries that lie elsewhere.
    ShopSpelling(const UiContext &context, const ShopFacts &facts, const SpellingPlaces &places,
                 QObject *parent = nullptr);
    ~ShopSpelling() override;

    Spelling &service() const { return *m_spelling; }
    /// Whether the owner wants to see what is misspelt, in whatever is written.
    bool isOn() const;
    void setOn(bool on);

Q_SIGNALS:
    /// Other names are right than before, or it was turned on or off.
    void changed();

private:
    void readNames();

    UiContext m_context;
    const ShopFacts &m_facts;
    std::unique_ptr<Spelling> m_spelling;
    QTimer m_soon;
};

} // namespace Shopbell
