// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepquestionnaire.h"
#include "widgets/common/formdialog.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Shopbell {
class CustomerField;
class ScoreScale;

/// Types off a sheet of the questionnaire that came back: who, what they wrote, their numbers, and what they said to each
/// service.
class AnswersDialog : public FormDialog
{
    Q_OBJECT

public:
    AnswersDialog(const UiContext &context, QWidget *parent);

    void start();

protected:
    void submit() override;
    /// Enter in a line goes on to the next field.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void take(const QuestionnaireDesk &desk);
    void ask(const Question &question, const std::vector<Service> &services);
    void askForWords(const Question &question);
    void askForNumber(const Question &question);
    void askAboutServices(const Question &question, const std::vector<Service> &services);
    void keepFields();
    void leaveName();
    void goOn();
    void showReady();
    FilledSheet filled() const;

    struct Asked
    {
        Question question = {};
        QPlainTextEdit *words = nullptr;
        ScoreScale *value = nullptr;
    };
    QString m_title;
    std::vector<Asked> m_asked;
    struct Box
    {
        InterestIn means = {};
        QCheckBox *box = nullptr;
    };
    std::vector<Box> m_boxes; ///< Of the services.
    CustomerField *m_who;
    QLineEdit *m_contact;
    QDateEdit *m_day;
    QVBoxLayout *m_questions;
    QCheckBox *m_mayShow;
    QCheckBox *m_doNotWrite;
};

} // namespace Shopbell
