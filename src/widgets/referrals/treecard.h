// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referralrow.h"
#include "widgets/common/card.h"

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Shopbell {
class EmptyState;
class ReferralTreeModel;
class Segment;
class TreeView;

/// "Who brought whom", as a picture or as a list with the same people.
class TreeCard : public Card
{
    Q_OBJECT

public:
    explicit TreeCard(const Theme &theme, QWidget *parent = nullptr);

    /// The largest families, or, as showsSmaller() says, those that they leave no room for: as a list.
    void show(const ReferralTree &tree);
    bool showsSmaller() const { return m_smaller; }
    /// In the picture and in the list; when the people are read next, should they not be there yet.
    void choose(CustomerId id);
    TreeView *picture() const { return m_picture; }
    QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void familiesWanted(); ///< The others, as showsSmaller() says.
    void customerWanted(Shopbell::CustomerId id);
    void senderWanted(const QString &name); ///< Whom a sender sent who is in no list.
    /// The referral by which somebody was brought is to be deleted.
    void removeWanted(Shopbell::ReferralId id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum View { Picture, List, Nobody, NotRead };
    QWidget *makeHead();
    void makeList();
    void showView(int view);
    void showSmaller(bool smaller);
    void notePlace();
    void restorePlace();
    void takeSizes();
    void shareWidth();

    /// Of the list, before the people were read again.
    struct Place
    {
        ReferralPerson current = {};
        ReferralPerson before = {}; ///< Who stands in the row above.
        std::vector<ReferralPerson> folded = {};
        int scrolled = 0;
    };

    const Theme &m_theme;
    ReferralTreeModel *m_model;
    Segment *m_switch;
    TextLabel *m_caption;
    QPushButton *m_others;
    TreeView *m_picture;
    QTreeView *m_list;
    EmptyState *m_nobody;
    QStackedWidget *m_views;
    int m_wanted = Picture;
    bool m_smaller = false;
    CustomerId m_toChoose; ///< When the people come.
    Place m_place;
    std::vector<int> m_numberWidths; ///< By column, as wide as their words.
};

} // namespace Shopbell
