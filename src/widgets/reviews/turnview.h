// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace Shopbell {
class IconButton;
class IconLabel;
class ReadingText;
class ReplyEdit;
class ShopFacts;
class TextLabel;
class Theme;

/// One message of the conversation: ours with an accent edge, theirs with a quiet one. It can be edited in its place.
class TurnView : public QFrame
{
    Q_OBJECT

public:
    /// `given`: of ours, how it was given: "Posted on Google".
    TurnView(const Theme &theme, const ShopFacts &facts, const Message &message, const QString &customer,
             const QString &given, QWidget *parent = nullptr);

    /// Gives what stands below the words while one of ours is edited; before editAgain().
    void setAdvice(std::function<QWidget *(ReplyEdit &)> advice) { m_advice = std::move(advice); }
    /// Saves what is being edited.
    void finishEditing();
    bool isEditing() const { return m_editor != nullptr; }
    /// Goes on with words that could not be saved before.
    void editAgain(const QString &words);
    /// Words that were left unsaved: editing goes on with them.
    void keepWords(const QString &words) { m_kept = words; }
    /// How the saving of rewordWanted() went: words that the shop did not take stay in the editor.
    void reworded(bool done);

Q_SIGNALS:
    /// To be answered with reworded().
    void rewordWanted(const QString &text);
    void removeWanted();
    /// What it said before, of ours.
    void earlierWanted();
    /// Which words were left unsaved; empty: none.
    void wordsKept(const QString &words);
    void editingEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead(const QString &customer, const QString &given);
    void edit();
    void openEditor(const QString &words);
    void save();
    /// `kept`: words that were not saved, for the next time.
    void leaveEditing(const QString &kept = {});
    void showTools(bool show);
    void placeTools();
    bool isOurs() const { return std::holds_alternative<Response>(m_message); }
    QString text() const;
    QString shownText() const;

    const Theme &m_theme;
    const ShopFacts &m_facts;
    Message m_message;
    QVBoxLayout *m_box;
    ReadingText *m_words;
    QWidget *m_head = nullptr; ///< Who, when and how.
    IconButton *m_tools = nullptr; ///< Beside m_posted.
    IconLabel *m_posted = nullptr; ///< Of ours.
    QWidget *m_editor = nullptr;
    ReplyEdit *m_edit = nullptr;
    std::function<QWidget *(ReplyEdit &)> m_advice;
    QString m_kept;
    bool m_saving = false;
};

} // namespace Shopbell
