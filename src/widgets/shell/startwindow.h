// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace Shopbell {
class IconTile;
class TextLabel;
class Theme;

/// The small window that is there while no shop is: a file is being opened, or could not be opened and what to do then.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const Theme &theme);

    /// `title` says what goes on: "Opening Poppyseed Lane…".
    void showBusy(const QString &title);
    /// A sentence of format/errortext.h. `retry`: the same may work a little later.
    void showProblem(const QString &title, const QString &sentence, bool retry);
    /// Adds the way out of a damaged file: the newest copy that is whole.
    void offerCopy(const QString &when);

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path);
    void retryWanted();
    void copyWanted();

private:
    QPushButton *addButton(const QString &text);
    void chooseFile(bool existing);
    void comeUp();

    const Theme &m_theme;
    IconTile *m_tile;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QProgressBar *m_bar;
    QHBoxLayout *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_retry;
    QPushButton *m_open;
    QPushButton *m_new;
};

} // namespace Shopbell
