// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/matchpreview.h"

#include "format/importwords.h"
#include "look/theme.h"
#include "widgets/import/elidedbox.h"
#include "widgets/import/previewmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

MatchPreview::MatchPreview(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new PreviewModel(this))
{
    setObjectName(u"matchPreview"_s);
    setModel(m_model);
    setItemDelegate(new PreviewDelegate(theme, this));
    setProperty("framed", true);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The first rows of the file"));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(40);
    connect(&theme, &Theme::changed, this, &MatchPreview::takeLook);
    takeLook();
}

void MatchPreview::setFile(const FileSurvey &survey, const ImportPlan &plan)
{
    const bool sameColumns = m_model->columnCount() == int(plan.fields.size());
    if (!sameColumns) {
        m_model->setFile(survey, plan); // The reset takes the boxes with it.
        m_boxes.clear();
    } else {
        // A box the owner is on must not lose the focus because the file was read again.
        m_model->refresh(survey, plan);
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
            showField(it.key());
    }
    takeLook();
}

void MatchPreview::setPlan(const ImportPlan &plan)
{
    m_model->setPlan(plan);
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        showField(it.key());
}

QComboBox *MatchPreview::box(int column)
{
    scrollTo(m_model->index(PreviewModel::Boxes, column));
    return makeBox(column);
}

void MatchPreview::takeLook()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = m_theme.size(SizeToken::TableRow);
        if (row == PreviewModel::Boxes)
            height = m_theme.size(SizeToken::InputSmall) + 14;
        else if (row == PreviewModel::Headings)
            height = m_theme.scaled(26);
        setRowHeight(row, height);
    }
    shareWidth();
    updateGeometry();
    makeVisibleBoxes();
}

void MatchPreview::shareWidth()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    const QFontMetrics words(m_theme.font(TypeRole::Small));
    const QFontMetrics bold(m_theme.font(TypeRole::Small, QFont::DemiBold));
    const int narrowest = m_theme.scaled(80);
    const int widest = m_theme.scaled(208);
    const int narrower = m_theme.scaled(120); // Of columns that are only kept or left out.
    std::vector<int> widths;
    int total = 0;
    for (int column = 0; column < columns; ++column) {
        const ImportField field = m_model->field(column);
        const bool meant = field != ImportField::Extra && field != ImportField::Skip;
        int width = meant ? bold.horizontalAdvance(fieldName(keyOf(field))) + m_theme.scaled(70) : m_theme.scaled(100);
        constexpr int measured = 200; // A file of thousands of columns is not measured cell by cell.
        for (int row = PreviewModel::Headings; column < measured && row < m_model->rowCount(); ++row)
            width =
                std::max(width, words.horizontalAdvance(m_model->index(row, column).data().toString().left(60)) + 22);
        widths.push_back(std::clamp(width, narrowest, meant ? widest : narrower));
        total += widths.back();
    }
    // What is left goes to the words, else to the last column.
    int wide = columns - 1;
    for (int column = 0; column < columns; ++column) {
        if (m_model->field(column) == ImportField::Text) {
            wide = column;
            break;
        }
    }
    widths[size_t(wide)] += std::max(0, viewport()->width() - total);
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[size_t(column)]);
}

void MatchPreview::makeVisibleBoxes()
{
    if (m_model->columnCount() == 0)
        return;
    const int first = std::max(0, columnAt(layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 : 0));
    int last = columnAt(layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1);
    if (last < 0)
        last = m_model->columnCount() - 1;
    constexpr int ahead = 2; // So that Tab finds the next box before it is in view.
    for (int column = first; column <= std::min(last + ahead, m_model->columnCount() - 1); ++column)
        makeBox(column);
}

QComboBox *MatchPreview::makeBox(int column)
{
    if (QComboBox *made = m_boxes.value(column))
        return made;
    auto *frame = new QWidget;
    auto *box = new ElidedBox(frame);
    box->setProperty("small", true);
    box->setObjectName(u"field%1"_s.arg(column));
    box->setAccessibleName(tr("Meaning of the column %1").arg(m_model->heading(column)));
    box->installEventFilter(this);
    auto *inset = new QHBoxLayout(frame);
    inset->setContentsMargins(6, 0, 7, 0);
    inset->addWidget(box);
    setIndexWidget(m_model->index(PreviewModel::Boxes, column), frame);
    m_boxes.insert(column, box);
    showField(column);
    connect(box, &QComboBox::activated, this,
            [this, column, box] { Q_EMIT fieldChosen(column, ImportField(box->currentData().toInt())); });
    return box;
}

void MatchPreview::offerFields(QComboBox *box)
{
    const int kind = int(m_model->plan().kind);
    if (box->count() > 0 && box->property("kind").toInt() == kind)
        return;
    box->setProperty("kind", kind);
    box->clear();
    for (const ImportField field : fieldsOf(ImportKind(kind)))
        box->addItem(fieldName(keyOf(field)), int(field));
    if (const int extra = box->findData(int(ImportField::Extra)); extra >= 0)
        box->setItemData(extra, tr("Keep", "a column: under Details"), ElidedBox::ShortTextRole);
}

void MatchPreview::showField(int column)
{
    QComboBox *box = m_boxes.value(column);
    offerFields(box);
    const ImportField field = m_model->field(column);
    box->setCurrentIndex(box->findData(int(field)));
    const bool meant = field != ImportField::Extra && field != ImportField::Skip;
    const QString tone = meant ? u"accent"_s : u"text2"_s;
    if (box->property("tone").toString() == tone)
        return;
    box->setProperty("tone", tone);
    box->style()->unpolish(box);
    box->style()->polish(box);
}

bool MatchPreview::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (box && event->type() == QEvent::FocusIn) {
        const int column = m_boxes.key(box, -1);
        if (column >= 0)
            scrollTo(m_model->index(PreviewModel::Boxes, column));
    }
    return QTableView::eventFilter(watched, event);
}

QSize MatchPreview::sizeHint() const
{
    int height = 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return {m_theme.scaled(500), height};
}

QSize MatchPreview::minimumSizeHint() const
{
    return {m_theme.scaled(200), sizeHint().height()};
}

void MatchPreview::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    updateGeometry();
    makeVisibleBoxes();
}

void MatchPreview::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        makeVisibleBoxes();
}

} // namespace Shopbell
