// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingspage.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/intoview.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/shopprofile.h"
#include "widgets/settings/appearancecard.h"
#include "widgets/settings/backupcard.h"
#include "widgets/settings/bandscard.h"
#include "widgets/settings/contactscard.h"
#include "widgets/settings/openingcard.h"
#include "widgets/settings/regioncard.h"
#include "widgets/settings/reminderscard.h"
#include "widgets/settings/repliescard.h"
#include "widgets/settings/settingspreview.h"
#include "widgets/settings/shopcard.h"
#include "widgets/settings/shopedit.h"
#include "widgets/settings/teamcard.h"
#include "widgets/settings/templatescard.h"
#include "widgets/shell/raildelegate.h"
#include "widgets/shell/traynotices.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int widestForm = 640;
constexpr int previewWidth = 268;
constexpr int narrowestWithPreview = 860; ///< Of form and preview together; below it the preview drops.
constexpr int narrowestWithCategories = 620;

} // namespace

SettingsPage::SettingsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(new ShopEdit(context, profile, this))
    , m_preview(new SettingsPreview(context, requests))
    , m_search(new SearchField(context.theme))
    , m_items(new QStandardItemModel(this))
{
    m_navigation = makeNavigation();
    m_outer = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_outer->setContentsMargins({});
    m_outer->setSpacing(0);
    m_outer->addWidget(m_navigation);
    auto *line = new QFrame;
    line->setProperty("hairline", u"vertical"_s);
    m_outer->addWidget(line);
    makeForm();
    makeCards(requests);
    m_inner->addWidget(m_preview);
    m_inner->addStretch();
    setAccessibleName(tr("Settings"));
    setFocusProxy(m_categories);
    connect(m_edit, &ShopEdit::changed, m_preview, &SettingsPreview::show);
    connect(&context.theme, &Theme::changed, this, [this] {
        fit();
        if (QWidget *field = focusWidget(); field && m_form->isAncestorOf(field))
            bringIntoView(field); // Other text is higher: what was just used would be out of sight.
    });
    m_preview->show(m_edit->shop());
}

QWidget *SettingsPage::makeNavigation()
{
    auto *navigation = new QWidget;
    navigation->setProperty("pane", true);
    auto *column = new QVBoxLayout(navigation);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(12);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(14, 0, 14, 0);
    inset->setSpacing(14);
    inset->addWidget(new TextLabel(m_context.theme, TypeRole::Page, ColorToken::Text, tr("Settings")));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    inset->addWidget(m_search);
    column->addLayout(inset);

    m_categories = new QListView;
    m_categories->setModel(m_items);
    auto *delegate = new RailDelegate(m_context.theme, m_categories);
    delegate->setBar(false);
    m_categories->setItemDelegate(delegate);
    m_categories->setProperty("ground", u"canvas"_s);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setSelectionMode(QAbstractItemView::NoSelection);
    m_categories->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setMouseTracking(true);
    m_categories->setUniformItemSizes(true);
    m_categories->setAccessibleName(tr("Categories of settings"));
    column->addWidget(m_categories, 1);

    connect(m_search, &SearchField::searched, this, &SettingsPage::find);
    connect(m_search, &SearchField::leaveDown, m_categories,
            [this] { m_categories->setFocus(Qt::ShortcutFocusReason); });
    connect(m_categories, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { goTo(index.row()); });
    return navigation;
}

void SettingsPage::makeForm()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("pane", true);
    m_outer->addWidget(m_scroll, 1);
    auto *content = new QWidget(m_scroll->viewport());
    m_scroll->setWidget(content);
    m_form = new QWidget(content);
    m_form->installEventFilter(this);

    m_inner = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_inner->setContentsMargins(20, 14, 20, 20);
    m_inner->setSpacing(16);
    m_inner->addWidget(m_form, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::markCurrent);
}

void SettingsPage::makeCards(WindowRequests &requests)
{
    m_cards = {new ShopCard(m_context, *m_edit, m_form),
               new RepliesCard(m_context, *m_edit, m_form),
               new TemplatesCard(m_context, m_form),
               new OpeningCard(m_context, *m_edit, m_form),
               new ContactsCard(m_context, *m_edit, m_form),
               new TeamCard(m_context, m_form),
               new BandsCard(m_context, *m_edit, m_form),
               new RegionCard(m_context, *m_edit, m_form),
               new RemindersCard(m_context, desktopShowsNotices(), m_form),
               new AppearanceCard(m_context, m_form),
               new BackupCard(m_context, requests, m_form)};
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(m_context.theme.space(SpaceToken::CardGap));
    for (SettingsCard *card : std::as_const(m_cards)) {
        column->addWidget(card);
        auto *item = new QStandardItem(card->title());
        item->setData(card->icon(), RailDelegate::IconRole);
        m_items->appendRow(item);
    }
    column->addStretch();
}

void SettingsPage::find(const QString &text)
{
    for (int row = 0; row < m_cards.size(); ++row) {
        const bool shown = text.isEmpty() || m_cards[row]->mentions(text);
        m_cards[row]->setVisible(shown);
        m_categories->setRowHidden(row, !shown);
    }
    m_scroll->verticalScrollBar()->setValue(0);
    markCurrent();
}

void SettingsPage::searchHere()
{
    m_search->begin();
}

void SettingsPage::goTo(int row)
{
    if (row < 0 || row >= m_cards.size())
        return;
    const int top = m_cards[row]->mapTo(m_scroll->widget(), QPoint()).y();
    m_scroll->verticalScrollBar()->setValue(top - 14);
    for (int i = 0; i < m_items->rowCount(); ++i)
        m_items->item(i)->setData(i == row, RailDelegate::CurrentRole);
}

void SettingsPage::markCurrent()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    int current = -1;
    for (int row = 0; row < m_cards.size(); ++row) {
        const bool reached =
            m_cards[row]->mapTo(m_scroll->widget(), QPoint()).y() <= bar->value() + m_scroll->height() / 3;
        if (m_cards[row]->isVisibleTo(this) && (current < 0 || reached))
            current = row;
    }
    for (int i = 0; i < m_items->rowCount(); ++i)
        m_items->item(i)->setData(i == current, RailDelegate::CurrentRole);
}

bool SettingsPage::hasRoomForPreview(int room) const
{
    const QMargins around = m_inner->contentsMargins();
    const int needed = m_form->minimumSizeHint().width() + m_inner->spacing() + m_context.theme.scaled(previewWidth)
        + around.left() + around.right() + m_scroll->verticalScrollBar()->sizeHint().width();
    return room >= std::max(needed, m_context.theme.scaled(narrowestWithPreview));
}

void SettingsPage::fit()
{
    const Theme &theme = m_context.theme;
    const int navigation = theme.pane(PaneToken::SettingsNav).usual;
    const bool beside = width() - navigation >= theme.scaled(narrowestWithCategories);
    m_outer->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_categories->setVisible(beside);
    m_navigation->setMinimumWidth(beside ? navigation : 0);
    m_navigation->setMaximumWidth(beside ? navigation : QWIDGETSIZE_MAX);
    setFocusProxy(beside ? static_cast<QWidget *>(m_categories) : m_scroll);

    m_form->setMaximumWidth(theme.scaled(widestForm));
    const bool preview = hasRoomForPreview(width() - (beside ? navigation : 0));
    m_inner->setDirection(preview ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_inner->setStretch(0, preview ? 1 : 0);
    m_preview->setMaximumWidth(preview ? theme.scaled(previewWidth) : theme.scaled(widestForm));
    m_preview->setMinimumWidth(preview ? theme.scaled(previewWidth) : 0);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // A card may need more room than before.
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Where the cards stand is known when they are laid out.
    QTimer::singleShot(0, this, &SettingsPage::markCurrent);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Shopbell
