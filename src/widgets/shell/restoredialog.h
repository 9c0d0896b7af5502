// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepcopies.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RestoreDialog;
}

namespace Shopbell {

/// Makes a shop file out of one of the copies. Nothing is replaced: the restored shop is a new file beside the open one.
class RestoreDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    RestoreDialog(const UiContext &context, QWidget *parent);
    ~RestoreDialog() override;

Q_SIGNALS:
    void restored(const QString &path);

private:
    void list(const std::vector<ShopCopy> &copies);
    void chooseAnother();
    void restore(const QString &copyPath, qint64 at);

    UiContext m_context;
    std::unique_ptr<Ui::RestoreDialog> m_ui;
};

/// A name beside the shop file that is not taken: "Poppyseed Lane, restored 20 Nov.shopbell".
QString nameForRestored(const QString &shopPath, const QString &day);

} // namespace Shopbell
