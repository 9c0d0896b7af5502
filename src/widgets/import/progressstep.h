// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/import/importjob.h"
#include "widgets/import/importstep.h"

#include <memory>

class QPushButton;

namespace Ui {
class ImportProgress;
}

namespace Shopbell {

/// How far the import is. It may go on while the window is closed; cancelling leaves the shop as it was.
class ProgressStep : public ImportStep
{
    Q_OBJECT

public:
    ProgressStep(const Theme &theme, ImportJob &job, QWidget *parent);
    ~ProgressStep() override;

    void takeFocus() override;

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void showProgress();
    QString timeLeft(double share) const;

    ImportJob &m_job;
    std::unique_ptr<Ui::ImportProgress> m_ui;
    QPushButton *m_close;
    QPushButton *m_cancel;
};

} // namespace Shopbell
