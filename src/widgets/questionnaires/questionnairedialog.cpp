// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/questionnairedialog.h"

#include "charts/questionnairesheet.h"
#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/datetext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/notices.h"
#include "widgets/common/plainedit.h"
#include "widgets/questionnaires/questionnairenote.h"
#include "widgets/questionnaires/questionsedit.h"
#include "widgets/questionnaires/returnedsheets.h"
#include "widgets/questionnaires/servicesedit.h"
#include "widgets/questionnaires/sheetoutput.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// "Birthday cakes: 5 use it, it was new to 3, 4 want to hear of it (Ida Holm, Marta)."
QString answersSentence(const ServiceAnswers &answers)
{
    QStringList parts;
    if (answers.uses > 0)
        parts << QuestionnaireDialog::tr("%Ln use it", nullptr, answers.uses);
    if (answers.newToThem > 0)
        parts << QuestionnaireDialog::tr("it was new to %Ln", nullptr, answers.newToThem);
    if (answers.wantToHear > 0) {
        QString hear = QuestionnaireDialog::tr("%Ln want to hear of it", nullptr, answers.wantToHear);
        if (!answers.who.isEmpty())
            hear += u" (%1)"_s.arg(QLocale().createSeparatedList(answers.who));
        parts << hear;
    }
    //: What was answered about a service. %1 is its name, %2 "5 use it, 4 want to hear of it".
    return QuestionnaireDialog::tr("%1: %2.").arg(answers.name, parts.join(u", "_s));
}

} // namespace

QuestionnaireDialog::QuestionnaireDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, tr("Save"), parent)
    , m_output(new SheetOutput(context, this))
    , m_title(new QLineEdit)
    , m_introduction(new PlainEdit)
    , m_link(new QLineEdit)
    , m_questions(new QuestionsEdit(context))
    , m_services(new ServicesEdit(context))
    , m_findings(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_sheets(new ReturnedSheets(context))
{
    setObjectName(u"questionnaireDialog"_s);
    setWindowTitle(tr("Questionnaire"));
    build();
    connect(m_output, &SheetOutput::said, this, [this](const QString &sentence) {
        failWith({});
        say(sentence);
    });
    connect(m_output, &SheetOutput::failed, this, &QuestionnaireDialog::failWith);
    connect(m_title, &QLineEdit::textChanged, this, &QuestionnaireDialog::showReady);
    connect(m_link, &QLineEdit::textChanged, this, &QuestionnaireDialog::followLink);
    connect(m_link, &QLineEdit::textChanged, this, &QuestionnaireDialog::showReady);
    connect(m_introduction, &QPlainTextEdit::textChanged, this, &QuestionnaireDialog::showReady);
    connect(m_questions, &QuestionsEdit::changed, this, &QuestionnaireDialog::showReady);
    connect(m_services, &ServicesEdit::changed, this, &QuestionnaireDialog::showReady);
    connect(m_sheets, &ReturnedSheets::moreWanted, this, &QuestionnaireDialog::readFindings);
    connect(m_sheets, &ReturnedSheets::reviewWanted, this, [this](ReviewId id) {
        reject();
        Q_EMIT reviewWanted(id);
    });
    connect(&context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.questionnaires)
            readFindings();
    });
}

void QuestionnaireDialog::build()
{
    const Theme &theme = context().theme;
    m_title->setObjectName(u"questionnaireTitle"_s);
    m_introduction->setObjectName(u"introduction"_s);
    m_introduction->setTabChangesFocus(true);
    m_introduction->setMinimumHeight(theme.scaled(64));
    m_introduction->setMaximumHeight(theme.scaled(100));
    m_link->setObjectName(u"link"_s);
    m_link->setPlaceholderText(u"https://"_s);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    auto *help =
        new TextLabel(theme, TypeRole::Micro, ColorToken::Text3,
                      tr("Open questions come first, so that nothing puts words into a mouth. Who answers, and "
                         "what you may do with it, is always asked last."));
    help->setWordWrap(true);
    box()->addWidget(labelled(tr("Title"), m_title));
    box()->addWidget(labelled(tr("Above the questions"), m_introduction));
    box()->addWidget(fieldLabel(tr("Questions"), m_questions));
    box()->addWidget(m_questions);
    box()->addWidget(help);
    box()->addWidget(fieldLabel(tr("Everything you do"), m_services));
    box()->addWidget(m_services);
    box()->addWidget(labelled(tr("Your own link to the same questions, for the code (may stay empty)"), m_link));
    box()->addWidget(m_outputs = makeOutput());
    box()->addWidget(fieldLabel(tr("What came back"), m_findings));
    box()->addWidget(m_findings);
    box()->addWidget(m_sheets);
    m_sheets->hide();
    box()->addStretch(1);
}

QWidget *QuestionnaireDialog::makeOutput()
{
    auto *part = new QWidget;
    auto *flow = new FlowLayout(8, 8, part);
    const auto add = [&](const QString &words, const QString &icon, const QString &name) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        button->setAutoDefault(false);
        giveIcon(button, context().theme, icon);
        flow->addWidget(button);
        return button;
    };
    connect(add(tr("Print…"), u"printer"_s, u"print"_s), &QPushButton::clicked, this,
            [this] { output(&SheetOutput::print); });
    connect(add(tr("Save as PDF…"), u"file-text"_s, u"savePdf"_s), &QPushButton::clicked, this,
            [this] { output(&SheetOutput::savePdf); });
    connect(add(tr("Save as a picture…"), u"image"_s, u"savePicture"_s), &QPushButton::clicked, this,
            [this] { output(&SheetOutput::savePictures); });
    m_fillIn = add(tr("Fill in a sheet that came back…"), u"clipboard-list"_s, u"fillIn"_s);
    m_fillIn->setEnabled(false); // Until it is read whether there is one to fill in.
    connect(m_fillIn, &QPushButton::clicked, this, &QuestionnaireDialog::fillInWanted);
    return part;
}

void QuestionnaireDialog::start()
{
    setReady(false, tr("The questionnaire is being read."));
    whenAnswered(KeepQuestionnaire(context().file).read(), this, [this](const Result<QuestionnaireDesk> &desk) {
        if (desk)
            take(*desk);
        else
            fail(desk.error(), Task::ReadCustomers);
    });
    readFindings();
    openSized(720, 640);
    m_title->setFocus(Qt::OtherFocusReason);
}

void QuestionnaireDialog::take(const QuestionnaireDesk &desk)
{
    m_shop = desk.shop;
    m_services->setCurrency(m_shop.currency);
    m_read = true;
    m_fillIn->setEnabled(desk.questionnaire.has_value());
    m_fillIn->setToolTip(desk.questionnaire ? QString() : tr("Save the questionnaire first."));
    Questionnaire words;
    if (desk.questionnaire) {
        words = *desk.questionnaire;
    } else if (const Result<Questionnaire> first =
                   startingQuestionnaire(desk.shop.signsAs, offeredServices(desk.services), {}).build()) {
        words = *first;
    }
    const bool asksAboutServices = std::ranges::any_of(
        words.questions, [](const Question &question) { return question.kind == QuestionKind::Services; });
    if (!desk.questionnaire && !asksAboutServices)
        words.questions.push_back(
            {.kind = QuestionKind::Services, .words = tr("Everything we do. What do you know, use, or want?")});
    std::ranges::stable_sort(words.questions, {}, &Question::kind);
    show(words, desk.services);
    m_begun = noteOf(this->words(), m_services->services());
    keepAs(u"questionnaire"_s);
    if (const QJsonObject note = kept(); !note.isEmpty())
        show(questionnaireFrom(note), servicesFrom(note));
    showReady();
}

void QuestionnaireDialog::show(const Questionnaire &words, const std::vector<Service> &services)
{
    m_title->setText(words.title);
    m_introduction->setPlainText(words.introduction);
    m_link->setText(words.link);
    for (QLineEdit *field : {m_title, m_link})
        field->setCursorPosition(0);
    m_questions->setQuestions(words.questions);
    m_services->setServices(services);
}

void QuestionnaireDialog::followLink()
{
    // Words that the owner did not change say where the sheet is answered.
    for (const bool before : {false, true}) {
        const bool now = !m_link->text().trimmed().isEmpty();
        if (now != before && m_introduction->toPlainText().trimmed() == startingIntroduction(m_shop.signsAs, before))
            m_introduction->setPlainText(startingIntroduction(m_shop.signsAs, now));
    }
}

QJsonObject QuestionnaireDialog::typed() const
{
    const QJsonObject now = noteOf(words(), m_services->services());
    return m_read && now != m_begun ? now : QJsonObject();
}

void QuestionnaireDialog::readFindings()
{
    whenAnswered(KeepQuestionnaire(context().file).findings(m_sheets->wanted()), this,
                 [this](const Result<QuestionnaireFindings> &findings) {
                     if (findings)
                         showFindings(*findings);
                     else
                         m_findings->setText(errorText(findings.error(), Task::ReadCustomers));
                 });
}

void QuestionnaireDialog::showFindings(const QuestionnaireFindings &findings)
{
    m_sheets->show(findings, DateText(context().theme.language(), m_shop.timeZone()));
    if (findings.sheets == 0) {
        m_findings->setText(tr("No sheet yet. Fill in the first one when it comes back: its numbers become scores, and "
                               "what is missing a need of the customer."));
        return;
    }
    QStringList lines{tr("%Ln sheet(s) came back.", nullptr, int(findings.sheets))};
    for (const ServiceAnswers &answers : findings.services)
        lines << answersSentence(answers);
    m_findings->setText(lines.join(u'\n'));
}

Questionnaire QuestionnaireDialog::words() const
{
    Questionnaire words{.title = m_title->text().simplified(), .introduction = m_introduction->toPlainText().trimmed()};
    words.questions = m_questions->questions();
    words.link = m_link->text().trimmed();
    return words;
}

QString QuestionnaireDialog::whatIsWrong() const
{
    const Questionnaire now = words();
    const bool hasOpen = std::ranges::any_of(
        now.questions, [](const Question &question) { return question.kind == QuestionKind::Open; });
    if (now.title.isEmpty())
        return tr("Give it a title first.");
    if (!hasOpen)
        return tr("Ask at least one open question.");
    if (!now.link.isEmpty() && !isWebAddress(webAddressOf(now.link)))
        return tr("The link is no web address, such as https://lane.example/thanks.");
    if (const QString price = m_services->wrongPrice(); !price.isEmpty())
        return tr("“%1” is no price. Write an amount, or leave it empty.").arg(price);
    if (!composed(now, m_services->services()))
        return tr("Each service needs a name of its own, and the services are asked about once.");
    return {};
}

void QuestionnaireDialog::showReady()
{
    if (!m_read)
        return;
    noteChange();
    const QString wrong = whatIsWrong();
    setReady(wrong.isEmpty(), wrong);
}

Result<QuestionnaireSheet> QuestionnaireDialog::sheet() const
{
    Result<Questionnaire> whole = composed(words(), m_services->services());
    if (!whole)
        return whole.error();
    QuestionnaireSheet sheet;
    sheet.questionnaire = *std::move(whole);
    sheet.words = questionnaireWords();
    sheet.shopName = m_shop.name;
    sheet.shopLine = placeLine(m_shop);
    const DateText dates(context().theme.language(), m_shop.timeZone());
    sheet.edition = dates.month(dates.dayOf(context().file->now()));
    sheet.brand = QColor::fromString(m_shop.brandColour);
    sheet.language = context().theme.language();
    return sheet;
}

void QuestionnaireDialog::output(void (SheetOutput::*how)(const QuestionnaireSheet &sheet))
{
    const Result<QuestionnaireSheet> made = sheet();
    if (const QString wrong = whatIsWrong(); !wrong.isEmpty() || !made)
        failWith(wrong);
    else
        (m_output->*how)(*made);
}

void QuestionnaireDialog::submit()
{
    setBusy(true);
    whenAnswered(KeepQuestionnaire(context().file).save(words(), m_services->services()), this,
                 [this](const Result<qint64> &saved) {
                     setBusy(false);
                     if (!saved) {
                         fail(saved.error(), Task::SaveSettings);
                         return;
                     }
                     forgetKept();
                     context().notices.did(doneSentence(Did::EditQuestionnaire));
                     accept();
                 });
}

} // namespace Shopbell
