// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QObject>

class QFrame;
class QSplitter;
class QWidget;

namespace Shopbell {

/// The three panes side by side; filters folded behind a button where it is narrow; one at a time where even two do not fit.
class PageLayout : public QObject
{
    Q_OBJECT

public:
    /// `panes`: in the page, with the filters, the list and the detail in this order.
    PageLayout(const UiContext &context, QWidget *page, QSplitter *panes);

    /// After the page or the text changed its size.
    void arrange();
    bool areFiltersFolded() const { return m_folded; }
    /// Only one pane is seen at a time.
    bool isSingle() const { return m_single; }
    /// The detail needs more room: the filters fold and the list is narrow; in a small window it folds, too, once the keys
    /// are in the detail.
    void giveRoom(bool more);
    /// Which one is seen where only one is.
    void showDetail(bool detail);
    /// The folded filters over the page, below `anchor`.
    void openFilters(QWidget *anchor);
    void closeFilters();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void showPanes();
    void takeLimits();
    void setWidths();
    void keepWidths();

    UiContext m_context;
    QWidget *m_page;
    QWidget *m_filters;
    QWidget *m_list;
    QWidget *m_detail;
    QSplitter *m_splitter;
    QFrame *m_popup;
    bool m_folded = false;
    bool m_single = false;
    bool m_detailSeen = false;
    bool m_roomy = false; ///< For the detail.
    int m_filterWidth = 0;
    int m_listWidth = 0; ///< 0: as the tokens say.
    int m_arrangedFor = -1;
};

} // namespace Shopbell
