// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keepquestionnaire.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Shopbell {
class DateText;

/// The sheets of a questionnaire that came back, the newest first, each with its answers and the way to its review.
class ReturnedSheets : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnedSheets(const UiContext &context, QWidget *parent = nullptr);

    void show(const QuestionnaireFindings &findings, const DateText &dates);
    /// How many are to be read.
    int wanted() const { return m_wanted; }

Q_SIGNALS:
    void reviewWanted(Shopbell::ReviewId id);
    void moreWanted();

private:
    void addSheet(const SheetRow &sheet, const DateText &dates);

    UiContext m_context;
    QVBoxLayout *m_column;
    QPushButton *m_more;
    int m_wanted;
};

} // namespace Shopbell
