// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/formdialog.h"

#include <functional>

class QLineEdit;

namespace Shopbell {

/// Asks for one sentence: why not, how it is known, who does it.
class SentenceDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title = {};
        QString verb = {};
        QString label = {};
        QString example = {};
        QString keptAs = {}; ///< See FormDialog::keepAs(); empty: not kept.
    };

    SentenceDialog(const UiContext &context, const Words &words, QWidget *parent);

    void start();

Q_SIGNALS:
    /// `done`: to be called when it was stored; until then the words are kept.
    void said(const QString &sentence, const std::function<void()> &done);

protected:
    void submit() override;

private:
    QLineEdit *m_sentence;
};

} // namespace Shopbell
