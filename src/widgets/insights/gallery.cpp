// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/insights/gallery.h"

#include "charts/thumbpainter.h"
#include "look/marks.h"
#include "look/theme.h"
#include "widgets/insights/gallerymodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int thumbHeight = 42;
constexpr int cardInset = 8;
constexpr int rowInset = 14;

} // namespace

GalleryDelegate::GalleryDelegate(const Theme &theme, const GalleryModel &model, bool ruled, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_ruled(ruled)
{
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = m_theme.lineHeight(TypeRole::Small);
    if (index.data(GalleryModel::SavedRole).toBool())
        return {m_theme.scaled(120), words + 16};
    return {m_theme.scaled(120), words + m_theme.lineHeight(TypeRole::Micro) + m_theme.scaled(thumbHeight) + 26};
}

void GalleryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const int inset = m_ruled ? rowInset : cardInset;
    const QRectF row = option.rect;
    const QRectF card = m_ruled ? row : row.adjusted(cardInset, 1, -cardInset, -1);
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(current ? ColorToken::Selected : ColorToken::Hover));
        const double radius = m_ruled ? 0 : m_theme.radius(RadiusToken::Selection);
        painter->drawRoundedRect(card, radius, radius);
    }
    if (current)
        paint::selectionBar(*painter, m_ruled ? row : row.adjusted(0, 12, 0, -12), m_theme);
    if (m_ruled)
        paint::hairline(*painter, row, m_theme);

    const Qt::Alignment leading = QStyle::visualAlignment(m_theme.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    QRectF line = card.adjusted(inset, 8, -inset, 0);
    const auto write = [&](const QFont &font, ColorToken color, int height, const QString &text) {
        line.setHeight(height);
        painter->setFont(font);
        painter->setPen(m_theme.color(color));
        painter->drawText(line, int(leading), QFontMetrics(font).elidedText(text, Qt::ElideRight, int(line.width())));
        line.moveTop(line.bottom());
    };
    write(m_theme.font(TypeRole::Small, current || m_ruled ? QFont::DemiBold : QFont::Medium),
          current ? ColorToken::AccentText : ColorToken::Text, m_theme.lineHeight(TypeRole::Small),
          index.data().toString());
    if (!index.data(GalleryModel::SavedRole).toBool()) {
        write(m_theme.font(TypeRole::Micro), current ? ColorToken::Text2 : ColorToken::Text3,
              m_theme.lineHeight(TypeRole::Micro), index.data(GalleryModel::ValueRole).toString());
        if (const Statistics *answer = m_model.answerAt(index.row()))
            paint::thumb(*painter, QRectF(line.left(), line.top() + 6, line.width(), m_theme.scaled(thumbHeight)),
                         m_theme, *answer);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::focusRingInside(*painter, card, m_theme, m_ruled ? 0 : m_theme.radius(RadiusToken::Selection));
    painter->restore();
}

Gallery::Gallery(const Theme &theme, GalleryModel &model, bool ruled, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new GalleryDelegate(theme, model, ruled, this));
    setProperty("ground", ruled ? u"surface"_s : u"canvas"_s);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Charts"));
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_quiet && current.isValid())
            Q_EMIT chosen(current.row());
    });
}

void Gallery::setCurrentRow(int row)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (row != currentIndex().row())
        setCurrentIndex(m_model.index(row));
}

void Gallery::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_model.viewAt(currentIndex().row()))
        Q_EMIT removeWanted(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void Gallery::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!m_model.viewAt(at.row()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Remove this view")), &QAction::triggered, this,
            [this, row = at.row()] { Q_EMIT removeWanted(row); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

} // namespace Shopbell
