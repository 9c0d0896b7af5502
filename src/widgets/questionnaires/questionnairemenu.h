// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/common/uicontext.h"

#include <QObject>

namespace Shopbell {
class Actions;

/// Opens the windows of the questionnaire from the Customers menu.
class QuestionnaireMenu : public QObject
{
    Q_OBJECT

public:
    /// `window` is what they stand over.
    QuestionnaireMenu(const UiContext &context, const Actions &actions, QWidget *window);

Q_SIGNALS:
    void reviewWanted(Shopbell::ReviewId id);

private:
    void compose();
    void fillIn();
    void offerToCompose();

    UiContext m_context;
    QWidget *m_window;
};

} // namespace Shopbell
