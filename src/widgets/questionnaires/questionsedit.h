// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questionnaire.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace Shopbell {

/// The questions of a questionnaire, each in a line with what kind it is; open ones can be taken ready to use.
class QuestionsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsEdit(const UiContext &context, QWidget *parent = nullptr);

    /// Without changed().
    void setQuestions(const std::vector<Question> &questions);
    /// Lines without words are left out.
    std::vector<Question> questions() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *whole = nullptr;
        QLineEdit *words = nullptr;
        QSpinBox *lines = nullptr; ///< Of written answers.
        Question question = {};
    };
    void fillMenu(QMenu *menu);
    void addQuestion(const Question &question);
    Line &makeLine(const Question &question);
    void removeLine(QWidget *whole);

    UiContext m_context;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace Shopbell
