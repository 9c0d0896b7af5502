// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/common/uicontext.h"

#include <QObject>

namespace Shopbell {

/// Asks for a picture and makes a logo of it, away from the thread of the window.
class LogoChooser : public QObject
{
    Q_OBJECT

public:
    LogoChooser(const UiContext &context, QWidget *over);

    void ask();

Q_SIGNALS:
    void chosen(const QByteArray &png); ///< As the shop keeps it.
    void refused(const QString &sentence); ///< Why the picture cannot be the logo.

private:
    void read(const QString &path);

    UiContext m_context;
    QWidget *m_over;
};

/// A picture as a logo is kept: PNG, at most 512 pixels wide and high; Invalid when the file is no picture. Blocks.
Result<QByteArray> logoFromFile(const QString &path);

} // namespace Shopbell
