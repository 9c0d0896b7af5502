// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <optional>

class QFrame;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace Shopbell {
class AvatarLabel;
class FollowUpAudience;
class FollowUpDraft;
class FollowUpFacts;
class FollowUpFields;
class FollowUpHeard;
class FollowUpMoves;
class FollowUpWordsMenu;
class IconButton;
class TextLabel;

/// One follow-up beside the list: when, by which way and by whom, why, the words that are written, what speaks for and
/// against it, and what is done with it. Of one that is settled what went out, and what was answered.
class FollowUpPane : public QWidget
{
    Q_OBJECT

public:
    FollowUpPane(const UiContext &context, const FollowUpFacts &facts, FollowUpMoves &moves, QWidget *parent = nullptr);

    void open(FollowUpId id);
    /// Shows none; what was typed is saved.
    void leave();
    FollowUpId followUp() const { return m_id; }
    /// It stands in the place of the list, not beside it: there is a way back instead of a cross.
    void setAlone(bool alone);
    /// Reads it again; nothing when none is open.
    void refresh();

Q_SIGNALS:
    void closeWanted();
    void reviewWanted(Shopbell::ReviewId id);
    void customerWanted(Shopbell::CustomerId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildWords();
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectParts();
    /// `mark`: that of the draft when it was read.
    void display(FollowUpRow row, int mark);
    void showWords(bool isPlanned, int mark);
    void showChecks(bool isPlanned);
    void showFoot(bool isPlanned);
    /// Sent; or closed, where nobody can get it any more.
    void finish();
    void fillMenu();
    void showSaved();
    void copyWords();
    void askDay();
    void askWhyNot();
    void takeWords(const QString &title, const QString &text);
    bool isHeld() const;

    UiContext m_context;
    const FollowUpFacts &m_facts;
    FollowUpMoves &m_moves;
    FollowUpId m_id;
    std::optional<FollowUpRow> m_row;
    int m_generation = 0;
    FollowUpDraft *m_draft;
    IconButton *m_back;
    IconButton *m_close;
    AvatarLabel *m_avatar;
    TextLabel *m_who;
    TextLabel *m_title;
    FollowUpFields *m_fields;
    TextLabel *m_why;
    QWidget *m_words = nullptr;
    TextLabel *m_wordsHeading = nullptr;
    TextLabel *m_saved;
    QPlainTextEdit *m_text;
    FollowUpWordsMenu *m_ready;
    QFrame *m_checks;
    FollowUpAudience *m_audience;
    QWidget *m_checkLines = nullptr;
    QWidget *m_becomes;
    FollowUpHeard *m_heard;
    QPushButton *m_copy;
    QPushButton *m_move;
    QPushButton *m_skip;
    QPushButton *m_sent;
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace Shopbell
