// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Shopbell {
class CustomerFacts;
class TextLabel;
class Theme;

/// The notes about a customer, newest first.
class NotesView : public QScrollArea
{
    Q_OBJECT

public:
    NotesView(const Theme &theme, const CustomerFacts &facts, QWidget *parent = nullptr);

    void display(const CustomerDetails &details);

Q_SIGNALS:
    void editWanted(const Shopbell::CustomerNote &note);
    void removeWanted(Shopbell::NoteId note);

private:
    QWidget *noteOf(const CustomerNote &note);

    const Theme &m_theme;
    const CustomerFacts &m_facts;
    TextLabel *m_empty;
    QVBoxLayout *m_notes;
    std::vector<CustomerNote> m_shown;
};

} // namespace Shopbell
