// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"
#include "widgets/referrals/referraldata.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Shopbell {
class HintButton;
class NoteFile;
class NoticeBar;
class TextLabel;

/// Adds a referral or changes one: who sent whom, how and when. Says while somebody types why it cannot be. What is typed
/// for a new one is kept when the window is closed.
class ReferralDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    ReferralDialog(const UiContext &context, const ReferralData &data, QDate today, QWidget *parent);
    ~ReferralDialog() override;

    /// Opens it without stopping the program; for a referrer or a friend where one is given.
    void start(const PersonChosen &referrer = {}, const PersonChosen &friendChosen = {});
    void edit(const ReferralRow &row);
    /// Esc, or the window's own cross: what was typed is kept.
    void reject() override;

Q_SIGNALS:
    void added(Shopbell::ReferralId id);
    void changed(Shopbell::ReferralId id);

private:
    void build();
    void buildFields(QBoxLayout &column);
    void buildFoot(QBoxLayout &column);
    void listen();
    void openSized();
    QSize largest() const;
    void makeRoom();
    void showHow();
    void check();
    void takeCheck(ReferralRefusal refusal);
    void lookForSender();
    void offerSender(const std::vector<CustomerHint> &hints);
    void showReady();
    QString whyNot() const;
    NewReferral typed() const;
    bool isWorthKeeping() const;
    void keepNow();
    void letGo();
    void keepSoon();
    void fill(const NewReferral &referral);
    void submit();
    void took(const Result<ReferralId> &saved);

    UiContext m_context;
    const ReferralData &m_data;
    QDate m_today;
    PersonChosen m_given; ///< The friend with whom it was opened.
    std::optional<ReferralRow> m_edited;
    NewReferral m_before; ///< Of the edited one, as the fields show it.
    std::unique_ptr<NoteFile> m_note;
    NoticeBar *m_notice;
    QScrollArea *m_scroll;
    CustomerField *m_friend;
    CustomerField *m_sentBy;
    QPushButton *m_isIt; ///< "Is it Ruth Adeyemi?", where the sender is only a name.
    TextLabel *m_refusal;
    QComboBox *m_how;
    QLineEdit *m_ownWay;
    QDateEdit *m_day;
    QComboBox *m_asked;
    QLineEdit *m_code;
    QLineEdit *m_reward;
    TextLabel *m_hint;
    QPushButton *m_cancel;
    HintButton *m_save;
    QTimer m_keeping;
    int m_generation = 0;
    bool m_refused = false;
    bool m_busy = false;
};

} // namespace Shopbell
