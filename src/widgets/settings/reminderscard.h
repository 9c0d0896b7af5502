// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

class QLabel;

namespace Shopbell {
class Switch;

/// Whether the desktop of this computer says once a day what is due.
class RemindersCard : public SettingsCard
{
    Q_OBJECT

public:
    /// `shown`: whether the desktop shows such notices at all.
    RemindersCard(const UiContext &context, bool shown, QWidget *parent = nullptr);

    void refresh() override;

private:
    Preferences &m_preferences;
    bool m_shown;
    Switch *m_due;
    QLabel *m_words;
};

} // namespace Shopbell
