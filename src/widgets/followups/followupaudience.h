// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class FollowUpFacts;

/// Of a planned follow-up for everyone who qualifies: who gets it, each with their way and address, which can be copied;
/// and who gets nothing now, with the reason and until when.
class FollowUpAudience : public QWidget
{
    Q_OBJECT

public:
    FollowUpAudience(const UiContext &context, const FollowUpFacts &facts, QWidget *parent = nullptr);

    void display(const FollowUp &followUp);

private:
    QWidget *buildFree();
    QWidget *buildHeld();
    void fill(const std::vector<AudienceRow> &people, const FollowUp &followUp);
    void fillFree(const std::vector<AudienceRow> &people);
    void offerToCopy();
    void fillHeld(const std::vector<AudienceRow> &people, const FollowUp &followUp);
    void copy(const QStringList &addresses);

    UiContext m_context;
    const FollowUpFacts &m_facts;
    QStringList m_emails; ///< Of those who get it by e-mail.
    QStringList m_numbers; ///< Of those who get it by phone or message.
    QPushButton *m_copyEmails;
    QPushButton *m_copyNumbers;
    QWidget *m_free = nullptr;
    QVBoxLayout *m_freePlace = nullptr;
    QWidget *m_freeLines = nullptr;
    QWidget *m_held = nullptr;
    QVBoxLayout *m_heldPlace = nullptr;
    QWidget *m_heldLines = nullptr;
    int m_generation = 0;
};

} // namespace Shopbell
