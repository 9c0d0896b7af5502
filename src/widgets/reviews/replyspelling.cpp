// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/replyspelling.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "format/languagename.h"
#include "format/spellingwords.h"
#include "look/theme.h"
#include "widgets/common/notices.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/shopspelling.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr auto spellingPause = 300ms;
}

ReplySpelling::ReplySpelling(const UiContext &context, ShopSpelling &spelling, ReplyEdit &edit, ReplyHighlighter &marks,
                             QObject *parent, Choices choices)
    : QObject(parent)
    , m_context(context)
    , m_spelling(spelling)
    , m_edit(edit)
    , m_marks(marks)
    , m_field(spelling.service())
    , m_menu(new QMenu(tr("Spelling"), &edit))
{
    if (choices == Choices::Button)
        makeButton();
    connect(m_menu, &QMenu::aboutToShow, this, &ReplySpelling::fillLanguages);
    m_pause.setSingleShot(true);
    m_pause.setInterval(spellingPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplySpelling::check);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&spelling, &ShopSpelling::changed, this, &ReplySpelling::check);
    edit.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&edit, &QWidget::customContextMenuRequested, this, &ReplySpelling::openMenu);
    connect(&context.theme, &Theme::changed, this, &ReplySpelling::showButton);
    whenAnswered(spelling.service().languages(), this, [this](const QStringList &languages) {
        m_languages = languages;
        showButton();
    });
}

void ReplySpelling::makeButton()
{
    m_button = new QToolButton;
    m_button->setObjectName(u"spellingLanguage"_s);
    m_button->setIcon(m_context.theme.icon("spell-check", ColorToken::Text3));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_button->setCursor(Qt::ArrowCursor);
    showButton();
    m_edit.setFootWidget(m_button);
}

void ReplySpelling::begin()
{
    m_chosen.clear();
    m_answer = {};
    m_marks.set(ReplyHighlighter::Mark::Misspelt, {});
    showButton();
    m_pause.start();
}

void ReplySpelling::setLanguage(const QString &language)
{
    if (language == m_usual)
        return;
    m_usual = language;
    check();
}

QString ReplySpelling::language() const
{
    return m_chosen.isEmpty() ? m_usual : m_chosen;
}

void ReplySpelling::check()
{
    m_pause.stop();
    const QString text = m_edit.toPlainText();
    if (!m_spelling.isOn() || wordsToSpell(text).empty()) {
        take({.state = SpellingState::Checked, .language = language()});
        return;
    }
    whenAnswered(m_field.check(text, language()), this, [this, text](const SpelledText &answer) {
        if (m_field.isNewest(answer) && m_spelling.isOn() && text == m_edit.toPlainText())
            take(answer);
    });
}

void ReplySpelling::take(const SpelledText &answer)
{
    m_answer = answer;
    m_marks.set(ReplyHighlighter::Mark::Misspelt, answer.wrong);
    showButton();
    Q_EMIT checked();
}

QString ReplySpelling::whyUnchecked() const
{
    const QString code = m_answer.language.isEmpty() ? language() : m_answer.language;
    return m_spelling.isOn() ? spellingText(m_answer.state, code, m_context.theme.language()) : QString();
}

void ReplySpelling::showButton()
{
    if (!m_button)
        return;
    const QLocale &locale = m_context.theme.language();
    const QString code = m_answer.language.isEmpty() ? language() : m_answer.language;
    const QString why = whyUnchecked();
    const QString name = code.isEmpty() ? tr("Language not known") : languageAndCountry(code, locale);
    QString words = name;
    if (!m_spelling.isOn())
        words = tr("Spelling off");
    else if (!why.isEmpty())
        words = tr("Spelling not checked");
    m_button->setText(words);
    m_button->setToolTip(why.isEmpty() ? tr("The language in which the spelling is checked") : why);
    m_button->setAccessibleName(tr("Spelling: %1").arg(words));
    m_button->setAccessibleDescription(why);
    m_button->setFont(m_context.theme.font(TypeRole::Micro));
    m_button->setIconSize({m_context.theme.size(SizeToken::IconInline), m_context.theme.size(SizeToken::IconInline)});
    m_edit.setFootWidget(m_button); // Its words may be longer now.
}

void ReplySpelling::fillLanguages()
{
    m_menu->clear();
    auto *choices = new QActionGroup(m_menu);
    const auto add = [this, choices](const QString &words, bool isOn, auto run) {
        QAction *action = m_menu->addAction(words, this, run);
        action->setCheckable(true);
        action->setChecked(isOn);
        choices->addAction(action);
    };
    const QLocale &locale = m_context.theme.language();
    const bool isOn = m_spelling.isOn();
    if (const QString why = whyUnchecked(); !m_button && !why.isEmpty())
        m_menu->addAction(why)->setEnabled(false);
    if (!m_usual.isEmpty())
        add(tr("As the customer wrote: %1", "a language").arg(languageName(m_usual, locale)),
            isOn && m_chosen.isEmpty(), [this] { choose({}); });
    for (const QString &each : std::as_const(m_languages))
        add(languageAndCountry(each, locale), isOn && each == m_chosen, [this, each] { choose(each); });
    m_menu->addSeparator();
    add(tr("Do not check the spelling"), !isOn, [this] { m_spelling.setOn(false); });
}

void ReplySpelling::choose(const QString &language)
{
    m_spelling.setOn(true);
    follow(language);
    Q_EMIT languageChosen(language);
}

void ReplySpelling::follow(const QString &language)
{
    m_chosen = language;
    m_answer = {};
    check();
}

void ReplySpelling::openMenu(const QPoint &at)
{
    QMenu *menu = m_edit.createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_button) {
        menu->addSeparator();
        menu->addMenu(m_menu);
    }
    const QPoint place = m_edit.viewport()->mapToGlobal(at);
    const std::optional<TextRange> word =
        m_marks.at(ReplyHighlighter::Mark::Misspelt, m_edit.cursorForPosition(at).position());
    if (!word) {
        const QString right = wordAt(m_edit.cursorForPosition(at).position());
        const auto open = [this, menu = QPointer<QMenu>(menu), place, right](const QStringList &own) {
            if (!menu)
                return;
            if (!right.isEmpty() && own.contains(right, Qt::CaseInsensitive))
                addForget(*menu, right);
            menu->popup(place);
        };
        whenAnswered(m_spelling.service().ownWords(), menu, open, [open] { open({}); });
        return;
    }
    const QString wrong = m_edit.toPlainText().sliced(word->start, word->length);
    const auto open = [this, menu = QPointer<QMenu>(menu), place, word = *word](const QStringList &suggestions) {
        if (!menu)
            return;
        addSuggestions(*menu, word, suggestions);
        menu->popup(place);
    };
    whenAnswered(m_spelling.service().suggestions(wrong, language()), menu, open, [open] { open({}); });
}

void ReplySpelling::addSuggestions(QMenu &menu, const TextRange &word, const QStringList &suggestions)
{
    const QString text = m_edit.toPlainText();
    if (word.end() > text.size())
        return;
    const QString wrong = text.sliced(word.start, word.length);
    QAction *first = menu.actions().value(0);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(QString(suggestion).replace(u'&', "&&"_L1), &menu);
        connect(action, &QAction::triggered, this, [this, word, wrong, suggestion] {
            QTextCursor cursor(m_edit.document());
            cursor.setPosition(int(word.start));
            cursor.setPosition(int(word.end()), QTextCursor::KeepAnchor);
            if (cursor.selectedText() == wrong) // Nothing was typed meanwhile.
                cursor.insertText(suggestion);
        });
        menu.insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(first, none);
    }
    auto *learnt = new QAction(tr("Learn “%1”").arg(QString(wrong).replace(u'&', "&&"_L1)), &menu);
    connect(learnt, &QAction::triggered, this, [this, wrong] { takeWord(m_spelling.service().learn(wrong)); });
    menu.insertAction(first, learnt);
    menu.insertSeparator(first);
}

void ReplySpelling::addForget(QMenu &menu, const QString &word)
{
    auto *action = new QAction(tr("Forget “%1” again").arg(QString(word).replace(u'&', "&&"_L1)), &menu);
    connect(action, &QAction::triggered, this, [this, word] { takeWord(m_spelling.service().forget(word)); });
    QAction *first = menu.actions().value(0);
    menu.insertAction(first, action);
    menu.insertSeparator(first);
}

QString ReplySpelling::wordAt(int position) const
{
    const QString text = m_edit.toPlainText();
    for (const TextRange &word : wordsToSpell(text)) {
        if (position >= word.start && position <= word.end())
            return text.sliced(word.start, word.length);
    }
    return {};
}

void ReplySpelling::takeWord(const QFuture<Status> &change)
{
    whenAnswered(change, this, [this](const Status &changed) {
        if (!changed)
            m_context.notices.failed(errorText(changed.error(), Task::LearnWord));
        check();
    });
}

} // namespace Shopbell
