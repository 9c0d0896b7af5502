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

private:
    void fillHeader();
    void fillDesk();
    void connectParts();
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
    EmptyShop *m_doors;
    WaitingCard *m_waiting;
    KindWordCard *m_kind;
    TodayDesk *m_desk;
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
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace Shopbell
