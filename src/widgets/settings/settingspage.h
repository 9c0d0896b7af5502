// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QWidget>

class QBoxLayout;
class QListView;
class QScrollArea;
class QStandardItemModel;

namespace Shopbell {
class SearchField;
class SettingsCard;
class SettingsPreview;
class ShopEdit;
class ShopProfile;
class WindowRequests;

/// Settings: categories at the leading edge, a card for each, the preview behind. Everything is saved at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const UiContext &context, const ShopProfile &profile, WindowRequests &requests,
                 QWidget *parent = nullptr);

    /// Shows only the cards that mention the text; empty: all.
    void find(const QString &text);
    /// The cursor into the field that finds a setting.
    void searchHere();
    const QList<SettingsCard *> &cards() const { return m_cards; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNavigation();
    void makeForm();
    void makeCards(WindowRequests &requests);
    void goTo(int row);
    void markCurrent();
    void fit();
    /// Whether the preview fits beside the cards as wide as these have to be.
    bool hasRoomForPreview(int room) const;

    UiContext m_context;
    ShopEdit *m_edit;
    QList<SettingsCard *> m_cards;
    SettingsPreview *m_preview;
    QWidget *m_navigation;
    QWidget *m_form;
    QListView *m_categories;
    SearchField *m_search;
    QStandardItemModel *m_items;
    QScrollArea *m_scroll;
    QBoxLayout *m_outer;
    QBoxLayout *m_inner;
};

} // namespace Shopbell
