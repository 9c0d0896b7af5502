// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace Shopbell {
class Theme;

/// The looks of a picture, each as a small one of the very picture. One Tab stop, the arrows choose.
class LookTiles : public QWidget
{
    Q_OBJECT

public:
    LookTiles(const Theme &theme, const QStringList &names, QWidget *parent = nullptr);

    /// Without the signal.
    void setCurrent(int look);
    void setPicture(int look, const QImage &picture);

Q_SIGNALS:
    void chosen(int look);

private:
    QButtonGroup *m_group;
};

} // namespace Shopbell
