// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QBoxLayout;

namespace Shopbell {
class LastBackup;
class ShopSign;
class TextLabel;
class WindowRequests;

/// Beside the settings: how the sign looks, whether text can be read on the brand colour, and the last backup.
class SettingsPreview : public QWidget
{
    Q_OBJECT

public:
    SettingsPreview(const UiContext &context, WindowRequests &requests, QWidget *parent = nullptr);

    void show(const Shop &shop);

private:
    QWidget *makeLook();
    QWidget *makeBackup(WindowRequests &requests);
    void sayBackup();

    UiContext m_context;
    Shop m_shop;
    ShopSign *m_sign;
    TextLabel *m_contrast;
    TextLabel *m_backup;
    LastBackup *m_last;
};

/// "Dark text is easy to read on it, 5.9 : 1".
QString contrastSentence(const Theme &theme, const QColor &brand);

} // namespace Shopbell
