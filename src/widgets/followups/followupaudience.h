// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace Shopbell {
class FollowUpFacts;

/// Of a planned follow-up for everyone who qualifies: who gets nothing now, by name, with the reason and until when.
class FollowUpAudience : public QWidget
{
    Q_OBJECT

public:
    FollowUpAudience(const UiContext &context, const FollowUpFacts &facts, QWidget *parent = nullptr);

    void display(const FollowUp &followUp);

private:
    void fill(const std::vector<std::pair<QString, AudienceMember>> &members, const FollowUp &followUp);

    UiContext m_context;
    const FollowUpFacts &m_facts;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    int m_generation = 0;
};

} // namespace Shopbell
