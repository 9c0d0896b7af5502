// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "widgets/common/formdialog.h"

class QListWidget;

namespace Shopbell {

/// Which improvement a review is behind, too: those that are tried first, then those that were decided; not those that it
/// is behind already.
class BehindWhichDialog : public FormDialog
{
    Q_OBJECT

public:
    BehindWhichDialog(const UiContext &context, ReviewId review, QWidget *parent);

    void start();

Q_SIGNALS:
    void chosen(Shopbell::ImprovementId id);

protected:
    void submit() override;

private:
    void readThere();
    void read(const std::vector<ImprovementRow> &there);
    void take(const std::vector<ImprovementRow> &rows, const std::vector<ImprovementRow> &there);
    void showReady();

    ReviewId m_review;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace Shopbell
