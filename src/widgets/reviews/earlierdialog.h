// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "format/datetext.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>

class QVBoxLayout;

namespace Shopbell {

/// What a posted answer said before it was reworded, the newest first.
class EarlierDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    EarlierDialog(const UiContext &context, ResponseId response, const DateText &dates, QWidget *parent = nullptr);

private:
    void list(const std::vector<EarlierWords> &earlier);
    void addWords(const EarlierWords &words);
    void say(const QString &sentence);

    UiContext m_context;
    DateText m_dates;
    QVBoxLayout *m_column;
};

} // namespace Shopbell
