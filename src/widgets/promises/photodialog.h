// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>

class QPushButton;

namespace Shopbell {
class FittedPhoto;
class NoticeBar;

/// A photo that shows that something was done, as large as the window, to look at or to save as a file.
class PhotoDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    /// `words`: what the evidence says, for the heading.
    PhotoDialog(const UiContext &context, const Evidence &evidence, const QString &words, QWidget *parent);

private:
    void read(EvidenceId id);
    void save();
    void saveAs(const QString &path);

    UiContext m_context;
    QString m_fileName;
    QByteArray m_picture; ///< As it lies in the shop; empty while it is read.
    NoticeBar *m_notice;
    FittedPhoto *m_photo;
    QPushButton *m_save;
};

} // namespace Shopbell
