// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/answersdialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/questionnairewords.h"
#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/card.h"
#include "widgets/common/customerfield.h"
#include "widgets/common/datefield.h"
#include "widgets/common/notices.h"
#include "widgets/common/plainedit.h"
#include "widgets/common/scorescale.h"
#include "widgets/questionnaires/boxkeys.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

CustomerField *fieldForWho(const UiContext &context)
{
    return new CustomerField(context.theme,
                             [file = context.file](const QString &text) { return ReadCustomers(file).hints(text); });
}

} // namespace

AnswersDialog::AnswersDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, tr("Save the answers"), parent)
    , m_who(fieldForWho(context))
    , m_contact(new QLineEdit)
    , m_day(new DateField)
    , m_questions(new QVBoxLayout)
    , m_mayShow(new QCheckBox(questionnaireWords().mayShow))
    , m_doNotWrite(new QCheckBox(questionnaireWords().doNotWrite))
{
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("A sheet that came back"));
    build();
    setReady(false, tr("The questionnaire is being read."));
    connect(m_who, &CustomerField::chosenChanged, this, &AnswersDialog::showReady);
    // Later: where the list of names is open, Enter chooses in it first.
    connect(m_who, &QLineEdit::returnPressed, this, &AnswersDialog::leaveName, Qt::QueuedConnection);
}

void AnswersDialog::build()
{
    m_who->setObjectName(u"who"_s);
    m_contact->setObjectName(u"contact"_s);
    m_day->setObjectName(u"day"_s);
    m_questions->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(labelled(tr("Name (may stay empty)"), m_who), 2, Qt::AlignTop);
    head->addWidget(labelled(tr("Phone or e-mail"), m_contact), 2, Qt::AlignTop);
    head->addWidget(labelled(tr("Day"), m_day), 1, Qt::AlignTop);
    auto *help = new TextLabel(context().theme, TypeRole::Micro, ColorToken::Text3,
                               tr("With a name, numbers become scores and what is missing becomes a need of that "
                                  "customer. Leave out what was left out."));
    help->setWordWrap(true);
    box()->addLayout(head);
    box()->addWidget(help);
    box()->addLayout(m_questions);
    box()->addWidget(m_mayShow);
    box()->addWidget(m_doNotWrite);
    box()->addStretch(1);
}

void AnswersDialog::start()
{
    whenAnswered(KeepQuestionnaire(context().file).read(), this, [this](const Result<QuestionnaireDesk> &desk) {
        if (desk)
            take(*desk);
        else
            fail(desk.error(), Task::ReadCustomers);
    });
    openSized(680, 600);
    m_who->setFocus(Qt::OtherFocusReason);
}

void AnswersDialog::take(const QuestionnaireDesk &desk)
{
    const QDate today = Moment::atTime(context().file->now(), desk.shop.timeZone()).day;
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_who->setToday(today);
    if (!desk.questionnaire) {
        say(tr("There is no questionnaire yet. Compose it first: Customers > Questionnaire."));
        setReady(false, tr("Compose the questionnaire first."));
        return;
    }
    m_title = desk.questionnaire->title;
    for (const Question &question : desk.questionnaire->questions)
        ask(question, desk.services);
    keepFields();
    keepForm(u"answers"_s);
    showReady();
}

void AnswersDialog::keepFields()
{
    form().add(u"who"_s, m_who);
    form().add(u"contact"_s, m_contact);
    form().add(u"day"_s, m_day);
    QHash<QString, int> asked; // Two questions can have the same words.
    for (const Asked &each : m_asked) {
        const QString name = u"answer %1 %2"_s.arg(++asked[each.question.words]).arg(each.question.words);
        if (each.words)
            form().add(name, each.words);
        else
            form().add(name, each.value);
    }
    for (const Box &each : m_boxes)
        form().add(u"service %1 %2"_s.arg(each.means.service.value()).arg(int(each.means.interest)), each.box);
    form().add(u"mayShow"_s, m_mayShow);
    form().add(u"doNotWrite"_s, m_doNotWrite);
}

void AnswersDialog::ask(const Question &question, const std::vector<Service> &services)
{
    switch (question.kind) {
    case QuestionKind::Open:
    case QuestionKind::Missing:
        askForWords(question);
        return;
    case QuestionKind::Score:
        askForNumber(question);
        return;
    case QuestionKind::Services:
        askAboutServices(question, services);
        return;
    }
    Q_UNREACHABLE();
}

void AnswersDialog::askForWords(const Question &question)
{
    auto *words = new PlainEdit;
    words->setTabChangesFocus(true);
    words->setMinimumHeight(context().theme.scaled(48));
    words->setMaximumHeight(context().theme.scaled(84));
    m_questions->addWidget(labelled(question.words, words));
    connect(words, &QPlainTextEdit::textChanged, this, &AnswersDialog::showReady);
    m_asked.push_back({.question = question, .words = words});
}

void AnswersDialog::askForNumber(const Question &question)
{
    auto *value = new ScoreScale(context().theme, question.score, ScoreScale::Answer::MayStayEmpty);
    value->setAccessibleName(question.words);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(fieldLabel(question.words, value));
    column->addWidget(value, 0, Qt::AlignLeading);
    m_questions->addWidget(part);
    say(tr("Type a number to choose it; Backspace takes it back."));
    connect(value, &Segment::chosen, this, &AnswersDialog::showReady);
    m_asked.push_back({.question = question, .value = value});
}

void AnswersDialog::askAboutServices(const Question &question, const std::vector<Service> &services)
{
    if (services.empty())
        return;
    const QuestionnaireWords heads = questionnaireWords();
    const std::array boxes{std::pair(ServiceInterest::Uses, heads.useIt),
                           std::pair(ServiceInterest::NewToThem, heads.newToMe),
                           std::pair(ServiceInterest::WantsToHear, heads.tellMe)};
    auto *part = new QWidget;
    auto *keys = new BoxKeys(int(boxes.size()), part);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    auto *title = new QLabel(question.words);
    title->setProperty("role", u"field"_s);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 4);
    for (const Service &service : services) {
        auto *name = new QLabel(service.name);
        name->setWordWrap(true);
        name->setTextFormat(Qt::PlainText);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        int column = 0;
        for (const auto &[interest, words] : boxes) {
            auto *box = new QCheckBox(words);
            //: For a screen reader: a box of a questionnaire. %1 is a service, %2 "I use it" or "Tell me".
            box->setAccessibleName(tr("%1: %2").arg(service.name, words));
            grid->addWidget(box, row, ++column);
            keys->add(box);
            connect(box, &QCheckBox::toggled, this, &AnswersDialog::showReady);
            m_boxes.push_back({{service.id, interest}, box});
        }
    }
    m_questions->addWidget(part);
}

FilledSheet AnswersDialog::filled() const
{
    FilledSheet filled;
    filled.sheet.customer = m_who->chosen().id;
    filled.name = m_who->chosen().name;
    filled.contact = m_contact->text().simplified();
    filled.mayShow = m_mayShow->isChecked();
    filled.doNotWrite = m_doNotWrite->isChecked();
    filled.sheet.title = m_title;
    filled.sheet.day = m_day->date();
    for (const Asked &asked : m_asked) {
        SheetAnswer answer{.kind = asked.question.kind, .asked = asked.question.words, .score = asked.question.score};
        if (asked.words)
            answer.words = asked.words->toPlainText().trimmed();
        else
            answer.value = asked.value->number();
        filled.sheet.answers.push_back(answer);
    }
    for (const Box &each : m_boxes) {
        if (each.box->isChecked())
            filled.sheet.interests.push_back(each.means);
    }
    return filled;
}

void AnswersDialog::leaveName()
{
    if (focusWidget() == m_who)
        goOn();
}

void AnswersDialog::goOn()
{
    focusNextChild();
}

void AnswersDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInLine = focusWidget() == m_contact || focusWidget() == m_day;
    if (isEnter && isInLine && (event->modifiers() & ~Qt::KeypadModifier) == 0)
        goOn();
    else
        FormDialog::keyPressEvent(event);
}

void AnswersDialog::showReady()
{
    if (!checkedSheet(filled().sheet))
        setReady(false, tr("Type off at least one answer."));
    else
        setReady(true);
}

void AnswersDialog::submit()
{
    const FilledSheet sheet = filled();
    setBusy(true);
    whenAnswered(KeepQuestionnaire(context().file).fillIn(sheet), this, [this](const Result<AnswerSheetId> &written) {
        setBusy(false);
        if (!written && written.error().kind == Error::Kind::Invalid) {
            failWith(tr("The answers were not saved. Look whether the phone number or e-mail address is whole."));
            return;
        }
        if (!written) {
            fail(written.error(), Task::ChangeCustomers);
            return;
        }
        forgetKept();
        context().notices.did(doneSentence(Did::FillInSheet));
        accept();
    });
}

} // namespace Shopbell
