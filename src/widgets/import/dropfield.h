// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace Shopbell {
class Theme;

/// The dashed field a file is dropped on.
class DropField : public QWidget
{
    Q_OBJECT

public:
    explicit DropField(const Theme &theme, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void dropped(const QList<QUrl> &files);
    void chooseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setHot(bool hot);

    const Theme &m_theme;
    QPushButton *m_button;
    bool m_hot = false;
};

} // namespace Shopbell
