// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/followup.h"
#include "domain/promise.h"
#include "domain/purchase.h"
#include "domain/referral.h"
#include "domain/shop.h"
#include "services/samplehabits.h"
#include "services/samplereview.h"
#include "services/samplewords.h"

#include <QHash>

namespace Shopbell {

class Connection;
class SampleRows;

/// What the reviews of somebody in a sample shop say: their history has to fit.
struct SampleVoiceHeard
{
    QDate first = {};
    QDate last = {};
    int praise = 0;
    int complaints = 0;
};

/// The customers of a sample shop and what they do beside writing reviews: purchases (drawn from the model of
/// samplehabits.h), scores, needs, notes, wishes, and who sent whom. Customers exist before the reviews are written, so
/// that those can be theirs; everything else is made up afterwards, so that it fits what they wrote. Every function that
/// takes a connection runs on the writer, inside a transaction of the caller's.
class SampleLife
{
public:
    /// `names`: everybody, the first `regulars` of them people of the story. `purchases`: about how many there shall be;
    /// 0: as many as the model gives.
    SampleLife(const SampleWords &words, const SampleTime &time, quint32 seed, QStringList names, int regulars,
               int purchases);

    int people() const { return int(m_people.size()); }
    qint64 purchasesWritten() const { return m_nextPurchase - 1; }
    /// The customer of that name; not stored when there is none.
    CustomerId customerCalled(const QString &name) const;
    /// Somebody wrote a review.
    void heard(CustomerId customer, QDate day, Sentiment sentiment);

    /// Somebody was promised something: who was content is seen in the shop again, who is still to be asked will be.
    void promised(CustomerId customer, const Promise &promise);

    Status begin(Connection &connection);
    /// From and to are places among the people.
    Status writePeople(Connection &connection, int from, int to);
    /// After the reviews: settles who came when, and how often.
    void decide();
    Status writeHistory(Connection &connection, int from, int to);
    Status writeReferrals(Connection &connection);
    /// What was said to customers and what is planned, in words of a language (ISO 639).
    Status writeFollowUps(Connection &connection, const QString &language);

private:
    enum class Liking { Unknown, Loves, Likes, Dislikes };
    struct Person
    {
        QString name;
        SampleVoiceHeard voice;
        SampleHabit habit;
        QDate first;
        QDate putRight; ///< What they complained about, so that they came back.
        QDate last; ///< Their latest purchase, once the history is written.
        bool quiet = false; ///< Away for twice the usual gap on the last day; likewise.
        quint32 seed = 0;
        Liking liking = Liking::Unknown;
        bool regular = false;
    };

    /// Whom to ask on which day whether it is right now.
    struct ToAsk
    {
        CustomerId customer = {};
        PromiseId promise = {};
        ReviewId review = {};
        QString title = {};
        QDate day = {};
    };

    CustomerId idOf(int person) const { return CustomerId(person + 1); }
    void settle(Person &person);
    qint64 countWith(double faster) const;
    std::vector<QDate> daysOf(const Person &person, LifeDice &dice, double faster) const;
    Customer contactsOf(int person) const;
    Customer wishesOf(int person, LifeDice &dice) const;
    Purchase purchaseOn(QDate day, CustomerId customer, LifeDice &dice);
    Status writePurchases(SampleRows &rows, int person, const std::vector<QDate> &days, LifeDice &dice);
    Status writeScores(SampleRows &rows, int person, const std::vector<QDate> &days, LifeDice &dice) const;
    Status writeWords(SampleRows &rows, int person, LifeDice &dice) const;
    Status writeWalkIns(SampleRows &rows);
    Referral referralTo(int person, LifeDice &dice) const;
    int referrerBefore(QDate day, int butNot, LifeDice &dice) const;
    ReferralWay someWay(LifeDice &dice) const;
    qint64 momentOf(QDate day, int hour) const;
    FollowUp followUpTo(int person, FollowUpReason reason, int dueInDays, const QString &language,
                        const QString &item = {}) const;
    std::vector<FollowUp> plannedFollowUps(const QString &language) const;
    std::vector<FollowUp> doneFollowUps(const QString &language);

    const SampleWords &m_words;
    SampleTime m_time;
    LifeDice m_dice;
    int m_purchasesWanted;
    double m_faster = 1;
    std::vector<Person> m_people;
    QHash<QString, int> m_places;
    std::vector<ToAsk> m_toAsk;
    std::vector<int> m_byFirst; ///< Places of people in the order in which they came.
    ChannelId m_counter;
    ChannelId m_online;
    qint64 m_nextPurchase = 1;
    qint64 m_written = 0;
};

} // namespace Shopbell
