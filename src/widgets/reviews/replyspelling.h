// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/spelling.h"
#include "widgets/common/uicontext.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QToolButton;

namespace Shopbell {
class ReplyEdit;
class ReplyHighlighter;
class ShopSpelling;

/// Spelling while a reply is typed: waves under words that the dictionary does not know, what was probably meant in the
/// menu of the word, and a small button in the field that tells and changes the language. Where fields stand below each
/// other the button would be in the way: its choices are a part of the field's menu then.
class ReplySpelling : public QObject
{
    Q_OBJECT

public:
    enum class Choices { Button, Menu };

    ReplySpelling(const UiContext &context, ShopSpelling &spelling, ReplyEdit &edit, ReplyHighlighter &marks,
                  QObject *parent = nullptr, Choices choices = Choices::Button);

    /// Another text; whatever language was chosen for the one before.
    void begin();
    /// The language of the text as long as none is chosen (ISO 639, with or without a country); empty: not known.
    void setLanguage(const QString &language);
    QString language() const;
    /// As chosen in another field of the same text; empty: the one of the text.
    void follow(const QString &language);
    /// Now; also what the typing did not tell.
    void check();
    /// The word at a place of the field in its menu, with what was probably meant.
    void openMenu(const QPoint &at);

Q_SIGNALS:
    /// The text was checked.
    void checked();
    /// Somebody chose a language, or (empty) the one of the text again.
    void languageChosen(const QString &language);

private:
    void makeButton();
    void take(const SpelledText &answer);
    void showButton();
    void fillLanguages();
    void choose(const QString &language);
    QString whyUnchecked() const;
    void addSuggestions(QMenu &menu, const TextRange &word, const QStringList &suggestions);
    void addForget(QMenu &menu, const QString &word);
    QString wordAt(int position) const;
    /// A word that was learnt or forgotten.
    void takeWord(const QFuture<Status> &change);

    UiContext m_context;
    ShopSpelling &m_spelling;
    ReplyEdit &m_edit;
    ReplyHighlighter &m_marks;
    SpelledField m_field;
    QTimer m_pause;
    QString m_usual;
    QString m_chosen;
    SpelledText m_answer;
    QStringList m_languages;
    QToolButton *m_button = nullptr; ///< Only with Choices::Button.
    QMenu *m_menu;
};

} // namespace Shopbell
