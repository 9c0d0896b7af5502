// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "widgets/common/formdialog.h"

class QPlainTextEdit;

namespace Shopbell {

/// What we changed, in a few sentences for others to read. Nothing is taken as well: it takes the earlier words away. It is
/// open until that is saved.
class ChangedDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `words`: what the promise says so far.
    ChangedDialog(const UiContext &context, PromiseId promise, const QString &words, QWidget *parent);

    void start();

Q_SIGNALS:
    void written();

protected:
    void submit() override;

private:
    PromiseId m_promise;
    QPlainTextEdit *m_words;
};

} // namespace Shopbell
