// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"

#include <QObject>

class QSplitter;
class QWidget;

namespace Shopbell {

/// Table and profile side by side; where there is no room for both, the profile opens over the table.
class CustomersLayout : public QObject
{
    Q_OBJECT

public:
    CustomersLayout(const UiContext &context, QWidget *page, QWidget *list, QWidget *profile);

    /// After the page or the text changed its size.
    void arrange();
    /// Only one pane is seen at a time.
    bool isSingle() const { return m_single; }
    /// In single mode: which one.
    void showProfile(bool profile);

Q_SIGNALS:
    void changed();

private:
    void showPanes();
    void setWidths();

    UiContext m_context;
    QWidget *m_page;
    QWidget *m_list;
    QWidget *m_profile;
    QSplitter *m_splitter;
    bool m_single = false;
    bool m_profileSeen = false;
    int m_profileWidth = 0; ///< 0: as the tokens say.
    int m_arrangedFor = -1;
};

} // namespace Shopbell
