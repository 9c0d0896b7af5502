// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/settings/settingscard.h"

#include <QPointer>

class QLabel;

namespace Shopbell {
class TemplatesDialog;

/// How many templates of replies there are, and the way to them.
class TemplatesCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit TemplatesCard(const UiContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openTemplates();

    const UiContext m_context;
    int m_generation = 0;
    QLabel *m_count;
    QPointer<TemplatesDialog> m_dialog;
};

} // namespace Shopbell
