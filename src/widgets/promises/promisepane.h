// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Shopbell {
class CoveredView;
class PromiseFacts;
class PromiseMoves;
class PublicationView;
class StepsView;
class TextLabel;

/// One promise with all that belongs to it, beside the board: who keeps it until when, its steps and what shows that they
/// were done, for whom it is, what was said afterwards.
class PromisePane : public QWidget
{
    Q_OBJECT

public:
    PromisePane(const UiContext &context, const PromiseFacts &facts, PromiseMoves &moves, QWidget *parent = nullptr);

    void open(PromiseId id);
    PromiseId promise() const { return m_id; }
    /// Reads it again; nothing when none is open.
    void refresh();

Q_SIGNALS:
    void closeWanted();
    void editWanted(Shopbell::PromiseId id);
    void reviewWanted(Shopbell::ReviewId id);
    void customerWanted(Shopbell::CustomerId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectParts();
    void display(const PromiseDetails &details);
    void showFacts(const PromiseDetails &details);
    void showAfterwards(const PromiseDetails &details);
    void showFoot(const PromiseDetails &details);
    void fillMenu(const PromiseDetails &details);
    void askOwner();
    void askReason(ReviewId review);
    void askAgreement(ReviewId review);
    void askEvidence(const PromiseStep &step);

    UiContext m_context;
    const PromiseFacts &m_facts;
    PromiseMoves &m_moves;
    PromiseId m_id;
    std::optional<PromiseDetails> m_details;
    int m_generation = 0;

    TextLabel *m_title;
    TextLabel *m_state;
    TextLabel *m_when;
    TextLabel *m_parts;
    StepsView *m_steps;
    CoveredView *m_covered;
    QWidget *m_afterwardsPart = nullptr;
    TextLabel *m_afterwards;
    PublicationView *m_publication;
    QPushButton *m_next;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace Shopbell
