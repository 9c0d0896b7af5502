// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mergecustomers.h"

#include <QFrame>

class QAbstractButton;
class QGridLayout;

namespace Shopbell {
class CustomerFacts;
class TextLabel;
class Theme;

/// Two entries field by field: a radio button where one of two is kept, a box where both can be, and what it comes to.
class MergeTable : public QFrame
{
    Q_OBJECT

public:
    MergeTable(const Theme &theme, const CustomerFacts &facts, const MergePreview &preview, QWidget *parent = nullptr);

    /// The first entry is kept, with what is chosen.
    MergeChoice choice() const;

private:
    struct Side
    {
        QString text = {}; ///< Empty: there is nothing.
        QString why = {}; ///< Why it cannot be chosen; empty where it can.
        QAbstractButton *button = nullptr;
    };
    /// Where one of two is kept.
    struct Pick
    {
        Side first;
        Side second;
        TextLabel *result = nullptr;
        bool takesFirst() const;
        QString chosenText() const;
    };
    struct Contact
    {
        ContactPoint point;
        QAbstractButton *button = nullptr;
    };

    void addHead();
    QWidget *headOf(const CustomerDetails &details);
    Pick addPick(const QString &name, const Side &first, const Side &second, const QString &note = {});
    Side addSide(const QString &name, Side side, int column);
    Pick addPreferred();
    void nameRow(const QString &name); ///< In the first column of the row that is being made.
    void addContacts(ContactKind kind);
    void addRefusals();
    void addCameThrough();
    QWidget *cell(QWidget *content, int row, int column);
    TextLabel *addResult(int row, const QString &note = {});
    void showContacts(ContactKind kind, TextLabel *result, TextLabel *note);

    const Theme &m_theme;
    const CustomerFacts &m_facts;
    MergePreview m_preview;
    QGridLayout *m_grid;
    int m_row = 0;
    Pick m_name;
    Pick m_preferred;
    Pick m_segment;
    Pick m_knownBy;
    std::vector<Contact> m_contacts;
};

} // namespace Shopbell
