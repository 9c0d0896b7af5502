// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/customerfield.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "look/chip.h"
#include "look/theme.h"
#include "widgets/common/customerhints.h"

#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int personEdge = 9;
constexpr int personGap = 8;
constexpr int widestList = 460;

PersonChosen personOf(const CustomerHint &hint)
{
    return {.id = hint.id, .name = hint.name, .referral = hint.referral, .referrerName = hint.referrerName};
}

void addWays(std::vector<CustomerHintsModel::Entry> &entries)
{
    for (const ReferralWay way : allReferralWays()) {
        if (isWithoutPerson(way))
            entries.push_back({.person = {}, .way = way, .keepAsName = false});
    }
}
} // namespace

CustomerField::CustomerField(const Theme &theme, CustomerHints hints, const QString &icon, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_hints(std::move(hints))
    , m_icon(icon)
    , m_model(new CustomerHintsModel(theme, this))
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(9);
    auto *popup = new QListView;
    popup->setAccessibleName(tr("People with this name"));
    popup->setMouseTracking(true);
    popup->setTextElideMode(Qt::ElideRight);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(popup);
    popup->setItemDelegate(new CustomerHintDelegate(theme, popup)); // The completer brings one of its own.
    popup->installEventFilter(this);
    setCompleter(m_completer);
    // The completer writes the name into the line after this signal. Not on behalf of this line: a QLineEdit that is left
    // ends all that its completer tells it.
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), m_completer,
        [this](const QModelIndex &index) { takeEntry(index.row()); }, Qt::QueuedConnection);
    connect(this, &QLineEdit::textEdited, this, &CustomerField::typed);
    connect(&theme, &Theme::changed, this, &CustomerField::takeSizes);
    takeSizes();
}

void CustomerField::offerWaysWithoutPerson()
{
    m_offerWays = true;
}

void CustomerField::offerOnlyCustomers()
{
    m_offerName = false;
}

void CustomerField::setNewChip(const QString &words)
{
    m_newChip = words;
    takeSizes();
    update();
}

void CustomerField::setToday(QDate today)
{
    m_model->setToday(today);
}

void CustomerField::choose(const PersonChosen &person)
{
    ++m_generation;
    m_chosen = person;
    setText(person.withoutPerson ? nameOf(*person.withoutPerson) : person.name);
    update();
}

void CustomerField::setChosen(PersonChosen person)
{
    if (person == m_chosen)
        return;
    m_chosen = std::move(person);
    update();
    Q_EMIT chosenChanged();
}

void CustomerField::typed(const QString &text)
{
    const QString wanted = text.simplified();
    setChosen({{}, wanted, {}});
    lookFor(wanted, true);
}

void CustomerField::lookFor(const QString &wanted, bool isTyped)
{
    const int generation = ++m_generation;
    if (wanted.isEmpty() || !m_hints) {
        m_model->setEntries(wanted, {});
        return;
    }
    // The line opens the list by itself, and what it held for other words must not be chosen.
    if (!m_completer->popup()->isVisible())
        m_model->setEntries(wanted, {});
    whenAnswered(m_hints(wanted), this, [=, this](const Result<std::vector<CustomerHint>> &hints) {
        if (generation == m_generation)
            take(hints ? *hints : std::vector<CustomerHint>(), wanted, isTyped);
    });
}

void CustomerField::take(const std::vector<CustomerHint> &hints, const QString &wanted, bool isTyped)
{
    std::vector<CustomerHintsModel::Entry> entries;
    const CustomerHint *same = nullptr;
    int sameNames = 0;
    for (const CustomerHint &hint : hints) {
        if (m_leftOut.isStored() && hint.id == m_leftOut)
            continue;
        entries.push_back({.person = hint, .way = {}, .keepAsName = false});
        if (hint.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            same = &hint;
            ++sameNames;
        }
    }
    if (m_offerWays)
        addWays(entries);
    if (m_offerName)
        entries.push_back({.person = {}, .way = {}, .keepAsName = true});
    m_model->setEntries(wanted, std::move(entries));
    if (isTyped && sameNames == 1)
        setChosen(personOf(*same));
    else if (isTyped && sameNames > 1)
        setChosen({.name = wanted, .namesakes = sameNames});
    if (hasFocus() && m_model->rowCount() > 0)
        openList();
}

bool CustomerField::canOfferWaysAlone() const
{
    return m_offerWays && !isReadOnly() && text().simplified().isEmpty() && !m_completer->popup()->isVisible();
}

/// Before anything is typed there is nobody to offer.
void CustomerField::offerWaysAlone()
{
    ++m_generation;
    std::vector<CustomerHintsModel::Entry> entries;
    addWays(entries);
    m_model->setEntries({}, std::move(entries));
    openList();
}

/// Wider than the line where a name and what is known about it need it.
void CustomerField::openList()
{
    QAbstractItemView *list = m_completer->popup();
    const int wanted = list->sizeHintForColumn(0) + 2 * personGap;
    m_completer->complete({0, 0, std::max(width(), std::min(wanted, m_theme.scaled(widestList))), height()});
    // The completer stands on the entry that equals what is typed, which is the last one: Down would begin there.
    list->selectionModel()->clearCurrentIndex();
}

void CustomerField::followMoves(bool follow)
{
    m_listOpenedAt = mapToGlobal(QPoint());
    for (QWidget *around = this; around; around = around->isWindow() ? nullptr : around->parentWidget()) {
        around->removeEventFilter(this);
        if (follow)
            around->installEventFilter(this);
    }
}

void CustomerField::moveList()
{
    const QPoint before = std::exchange(m_listOpenedAt, mapToGlobal(QPoint()));
    QAbstractItemView *list = m_completer->popup();
    list->move(list->pos() + m_listOpenedAt - before);
}

void CustomerField::takeEntry(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const CustomerHintsModel::Entry entry = m_model->entry(row);
    PersonChosen person;
    if (entry.way)
        person.withoutPerson = entry.way;
    else if (entry.keepAsName)
        person.name = m_model->typed();
    else
        person = personOf(entry.person);
    ++m_generation;
    setText(entry.way ? nameOf(*entry.way) : person.name);
    setChosen(std::move(person));
}

/// While the keys go through the list, the completer writes every name into the line that they come by. When the list is
/// left without a choice, who was typed stands there again.
void CustomerField::showChosen()
{
    const QString words = m_chosen.withoutPerson ? nameOf(*m_chosen.withoutPerson) : m_chosen.name;
    if (text().simplified().compare(words, Qt::CaseInsensitive) != 0)
        setText(words);
}

bool CustomerField::eventFilter(QObject *object, QEvent *event)
{
    const QAbstractItemView *list = m_completer->popup();
    if (object != list) {
        if (event->type() == QEvent::Move && list->isVisible())
            moveList();
        return QLineEdit::eventFilter(object, event);
    }
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        followMoves(event->type() == QEvent::Show);
    if (event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &CustomerField::showChosen, Qt::QueuedConnection);
    // Who goes on to the next field means whom they stand on.
    const bool goesOn = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (goesOn && list->selectionModel()->isSelected(list->currentIndex()))
        takeEntry(list->currentIndex().row());
    return QLineEdit::eventFilter(object, event);
}

/// The list of a field that was left opens again.
void CustomerField::keyPressEvent(QKeyEvent *event)
{
    const QString wanted = text().simplified();
    const bool isDown = event->key() == Qt::Key_Down && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isDown && !isReadOnly() && !wanted.isEmpty() && !m_completer->popup()->isVisible())
        lookFor(wanted, false);
    else if (isDown && canOfferWaysAlone())
        offerWaysAlone();
    else
        QLineEdit::keyPressEvent(event);
}

void CustomerField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && canOfferWaysAlone())
        offerWaysAlone();
}

void CustomerField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const int side = m_theme.size(SizeToken::IconControl);
    const QRect icon(m_theme.scaled(personEdge), (height() - side) / 2, side, side);
    m_theme.icons().paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
                          m_theme.color(ColorToken::Text2));
    if (m_newChip.isEmpty() || m_chosen.name.isEmpty() || m_chosen.id.isStored())
        return;
    const Chip chip{ChipTone::Accent, m_newChip, u"plus"_s};
    const int wide = int(std::ceil(paint::chipSize(m_theme, chip).width()));
    const QRect end(width() - wide - m_theme.scaled(personGap), 0, wide, height());
    paint::chip(painter, QStyle::visualRect(layoutDirection(), rect(), end), m_theme, chip);
}

void CustomerField::takeSizes()
{
    const int icon = m_theme.size(SizeToken::IconControl) + m_theme.scaled(personGap);
    int chip = 0;
    if (!m_newChip.isEmpty())
        chip = int(std::ceil(paint::chipSize(m_theme, {ChipTone::Accent, m_newChip, u"plus"_s}).width()));
    QMargins margins(icon, 0, chip, 0);
    if (m_theme.isRightToLeft())
        margins = {margins.right(), 0, margins.left(), 0};
    setTextMargins(margins);
}

} // namespace Shopbell
