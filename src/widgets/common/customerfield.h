// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/referral.h"
#include "services/readcustomers.h"

#include <QFuture>
#include <QLineEdit>

#include <functional>
#include <optional>

class QCompleter;

namespace Shopbell {
class CustomerHintsModel;
class Theme;

/// Customers whose name begins with a text: ReadCustomers::hints.
using CustomerHints = std::function<QFuture<Result<std::vector<CustomerHint>>>(const QString &text)>;

/// Who stands in a CustomerField: a customer, a name that is in no list yet, or a way without a person.
struct PersonChosen
{
    CustomerId id = {};
    QString name = {};
    std::optional<ReferralWay> withoutPerson = {};
    ReferralId referral = {}; ///< Of a recommended friend of that name who is no customer yet.
    QString referrerName = {}; ///< Who recommended the shop to them.
    int namesakes = 0; ///< Customers and friends of the name that was typed, when there are several and none is chosen.

    bool isEmpty() const { return !id.isStored() && name.isEmpty() && !withoutPerson; }
    friend bool operator==(const PersonChosen &, const PersonChosen &) = default;
};

/// A line for a person, completing while somebody types: customers with since when they come, recommended friends, ways without a person where
/// they are offered, and "Keep “Ru” as a name". A name typed in full that only one customer has is that customer.
class CustomerField : public QLineEdit
{
    Q_OBJECT

public:
    CustomerField(const Theme &theme, CustomerHints hints, const QString &icon = QStringLiteral("user"),
                  QWidget *parent = nullptr);

    /// "Read a review" and "Saw our post" among the choices, and with Down or a click also before anything is typed.
    void offerWaysWithoutPerson();
    /// Where only a customer of the list will do: without "Keep “Ru” as a name".
    void offerOnlyCustomers();
    /// Somebody who is not offered.
    void leaveOut(CustomerId id) { m_leftOut = id; }
    /// Behind a name that is in no list: "New"; empty for nothing.
    void setNewChip(const QString &words);
    /// What "not seen since June" is counted from.
    void setToday(QDate today);
    const PersonChosen &chosen() const { return m_chosen; }
    /// Without chosenChanged().
    void choose(const PersonChosen &person);

Q_SIGNALS:
    /// By the person: chosen from the list, or typed.
    void chosenChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeSizes();
    void typed(const QString &text);
    /// `isTyped`: the only one of that name is meant.
    void lookFor(const QString &wanted, bool isTyped);
    void take(const std::vector<CustomerHint> &hints, const QString &wanted, bool isTyped);
    bool canOfferWaysAlone() const;
    void offerWaysAlone();
    void openList();
    /// While the list is open: whatever moves the line moves the list.
    void followMoves(bool follow);
    void moveList();
    void takeEntry(int row);
    void setChosen(PersonChosen person);
    void showChosen();

    const Theme &m_theme;
    CustomerHints m_hints;
    QString m_icon;
    QString m_newChip;
    CustomerHintsModel *m_model;
    QCompleter *m_completer;
    PersonChosen m_chosen;
    CustomerId m_leftOut = {};
    bool m_offerWays = false;
    bool m_offerName = true;
    int m_generation = 0;
    QPoint m_listOpenedAt; ///< Where this line stood on the screen when the list was put there.
};

} // namespace Shopbell
