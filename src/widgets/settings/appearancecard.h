// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <memory>

namespace Ui {
class AppearanceCard;
}

namespace Shopbell {
class Segment;
class Switch;

/// Light or dark, text size, motion, letter keys: kept on this computer.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AppearanceCard(const UiContext &context, QWidget *parent = nullptr);
    ~AppearanceCard() override;

    void refresh() override;

private:
    Preferences &m_preferences;
    std::unique_ptr<Ui::AppearanceCard> m_ui;
    Segment *m_colours;
    Switch *m_motion;
    Switch *m_letters;
};

} // namespace Shopbell
