// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/reviewrow.h"
#include "widgets/common/uicontext.h"

#include <QFuture>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Shopbell {
class Segment;
class ShopFacts;
class StillThinkingRow;
class TextLabel;

/// How a matter ends: a complaint is closed with a reason and opened again, a question came out one way or another.
class MatterRow : public QWidget
{
    Q_OBJECT

public:
    MatterRow(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);

    void display(const ReviewDetails &details);

private:
    void askWhy(bool ask);
    void submit();
    void take(const QFuture<Result<ReviewId>> &done, Did did);

    UiContext m_context;
    Review m_review;
    Segment *m_question;
    StillThinkingRow *m_thinking;
    bool m_leftOpen = false; ///< The owner said just now that it stays open.
    QWidget *m_complaint;
    TextLabel *m_state;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QWidget *m_form;
    QLineEdit *m_reason;
};

} // namespace Shopbell
