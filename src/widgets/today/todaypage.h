// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reviewquery.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace Shopbell {
class EmptyShop;
class KindWordCard;
class PageHeader;
class ShopProfile;
struct Standing;
class TodayDesk;
class WaitingCard;
class WindowRequests;

/// The Today section: how the shop does, who waits for a word, what was promised and planned, who may not come back,
/// and a kind word. Before anything was said, the three doors.
class TodayPage : public QWidget
{
    Q_OBJECT

public:
    TodayPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
              QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillHeader();
    void connectShop();
    /// The doors or the desk: when the first count says which of them it is, and somebody looks.
    void makeDoors();
    void makeDesk();
    void fillDesk();
    void connectDesk();
    void refreshSoon();
    void refresh();
    void readWaiting();
    void readFirst(ReviewView view, std::function<void(std::vector<ReviewId>)> then);
    void showWaiting(const std::vector<ReviewId> &ids);
    void readWaits();
    Standing standing() const;
    void readKindWord();
    void takeCounts(const ReviewCounts &counts);
    void sayGreeting();
    void sayStanding();
    void fit();
    int rowsWanted() const;
    bool isTall() const;

    UiContext m_context;
    const ShopProfile &m_profile;
    WindowRequests &m_requests;
    PageHeader *m_header;
    QVBoxLayout *m_column;
    EmptyShop *m_doors = nullptr;
    WaitingCard *m_waiting = nullptr; ///< On the desk, as the next one.
    KindWordCard *m_kind = nullptr;
    TodayDesk *m_desk = nullptr;
    QScrollArea *m_scroll;
    QList<QWidget *> m_buttons;

    std::optional<ReviewCounts> m_counts;
    std::vector<Channel> m_channels;
    qint64 m_promisesDue = 0;
    qint64 m_promisesLate = 0;
    qint64 m_followUpsDue = 0;
    ReviewId m_kindReview;
    int m_turn = 0;
    int m_rowsRead = 0;
    int m_generation = 0;
    int m_kindGeneration = 0;
    bool m_isLate = false; ///< A count came while nobody looked and there was nothing to show it on.
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace Shopbell
