// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QPushButton;
class QScrollArea;

namespace Shopbell {
class AvatarLabel;
class BehindList;
class FindingCard;
class IconButton;
class ImprovementFacts;
class ImprovementMoves;
class TextLabel;

/// One improvement: what is changed, who sees to it, since when, what is expected, what came of it, the reviews behind
/// it, and at its foot the decision.
class ImprovementPane : public QWidget
{
    Q_OBJECT

public:
    ImprovementPane(const UiContext &context, const ImprovementFacts &facts, ImprovementMoves &moves,
                    QWidget *parent = nullptr);

    void open(ImprovementId id);
    void refresh();
    ImprovementId shown() const { return m_id; }
    /// With a way back to the list, where that has no room beside it.
    void setAlone(bool alone);

Q_SIGNALS:
    void backWanted();
    void gone(); ///< It was deleted, or its start was undone.
    void reviewWanted(Shopbell::ReviewId review);
    void topicWanted(const Shopbell::ImprovementTopic &topic);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFacts();
    QWidget *buildBehind();
    QWidget *buildFoot();
    QWidget *fact(const QString &caption, TextLabel *value, QWidget *before = nullptr) const;
    void connectParts();
    void display(ImprovementDetails details);
    void showFacts();
    void showBehind();
    void showFoot();
    void fillMenu();
    void fillPeople();
    void tell(const ReviewBehind &behind);
    void fit();

    UiContext m_context;
    const ImprovementFacts &m_facts;
    ImprovementMoves &m_moves;
    ImprovementId m_id;
    std::optional<ImprovementDetails> m_details;
    int m_generation = 0;
    bool m_all = false; ///< Whether all reviews behind it are shown.

    IconButton *m_back;
    TextLabel *m_title;
    TextLabel *m_what;
    TextLabel *m_decision;
    IconButton *m_more;
    QMenu *m_menu;
    AvatarLabel *m_avatar;
    TextLabel *m_owner;
    TextLabel *m_started;
    TextLabel *m_behind;
    TextLabel *m_expected;
    FindingCard *m_finding;
    BehindList *m_reviews;
    QPushButton *m_showAll;
    QPushButton *m_add;
    TextLabel *m_none;
    QScrollArea *m_scroll;
    QBoxLayout *m_foot = nullptr;
    TextLabel *m_hears;
    QPushButton *m_tell;
    QMenu *m_people;
    QPushButton *m_drop;
    QPushButton *m_adjust;
    QPushButton *m_keep;
    QPushButton *m_again;
};

} // namespace Shopbell
