// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exportrecords.h"
#include "widgets/common/formdialog.h"

#include <array>

class QCheckBox;
class QProgressBar;

namespace Shopbell {
class Segment;

/// Takes the records of the shop out of it as files: what, as what, and where to. Cancel while
/// it is written stops that, and no file has changed.
class ExportDialog : public FormDialog
{
    Q_OBJECT

public:
    ExportDialog(const UiContext &context, QWidget *parent);

    void start();
    void reject() override;
    /// Writes what is chosen into this folder, each kind under a name that is not taken there.
    void writeInto(const QString &folder);

protected:
    void submit() override;

private:
    void build();
    void showCounts(const std::vector<RecordCount> &counts);
    void showChoice();
    RecordFormat format() const;
    std::vector<RecordKind> chosen() const;
    QString fileName(RecordKind kind) const;
    void askForName(RecordKind kind);
    void askForFolder();
    void write(std::vector<ExportWish> wishes);
    void showProgress();
    void finish(const Result<std::vector<ExportedFile>> &files);
    void sayWritten(const std::vector<ExportedFile> &files);
    void stopWaiting();

    std::array<QCheckBox *, std::size(recordKinds)> m_kinds;
    Segment *m_format;
    TextLabel *m_meaning;
    QProgressBar *m_bar;
    QTimer m_watch;
    ExportRun m_run;
};

} // namespace Shopbell
