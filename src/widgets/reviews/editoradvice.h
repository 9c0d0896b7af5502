// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

namespace Shopbell {
class ChecksList;
class ReplyChecking;
class ReplyEdit;

/// "Before you send" below an editor in which an answer that is posted already is written anew.
class EditorAdvice : public QWidget
{
    Q_OBJECT

public:
    /// `isPublic`: others can read it where it is posted. `edit` outlives it or goes with the same parent.
    EditorAdvice(const UiContext &context, ReviewId review, bool isPublic, ReplyEdit &edit, QWidget *parent = nullptr);

private:
    ReplyChecking *m_checking;
    ChecksList *m_checks;
};

} // namespace Shopbell
