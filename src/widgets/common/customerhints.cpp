// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/customerhints.h"

#include "format/customertext.h"
#include "format/customerwords.h"
#include "look/avatar.h"
#include "look/theme.h"

#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int hintPadding = 12;
constexpr int hintGap = 9;
} // namespace

CustomerHintsModel::CustomerHintsModel(const Theme &theme, QObject *parent) : QAbstractListModel(parent), m_theme(theme)
{
}

void CustomerHintsModel::setEntries(const QString &typed, std::vector<Entry> entries)
{
    beginResetModel();
    m_typed = typed;
    m_entries = std::move(entries);
    endResetModel();
}

int CustomerHintsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString CustomerHintsModel::words(const Entry &entry) const
{
    if (entry.way)
        return nameOf(*entry.way);
    return entry.keepAsName ? tr("Keep “%1” as a name").arg(m_typed) : entry.person.name;
}

QString CustomerHintsModel::side(const Entry &entry) const
{
    if (entry.way)
        return tr("no person");
    if (entry.keepAsName)
        return tr("not in the list yet");
    if (entry.person.referral.isStored())
        return entry.person.referrerName.isEmpty()
            ? tr("recommended, not here yet")
            //: Of a friend; %1 is the name of a customer.
            : tr("recommended by %1, not here yet").arg(entry.person.referrerName);
    return CustomerText(m_theme.language(), QTimeZone::utc(), {})
        .acquaintance(entry.person.firstSeen, entry.person.lastSeen, m_today);
}

QVariant CustomerHintsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &shown = entry(index.row());
    switch (role) {
    case Qt::EditRole: // What the completer writes into the line.
        return shown.keepAsName ? m_typed : words(shown);
    case Qt::DisplayRole:
        return words(shown);
    case Qt::AccessibleTextRole:
        //: For a screen reader: a name, and what is known: "Ruth Adeyemi, since 2 October".
        return tr("%1, %2").arg(words(shown), side(shown));
    case IconRole:
        return shown.way ? iconOf(*shown.way) : (shown.keepAsName ? u"plus"_s : QString());
    case SideRole:
        return side(shown);
    case IdRole:
        return shown.person.id.value();
    case TypedRole:
        return m_typed;
    default:
        return {};
    }
}

CustomerHintDelegate::CustomerHintDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CustomerHintDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int name =
        QFontMetrics(m_theme.font(TypeRole::Body, QFont::DemiBold)).horizontalAdvance(index.data().toString());
    const int known = QFontMetrics(m_theme.font(TypeRole::Small))
                          .horizontalAdvance(index.data(CustomerHintsModel::SideRole).toString());
    const int beside = 2 * hintPadding + 2 * hintGap;
    return {m_theme.size(SizeToken::AvatarSmall) + name + known + m_theme.scaled(beside) + 2,
            std::max(m_theme.scaled(36), m_theme.lineHeight(TypeRole::Body) + 12)};
}

void CustomerHintDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(m_theme.layoutDirection());
    const bool on = option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, m_theme.color(on ? ColorToken::Selected : ColorToken::Surface));
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(m_theme.layoutDirection(), option.rect, logical);
    };
    const int padding = m_theme.scaled(hintPadding);
    QRect inside = option.rect.adjusted(padding, 0, -padding, 0);

    const QString icon = index.data(CustomerHintsModel::IconRole).toString();
    const int side = m_theme.size(icon.isEmpty() ? SizeToken::AvatarSmall : SizeToken::IconButton);
    const QRect picture(inside.left(), inside.top() + (inside.height() - side) / 2, side, side);
    if (icon.isEmpty())
        paint::avatar(*painter, visual(picture), m_theme, index.data().toString(),
                      index.data(CustomerHintsModel::IdRole).toLongLong());
    else
        m_theme.icons().paint(*painter, visual(picture), icon, m_theme.color(ColorToken::Text2));
    inside.setLeft(picture.right() + 1 + m_theme.scaled(hintGap));

    const QString known = index.data(CustomerHintsModel::SideRole).toString();
    const QFont small = m_theme.font(TypeRole::Small);
    const int width = std::min(QFontMetrics(small).horizontalAdvance(known) + 1, inside.width() * 2 / 3);
    painter->setFont(small);
    painter->setPen(m_theme.color(ColorToken::Text2));
    const QRect end(inside.right() + 1 - width, inside.top(), width, inside.height());
    const auto trailing = QStyle::visualAlignment(m_theme.layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    painter->drawText(visual(end), int(trailing), QFontMetrics(small).elidedText(known, Qt::ElideRight, width));
    inside.setRight(end.left() - m_theme.scaled(hintGap));
    paintName(*painter, visual(inside), index);
    painter->restore();
}

void CustomerHintDelegate::paintName(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QString name = index.data().toString();
    const bool isPerson = index.data(CustomerHintsModel::IconRole).toString().isEmpty();
    const QString typed = isPerson ? index.data(CustomerHintsModel::TypedRole).toString() : QString();
    const QFont plain = m_theme.font(TypeRole::Body);
    const QFont strong = m_theme.font(TypeRole::Body, QFont::DemiBold);
    painter.setPen(m_theme.color(ColorToken::Text));
    const auto start = QStyle::visualAlignment(m_theme.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const bool found = !typed.isEmpty() && name.startsWith(typed, Qt::CaseInsensitive) && !name.isRightToLeft();
    const QString begun = found ? name.left(typed.size()) : QString();
    const int bold = QFontMetrics(strong).horizontalAdvance(begun);
    QRect rest = area;
    if (found) {
        painter.setFont(strong);
        painter.drawText(area, int(start), begun);
        if (m_theme.isRightToLeft())
            rest.setRight(rest.right() - bold);
        else
            rest.setLeft(rest.left() + bold);
    }
    painter.setFont(plain);
    painter.drawText(rest, int(start),
                     QFontMetrics(plain).elidedText(name.mid(begun.size()), Qt::ElideRight, rest.width()));
}

} // namespace Shopbell
