// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/formdialog.h"

class QCheckBox;
class QPlainTextEdit;

namespace Shopbell {
class ScoreScale;
class Segment;

/// What the customer said when asked whether it is right now: satisfied or not, in their words, with a number if they gave
/// one. A promise is Checked with it.
class CheckDialog : public FormDialog
{
    Q_OBJECT

public:
    CheckDialog(const UiContext &context, PromiseId id, QWidget *parent);

    void start();

Q_SIGNALS:
    void checked();

protected:
    void submit() override;

private:
    void build();
    void read();
    void take(const PromiseDetails &details);
    void refuse(const PromiseDetails &details);
    void showReady();

    PromiseId m_id;
    TextLabel *m_promised;
    TextLabel *m_unheard; ///< Who has to hear of it first, and what to do.
    Segment *m_satisfied;
    QPlainTextEdit *m_words;
    ScoreScale *m_score;
    TextLabel *m_noScore;
    TextLabel *m_stays;
    QCheckBox *m_changed;
};

} // namespace Shopbell
