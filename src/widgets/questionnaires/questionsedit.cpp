// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/questionsedit.h"

#include "format/customerwords.h"
#include "format/questionnairewords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QString kindOfQuestion(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Open:
        return QuestionsEdit::tr("Open");
    case QuestionKind::Score:
        return QuestionsEdit::tr("Number");
    case QuestionKind::Services:
        return QuestionsEdit::tr("Services");
    case QuestionKind::Missing:
        return QuestionsEdit::tr("Missing");
    }
    Q_UNREACHABLE();
}

bool isWritten(QuestionKind kind)
{
    return kind == QuestionKind::Open || kind == QuestionKind::Missing;
}

Question scoreQuestion(ScoreQuestion score)
{
    return {.kind = QuestionKind::Score,
            .words = questionOf(score),
            .score = score,
            .lowest = QuestionsEdit::tr("not at all"),
            .highest = QuestionsEdit::tr("could not be better")};
}

} // namespace

QuestionsEdit::QuestionsEdit(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
{
    setAccessibleName(tr("Questions"));
    m_column->setSpacing(6);
    auto *add = new QPushButton(tr("Add a question"));
    add->setObjectName(u"addQuestion"_s);
    add->setAutoDefault(false);
    auto *menu = new QMenu(add);
    fillMenu(menu);
    add->setMenu(menu);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(6);
    whole->addLayout(m_column);
    whole->addWidget(add, 0, Qt::AlignLeading);
}

void QuestionsEdit::fillMenu(QMenu *menu)
{
    for (const QString &words : openQuestionsToUse())
        menu->addAction(words, this, [this, words] { addQuestion({.kind = QuestionKind::Open, .words = words}); });
    menu->addAction(tr("An open question of your own"), this, [this] { addQuestion({.kind = QuestionKind::Open}); });
    menu->addSeparator();
    for (const ScoreQuestion score : {ScoreQuestion::Satisfied, ScoreQuestion::WouldRecommend})
        menu->addAction(questionOf(score), this, [this, score] { addQuestion(scoreQuestion(score)); });
    menu->addAction(tr("What do you know, use, or want? (lists all services)"), this, [this] {
        addQuestion({.kind = QuestionKind::Services, .words = tr("Everything we do. What do you know, use, or want?")});
    });
    menu->addAction(tr("Is anything missing that you buy somewhere else?"), this, [this] {
        addQuestion({.kind = QuestionKind::Missing, .words = tr("Is anything missing that you buy somewhere else?")});
    });
}

void QuestionsEdit::setQuestions(const std::vector<Question> &questions)
{
    const QSignalBlocker quiet(this);
    while (!m_lines.empty())
        removeLine(m_lines.back().whole);
    for (const Question &question : questions)
        makeLine(question).words->setCursorPosition(0); // Else long words are shown from their end.
}

std::vector<Question> QuestionsEdit::questions() const
{
    std::vector<Question> questions;
    for (const Line &line : m_lines) {
        Question question = line.question;
        question.words = line.words->text().simplified();
        if (line.lines)
            question.lines = line.lines->value();
        if (!question.words.isEmpty())
            questions.push_back(question);
    }
    return questions;
}

void QuestionsEdit::addQuestion(const Question &question)
{
    makeLine(question).words->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

QuestionsEdit::Line &QuestionsEdit::makeLine(const Question &question)
{
    Line line{.whole = new QWidget, .words = new QLineEdit(question.words), .question = question};
    auto *kind = new TextLabel(m_context.theme, TypeRole::Small, ColorToken::Text3, kindOfQuestion(question.kind));
    kind->setMinimumWidth(m_context.theme.scaled(64));
    //: For a screen reader: the words of a question; %1 is its kind, "Open" or "Number".
    line.words->setAccessibleName(tr("Question, %1").arg(kindOfQuestion(question.kind)));
    line.words->setPlaceholderText(tr("What would you like to know?"));
    auto *row = new QHBoxLayout(line.whole);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(kind);
    row->addWidget(line.words, 1);
    if (isWritten(question.kind)) {
        line.lines = new QSpinBox;
        line.lines->setRange(1, mostAnswerLines);
        line.lines->setValue(question.lines);
        const auto unit = [spin = line.lines](int lines) {
            //: Behind the number in a field: lines to write on.
            spin->setSuffix(u' ' + tr("line(s)", nullptr, lines));
        };
        unit(question.lines);
        connect(line.lines, &QSpinBox::valueChanged, this, unit);
        line.lines->setAccessibleName(tr("Lines to write on"));
        row->addWidget(line.lines);
        connect(line.lines, &QSpinBox::valueChanged, this, &QuestionsEdit::changed);
    }
    auto *remove = new IconButton(m_context.theme, u"x"_s, tr("Take this question out"));
    row->addWidget(remove);
    m_column->addWidget(line.whole);
    connect(line.words, &QLineEdit::textEdited, this, &QuestionsEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, whole = line.whole] {
        removeLine(whole);
        Q_EMIT changed();
    });
    m_lines.push_back(line);
    return m_lines.back();
}

void QuestionsEdit::removeLine(QWidget *whole)
{
    std::erase_if(m_lines, [whole](const Line &line) { return line.whole == whole; });
    whole->hide(); // In its place still: the keyboard goes on from there.
    m_column->removeWidget(whole);
    whole->deleteLater();
}

} // namespace Shopbell
