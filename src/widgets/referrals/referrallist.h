// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "widgets/common/customerfield.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Shopbell {
class ColumnTable;
class EmptyState;
class ListStrip;
class ReferralsModel;
class TextLabel;
class Theme;

/// Referrals as a table, with what can be done to the chosen one below it.
class ReferralList : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralList(const Theme &theme, QWidget *parent = nullptr);

    ReferralsModel &model() { return *m_model; }
    ColumnTable *table() const { return m_table; }
    /// What is to be read.
    ReferralQuery query() const;
    /// Only those who are not here yet, or all of them with the choice of a filter.
    void showOnlyNotHereYet(bool only);
    /// Only whom this customer, or somebody of this name who is none, sent, until the owner wants all again.
    void showSentBy(const PersonChosen &referrer);
    bool isOfOnePerson() const { return !m_sentBy.isEmpty(); }
    void show(FoundReferrals found);

Q_SIGNALS:
    void viewChanged();
    /// Other rows.
    void shown();
    void addWanted();
    void hereWanted(const Shopbell::ReferralRow &row);
    void editWanted(const Shopbell::ReferralRow &row);
    void removeWanted(const Shopbell::ReferralRow &row);
    void customerWanted(Shopbell::CustomerId id);

private:
    ReferralView view() const;
    QWidget *makeFoot();
    void listen();
    std::optional<ReferralRow> chosen() const;
    void showButtons();
    void sayEmpty();

    const Theme &m_theme;
    ReferralsModel *m_model;
    ColumnTable *m_table;
    ListStrip *m_strip;
    EmptyState *m_empty;
    QStackedWidget *m_views;
    QComboBox *m_filter;
    TextLabel *m_more;
    QPushButton *m_here;
    QPushButton *m_customer;
    QPushButton *m_edit;
    QPushButton *m_remove;
    PersonChosen m_sentBy; ///< Empty: everybody.
    bool m_onlyNotHereYet = false;
    ReferralId m_cameNow; ///< Whom the owner marked last as here; not stored: nobody in this view yet.
};

} // namespace Shopbell
