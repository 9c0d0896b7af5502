// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "domain/textfinding.h"
#include "widgets/common/uicontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace Shopbell {
class ChecksList;
class DraftSaver;
class LowScroll;
class PostForm;
class ReplyChecking;
class ReplyEdit;
class ReplyFoot;
class ReplyHeader;
class ReplyHighlighter;
class ReplySpelling;
class ReviewActions;
class ShopFacts;
class ShopSpelling;
class TextLabel;

/// Your reply: the draft is saved and checked while it is typed; templates; copy, ready, mark as posted.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(const UiContext &context, const ShopFacts &facts, ReviewActions &actions, QWidget *parent = nullptr);
    ~Composer() override;

    /// Another review: a new stay.
    void open(const ReviewDetails &details);
    /// The same review, read again when mark() was `mark`.
    void refresh(const ReviewDetails &details, int mark);
    void close();
    int mark() const;

    /// Logical pixels to the edges of the pane, so that the field stands under the words.
    void setSideMargins(int margin);
    /// How high it may become so that what the checks found is seen at once.
    void setMostHeight(int height);
    /// What the checks found is one line that opens.
    void setChecksFoldable(bool foldable);
    ReplyEdit *edit() const { return m_edit; }
    /// For other texts about the same review.
    ShopSpelling &spelling() const { return *m_shopSpelling; }
    /// Whether words are there that another reading must not push away.
    bool hasWords() const;

public Q_SLOTS:
    void post();
    void copy();
    void saveNow();
    void chooseTemplate();
    void insertTemplate(const FilledText &words, ResponseKind kind);
    /// Finished words that somebody may post, or a draft again.
    void markReady(bool ready);

private:
    void build();
    void connectParts();
    void takeDetails(const ReviewDetails &details);
    void takeGround();
    void takeChecked();
    void takePlace();
    void typed();
    void showState();
    void showLength();
    bool refusesUnfilled();
    void lookAt(const TextFinding &finding);
    void insertPlaceholder(PlaceholderName name);
    void setBusy(bool busy);
    void postAt(const Moment &when, ChannelId place);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewActions &m_actions;
    DraftSaver *m_saver;
    ReplyChecking *m_checking;
    ShopSpelling *m_shopSpelling;
    Review m_review;
    std::optional<qint64> m_lastWords; ///< When the customer said them.
    Channel m_channel; ///< Where the reply will be read.
    Channel m_usualChannel; ///< Where the review stands.
    QHash<ReviewId, ResponseKind> m_kinds; ///< Of the template that was used.
    qint64 m_savedAt = 0;
    bool m_posting = false;
    bool m_isReady = false;
    bool m_refused = false; ///< Because a placeholder is not filled in.

    ReplyHeader *m_header = nullptr;
    ReplyEdit *m_edit = nullptr;
    ReplyHighlighter *m_marks = nullptr;
    ReplySpelling *m_spelling = nullptr;
    ChecksList *m_checks = nullptr;
    LowScroll *m_checksScroll = nullptr;
    TextLabel *m_problem = nullptr;
    PostForm *m_form = nullptr;
    ReplyFoot *m_foot = nullptr;
};

} // namespace Shopbell
