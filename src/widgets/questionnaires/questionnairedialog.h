// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepquestionnaire.h"
#include "widgets/common/formdialog.h"

#include <QJsonObject>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Shopbell {
class QuestionsEdit;
class ReturnedSheets;
class ServicesEdit;
class SheetOutput;
struct QuestionnaireSheet;

/// Composes the questionnaire of the shop: its questions, the services it lists, and the link of its code; takes it out as
/// sheets, and shows what came back.
class QuestionnaireDialog : public FormDialog
{
    Q_OBJECT

public:
    QuestionnaireDialog(const UiContext &context, QWidget *parent);

    void start();
    /// What is printed: the questionnaire as it stands in the window, with the shop around it; Error as composed().
    Result<QuestionnaireSheet> sheet() const;

Q_SIGNALS:
    void fillInWanted(); ///< A sheet came back.
    void reviewWanted(Shopbell::ReviewId id); ///< The window is closed, what was typed is kept.

protected:
    void submit() override;
    QJsonObject typed() const override;

private:
    void build();
    QWidget *makeOutput();
    void take(const QuestionnaireDesk &desk);
    void show(const Questionnaire &words, const std::vector<Service> &services);
    void readFindings();
    void showFindings(const QuestionnaireFindings &findings);
    void showReady();
    void followLink();
    /// Why it cannot be saved or printed; empty when it can.
    QString whatIsWrong() const;
    Questionnaire words() const;
    void output(void (SheetOutput::*how)(const QuestionnaireSheet &sheet));

    Shop m_shop;
    SheetOutput *m_output;
    QLineEdit *m_title;
    QPlainTextEdit *m_introduction;
    QLineEdit *m_link;
    QuestionsEdit *m_questions;
    ServicesEdit *m_services;
    QWidget *m_outputs = nullptr;
    QPushButton *m_fillIn = nullptr;
    TextLabel *m_findings;
    ReturnedSheets *m_sheets;
    QJsonObject m_begun; ///< As it was when the window opened.
    bool m_read = false;
};

} // namespace Shopbell
