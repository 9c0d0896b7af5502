// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/questionnairemenu.h"

#include "widgets/questionnaires/answersdialog.h"
#include "widgets/questionnaires/questionnairedialog.h"
#include "widgets/shell/actions.h"

#include <QAction>
#include <QWidget>

namespace Shopbell {

QuestionnaireMenu::QuestionnaireMenu(const UiContext &context, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(actions.questionnaire, &QAction::triggered, this, &QuestionnaireMenu::compose);
    connect(actions.fillInSheet, &QAction::triggered, this, &QuestionnaireMenu::fillIn);
}

void QuestionnaireMenu::compose()
{
    auto *dialog = new QuestionnaireDialog(m_context, m_window);
    connect(dialog, &QuestionnaireDialog::fillInWanted, dialog,
            [this, dialog] { (new AnswersDialog(m_context, dialog))->start(); });
    connect(dialog, &QuestionnaireDialog::reviewWanted, this, &QuestionnaireMenu::reviewWanted);
    dialog->start();
}

void QuestionnaireMenu::fillIn()
{
    (new AnswersDialog(m_context, m_window))->start();
}

} // namespace Shopbell
