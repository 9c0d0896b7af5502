// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/uicontext.h"
#include "widgets/share/picturemaker.h"

#include <QObject>

namespace Shopbell {

/// Takes pictures out of the program: a file, a file for each size, the clipboard.
class PictureExport : public QObject
{
    Q_OBJECT

public:
    PictureExport(const UiContext &context, PictureMaker &maker, QWidget *over);

    /// `altText`: saved beside it as a .txt; empty for none. `name`: of the file without the size and its ending.
    void save(const PictureSize &size, const SocialContent &content, const QString &name, const QString &altText);
    /// Sizes that have no room for a post are left out, and named when the others are saved.
    void saveAll(const std::vector<PictureSize> &sizes, const SocialContent &content, const QString &name,
                 const QString &altText);
    void copy(const QImage &picture);
    void copyText(const QString &altText);

private:
    QString folder() const;
    void write(const PictureSize &size, const SocialContent &content, const QString &path, const QString &altText);
    void writeAll(std::vector<PictureSize> sizes, const SocialContent &content, const QString &name,
                  const QString &altText, const QString &folder);
    void sayAllSaved(int pictures, const QString &folder, const QStringList &leftOut);
    void tell(const Error &error);

    UiContext m_context;
    PictureMaker &m_maker;
    QWidget *m_over;
};

} // namespace Shopbell
