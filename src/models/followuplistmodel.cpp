// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/followuplistmodel.h"

#include "format/customerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

void FollowUpListModel::setWords(FollowUpText text)
{
    m_text = std::move(text);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FollowUpListModel::show(FoundFollowUps found, FoundIdeas ideas)
{
    beginResetModel();
    m_found = std::move(found);
    m_ideas = std::move(ideas);
    m_entries.clear();
    std::optional<FollowUpGroup> group;
    for (int at = 0; at < int(m_found.rows.size()); ++at) {
        const FollowUpRow &row = m_found.rows[size_t(at)];
        if (row.followUp.state == FollowUpState::Planned && group != row.group) {
            group = row.group;
            m_entries.push_back({.heading = group});
        }
        m_entries.push_back({.followUp = at});
    }
    if (!m_ideas.rows.empty())
        m_entries.push_back({.isIdeasHeading = true});
    for (int at = 0; at < int(m_ideas.rows.size()); ++at)
        m_entries.push_back({.idea = at});
    endResetModel();
}

bool FollowUpListModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && !followUp(row) && !idea(row);
}

const FollowUpRow *FollowUpListModel::followUp(int row) const
{
    const int at = row >= 0 && row < rowCount() ? m_entries[size_t(row)].followUp : -1;
    return at >= 0 ? &m_found.rows[size_t(at)] : nullptr;
}

const IdeaRow *FollowUpListModel::idea(int row) const
{
    const int at = row >= 0 && row < rowCount() ? m_entries[size_t(row)].idea : -1;
    return at >= 0 ? &m_ideas.rows[size_t(at)] : nullptr;
}

int FollowUpListModel::rowOf(FollowUpId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const FollowUpRow *each = followUp(row);
        if (each && each->followUp.id == id)
            return row;
    }
    return -1;
}

int FollowUpListModel::firstRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isHeading(row))
            return row;
    }
    return -1;
}

int FollowUpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FollowUpListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags FollowUpListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant FollowUpListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || !m_text)
        return {};
    if (const FollowUpRow *row = followUp(index.row()))
        return followUpData(*row, index.column(), role);
    if (const IdeaRow *row = idea(index.row()))
        return ideaData(*row, index.column(), role);
    return headingData(m_entries[size_t(index.row())], role);
}

qint64 FollowUpListModel::ideaCount() const
{
    qint64 sum = 0;
    for (const qint64 count : m_ideas.counts)
        sum += count;
    return sum;
}

QVariant FollowUpListModel::headingData(const Entry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry.heading ? nameOf(*entry.heading) : tr("Worth planning");
    case CountRole:
        return entry.heading ? m_found.counts.groups.value(*entry.heading) : ideaCount();
    case NoteRole:
        if (entry.heading)
            return *entry.heading == FollowUpGroup::HeldBack ? tr("Shopbell holds these, and says until when")
                                                             : QString();
        if (ideaCount() > qint64(m_ideas.rows.size()))
            return tr("Found in purchases and promises; the first %Ln are listed", nullptr, int(m_ideas.rows.size()));
        return tr("Found in purchases and promises, nothing of it is planned yet");
    default:
        return {};
    }
}

QString FollowUpListModel::words(const FollowUpRow &row, int column) const
{
    switch (Column(column)) {
    case Day:
        return m_text->when(row);
    case Who:
        return m_text->who(row);
    case What:
        return m_text->title(row.followUp);
    case Way:
        return m_text->way(row);
    case Job:
        if (row.isOver)
            return tr("Close", "a follow-up that nobody can get any more");
        if (row.followUp.state != FollowUpState::Planned || row.group != FollowUpGroup::HeldBack)
            return tr("Open");
        switch (purposeOf(row.followUp.reason)) {
        case ContactPurpose::Request:
            return tr("Ask", "somebody for something");
        case ContactPurpose::Invitation:
        case ContactPurpose::Marketing:
            return tr("Invite");
        case ContactPurpose::Care:
            return tr("Write", "to somebody");
        }
        Q_UNREACHABLE();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FollowUpListModel::followUpData(const FollowUpRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Way ? m_text->wayInShort(row) : words(row, column);
    case Qt::AccessibleTextRole:
        //: For a screen reader: a day, a name, what is asked, why, by which way.
        return column == Day
            ? tr("%1, %2: %3. %4. %5")
                  //: For a screen reader; %1 is a day that has gone.
                  .arg(m_text->isOverdue(row) ? tr("Late since %1").arg(m_text->day(row)) : words(row, Day),
                       words(row, Who), words(row, What), m_text->line(row), words(row, Way))
            : words(row, column);
    case LineRole:
        return column == What ? m_text->line(row) : QString();
    case Qt::ToolTipRole: // Where it is narrow they are cut.
        if (column == Way)
            return words(row, Way);
        return column == What ? words(row, What) + u'\n' + m_text->line(row) : QString();
    case IconRole:
        if (column == Way)
            return iconOf(row.followUp.audience && !row.ways.empty() ? row.ways.front() : row.followUp.way);
        return column == What ? iconOf(row.followUp.reason) : QString();
    case IsHeldRole:
        return row.followUp.state == FollowUpState::Planned && row.group == FollowUpGroup::HeldBack;
    case IsLateRole:
        return m_text->isOverdue(row);
    case IdRole:
        return u"follow-up %1"_s.arg(row.followUp.id.value());
    default:
        return {};
    }
}

QString FollowUpListModel::words(const IdeaRow &row, int column) const
{
    switch (Column(column)) {
    case Day:
        return m_text->day(row);
    case Who:
        return customerName(row.customerName);
    case What:
        return nameOf(row.idea.reason);
    case Way:
        return row.way == ContactWay::None ? tr("No way yet") : nameOf(row.way);
    case Job:
        return tr("Plan…");
    case ColumnCount:
        break;
    }
    return {};
}

QString FollowUpListModel::ideaLine(const IdeaRow &row) const
{
    return row.hold ? m_text->hold(*row.hold, row.idea.reason) : m_text->why(row);
}

QVariant FollowUpListModel::ideaData(const IdeaRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        //: For a screen reader, something that could be planned: what, for whom, why, best when.
        return column == Day ? tr("Worth planning: %1 for %2. %3. Best on %4")
                                   .arg(words(row, What), words(row, Who), ideaLine(row), words(row, Day))
                             : words(row, column);
    case LineRole:
        return column == What ? ideaLine(row) : QString();
    case IconRole:
        if (column == Way)
            return iconOf(row.way);
        return column == What ? iconOf(row.idea.reason) : QString();
    case IsHeldRole:
        return row.hold.has_value();
    case IdRole:
        return u"idea %1 %2 %3 %4"_s.arg(keyOf(row.idea.reason))
            .arg(row.customer.value())
            .arg(row.referral.value())
            .arg(row.review.value());
    default:
        return {};
    }
}

} // namespace Shopbell
