// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <memory>

namespace Ui {
class BackupCard;
}

namespace Shopbell {
class WindowRequests;

/// Where the shop file and its copies are, another copy, and a check.
class BackupCard : public SettingsCard
{
    Q_OBJECT

public:
    BackupCard(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);
    ~BackupCard() override;

private:
    std::unique_ptr<Ui::BackupCard> m_ui;
};

} // namespace Shopbell
