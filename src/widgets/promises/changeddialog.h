// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/formdialog.h"

class QPlainTextEdit;

namespace Shopbell {

/// What we changed, in a few sentences for others to read. Nothing is taken as well: it takes the earlier words away.
class ChangedDialog : public FormDialog
{
    Q_OBJECT

public:
    ChangedDialog(const UiContext &context, const QString &words, QWidget *parent);

    void start();

Q_SIGNALS:
    void written(const QString &words);

protected:
    void submit() override;

private:
    QPlainTextEdit *m_words;
};

} // namespace Shopbell
