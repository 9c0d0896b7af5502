// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Shopbell {

/// Light, dark, or what the desktop of this computer says.
enum class AppearanceChoice { LikeComputer, Light, Dark };

/// What is kept on this computer and not in a shop file: language, appearance, sizes of windows and panes. A setter
/// writes at once and announces itself only when the value is another one. GUI thread only.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Reads the file; one that is missing or broken gives the defaults.
    explicit Preferences(const QString &path = usualPath(), QObject *parent = nullptr);

    static QString usualPath();
    QString path() const { return m_settings.fileName(); }
    /// Where lies what is typed and no part of a shop yet.
    QString unfinishedFolder() const;
    /// Words that are spelled right although no dictionary holds them; one on each line.
    QString ownWordsPath() const;

    /// The key of an offered language (format/language.h); empty: like my computer.
    QString language() const;
    void setLanguage(const QString &language);

    AppearanceChoice appearance() const;
    void setAppearance(AppearanceChoice choice);

    /// 100 to 200.
    int textPercent() const;
    void setTextPercent(int percent);
    /// The next larger (1) or smaller (-1) of the sizes that are offered.
    void stepText(int direction);
    static const QList<int> &textSteps();

    bool lessMotion() const;
    void setLessMotion(bool less);

    /// Whether R, E, P ... work while a list has the focus.
    bool letterKeys() const;
    void setLetterKeys(bool on);

    /// Whether the desktop says once a day what is due.
    bool dueNotices() const;
    void setDueNotices(bool on);
    /// The day on which it was said of a shop file; invalid: never.
    QDate dueNoticeOf(const QString &shopPath) const;
    void setDueNoticeOf(const QString &shopPath, QDate day);

    /// Whether the spelling of replies is checked.
    bool checksSpelling() const;
    void setChecksSpelling(bool on);

    /// Paths, the last opened first; at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Widths of the panes of a splitter, empty when the owner never moved it. `screen` names it: "reviews".
    QList<int> paneWidths(const QString &screen) const;
    void setPaneWidths(const QString &screen, const QList<int> &widths);

    /// Whether the owner folded a pane: "rail", "reviews/filters".
    bool isFolded(const QString &pane) const;
    void setFolded(const QString &pane, bool folded);

    /// Last folder of a file dialog by purpose ("import", "backup"); empty when there was none.
    QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

Q_SIGNALS:
    void languageChanged();
    void lookChanged(); ///< Appearance, text size or motion.
    void letterKeysChanged();
    void dueNoticesChanged();
    void recentFilesChanged();
    void foldedChanged(const QString &pane, bool folded);

private:
    template<typename Value>
    bool write(const QString &key, const Value &value);

    QSettings m_settings;
};

} // namespace Shopbell
