// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followuprow.h"
#include "format/followuptext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Shopbell {

/// Follow-ups as a table: planned ones by how soon they are due under a heading each, those that are held back, and below
/// them what is worth planning. Settled ones stand without headings.
class FollowUpListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Who, What, Way, Job, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< By what a row is known again; none of a heading.
        NoteRole, ///< Of a heading: what stands at its end.
        CountRole, ///< Of a heading: how many there are.
        LineRole, ///< Of What: below the title.
        IconRole, ///< Of What and Way; a name of look/icons.h.
        IsHeldRole,
        IsLateRole ///< Planned for a day that has gone.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(FollowUpText text);
    /// `ideas` are shown below; pass none with settled ones.
    void show(FoundFollowUps found, FoundIdeas ideas = {});

    bool isHeading(int row) const;
    /// Null for a heading and for an idea.
    const FollowUpRow *followUp(int row) const;
    /// Null for a heading and for a follow-up.
    const IdeaRow *idea(int row) const;
    /// -1 when it is not listed.
    int rowOf(FollowUpId id) const;
    /// The first that is no heading; -1 when there is none.
    int firstRow() const;
    /// How many ideas there are, and how many of them are listed.
    qint64 ideaCount() const;
    qint64 listedIdeas() const { return qint64(m_ideas.rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        std::optional<FollowUpGroup> heading = {};
        bool isIdeasHeading = false;
        int followUp = -1; ///< Place among the rows that were found.
        int idea = -1;
    };
    QVariant headingData(const Entry &entry, int role) const;
    QVariant followUpData(const FollowUpRow &row, int column, int role) const;
    QVariant ideaData(const IdeaRow &row, int column, int role) const;
    QString words(const FollowUpRow &row, int column) const;
    QString words(const IdeaRow &row, int column) const;
    QString ideaLine(const IdeaRow &row) const;

    FoundFollowUps m_found;
    FoundIdeas m_ideas;
    std::vector<Entry> m_entries;
    std::optional<FollowUpText> m_text;
};

} // namespace Shopbell
