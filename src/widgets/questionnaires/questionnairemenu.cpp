// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/questionnairemenu.h"

#include "core/whenanswered.h"
#include "services/keepquestionnaire.h"
#include "widgets/common/card.h"
#include "widgets/common/formdialog.h"
#include "widgets/common/hintbutton.h"
#include "widgets/questionnaires/answersdialog.h"
#include "widgets/questionnaires/questionnairedialog.h"
#include "widgets/shell/actions.h"

#include <QAction>
#include <QBoxLayout>
#include <QWidget>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
/// There is nothing to fill in yet; its button leads to where a questionnaire is made.
class NoQuestionnaireDialog : public FormDialog
{
public:
    NoQuestionnaireDialog(const UiContext &context, QWidget *parent)
        : FormDialog(context, QuestionnaireMenu::tr("Compose it…"), parent)
    {
        setObjectName(u"noQuestionnaire"_s);
        setWindowTitle(QuestionnaireMenu::tr("There is no questionnaire yet"));
        auto *why =
            new TextLabel(context.theme, TypeRole::Body, ColorToken::Text,
                          QuestionnaireMenu::tr("Choose the questions first and print the sheet. When it comes back, "
                                                "what the customer wrote is filled in here."));
        why->setWordWrap(true);
        box()->addWidget(why);
        box()->addStretch(1);
        verb()->setFocus(Qt::OtherFocusReason);
        verb()->setDefault(true);
    }

protected:
    void submit() override { accept(); }
};
} // namespace

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
    whenAnswered(KeepQuestionnaire(m_context.file).read(), this, [this](const Result<QuestionnaireDesk> &desk) {
        if (desk && !desk->questionnaire)
            offerToCompose();
        else // Which says what is wrong with the file.
            (new AnswersDialog(m_context, m_window))->start();
    });
}

void QuestionnaireMenu::offerToCompose()
{
    auto *dialog = new NoQuestionnaireDialog(m_context, m_window);
    connect(dialog, &QDialog::accepted, this, &QuestionnaireMenu::compose);
    dialog->openSized(420);
}

} // namespace Shopbell
