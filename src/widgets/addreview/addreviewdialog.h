// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewrow.h"
#include "widgets/addreview/typedreview.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Shopbell {
class HintButton;
class NoticeBar;
class RecoveryNote;
class ReviewFields;

/// Logs what a customer said, in ten seconds: only the words are needed. What is typed is kept as it is typed and offered
/// again when the window was closed by mistake or the computer stopped.
class AddReviewDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    explicit AddReviewDialog(const UiContext &context, QWidget *parent = nullptr);
    ~AddReviewDialog() override;

    /// Opens the window for a new review, with what was left unfinished last time.
    void start();
    /// Opens it to change a remark that was typed by hand.
    void edit(const ReviewDetails &details);

    /// Esc, or the window's own cross: what was typed is kept.
    void reject() override;

Q_SIGNALS:
    /// Added, or changed when it was opened by edit().
    void added(Shopbell::ReviewId review);

private:
    enum class After { Close, Another };

    void makeFoot();
    void listen();
    void readShop();
    void openFor(const QString &title, ReviewId review);
    void openSized();
    void offerKept();
    void startAfresh();
    void fill(const TypedReview &typed);
    void showHold();
    void noteChange();
    void keepNow();
    void letGo();
    NewReview unseenParts() const;
    void submit(After after);
    void submitted(ReviewId review, After after);

    const UiContext m_context;
    NoticeBar *m_notice;
    ReviewFields *m_fields;
    QScrollArea *m_scroll;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_another;
    HintButton *m_add;

    std::vector<Channel> m_channels;
    QTimeZone m_zone;
    std::optional<ReviewDetails> m_edited;
    std::unique_ptr<RecoveryNote> m_note;
    QTimer m_keeping;
    bool m_unkept = false; ///< Something was typed since the note was written.
    bool m_busy = false;
};

} // namespace Shopbell
