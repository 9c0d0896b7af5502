// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace Shopbell {

/// What was done to one review, the newest first.
class HistoryDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    HistoryDialog(const UiContext &context, ReviewId review, QWidget *parent = nullptr);

private:
    void list(const std::vector<Change> &changes);

    UiContext m_context;
    QListWidget *m_list;
};

} // namespace Shopbell
