// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace Shopbell {

/// Asks before what cannot be undone, and only then. Says what will be lost; the button is named after what it does.
struct Confirm
{
    QString question = {}; ///< "Restore this copy?"
    QString consequence = {}; ///< What is lost, what is kept.
    QString verb = {}; ///< "Restore the copy"
    QString cancel = {}; ///< Empty: "Cancel".

    /// Shows the question over `parent` and returns at once; `yes` runs when the owner presses the verb. The question
    /// deletes itself when it is closed; reject() takes it back.
    QDialog *ask(QWidget *parent, std::function<void()> yes) const;
};

} // namespace Shopbell
