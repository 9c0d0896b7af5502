// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Shopbell {

/// A field of several lines. Qt 6.4 crashes when it pastes from a clipboard that holds nothing, as it does when the program
/// that was copied from has ended; here nothing comes in then. When it can only be read, and no longer, all of it is
/// painted anew: Qt leaves the edge as it was.
class PlainEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Shopbell
