// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/preferences.h"

#include "format/language.h"
#include "services/unfinishedtexts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr qsizetype recentFilesKept = 10;

QLatin1StringView keyOfAppearance(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::Light:
        return "light"_L1;
    case AppearanceChoice::Dark:
        return "dark"_L1;
    case AppearanceChoice::LikeComputer:
        break;
    }
    return "computer"_L1;
}

/// A path is no key: a slash in one makes a group.
QString keyOfDueNotice(const QString &shopPath)
{
    const QByteArray hash = QCryptographicHash::hash(shopPath.toUtf8(), QCryptographicHash::Sha1);
    return u"dueNotice/"_s + QString::fromLatin1(hash.toHex());
}

} // namespace

Preferences::Preferences(const QString &path, QObject *parent) : QObject(parent), m_settings(path, QSettings::IniFormat)
{
}

QString Preferences::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/shopbell.ini"_s;
}

template<typename Value>
bool Preferences::write(const QString &key, const Value &value)
{
    const QVariant wanted = QVariant::fromValue(value);
    if (m_settings.contains(key) && m_settings.value(key).template value<Value>() == value)
        return false;
    m_settings.setValue(key, wanted);
    return true;
}

QString Preferences::unfinishedFolder() const
{
    return UnfinishedTexts::folderBeside(path());
}

QString Preferences::ownWordsPath() const
{
    return QFileInfo(path()).dir().filePath(u"own-words.txt"_s);
}

QString Preferences::language() const
{
    const QString language = m_settings.value("language"_L1).toString();
    const bool isOffered = std::ranges::any_of(
        offeredLanguages(), [&language](const OfferedLanguage &offered) { return offered.key == language; });
    return isOffered ? language : QString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    write(u"language"_s, language);
    Q_EMIT languageChanged();
}

AppearanceChoice Preferences::appearance() const
{
    const QString key = m_settings.value("appearance"_L1).toString();
    for (const AppearanceChoice choice : {AppearanceChoice::Light, AppearanceChoice::Dark}) {
        if (key == keyOfAppearance(choice))
            return choice;
    }
    return AppearanceChoice::LikeComputer;
}

void Preferences::setAppearance(AppearanceChoice choice)
{
    if (choice == appearance())
        return;
    write(u"appearance"_s, QString(keyOfAppearance(choice)));
    Q_EMIT lookChanged();
}

int Preferences::textPercent() const
{
    bool number = false;
    const int percent = m_settings.value("textPercent"_L1, 100).toInt(&number);
    return number ? std::clamp(percent, 100, 200) : 100;
}

void Preferences::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (percent == textPercent())
        return;
    write(u"textPercent"_s, percent);
    Q_EMIT lookChanged();
}

void Preferences::stepText(int direction)
{
    const QList<int> &steps = textSteps();
    const qsizetype now = std::ranges::lower_bound(steps, textPercent()) - steps.begin();
    setTextPercent(steps[std::clamp<qsizetype>(now + direction, 0, steps.size() - 1)]);
}

const QList<int> &Preferences::textSteps()
{
    static const QList<int> steps{100, 110, 125, 150, 175, 200};
    return steps;
}

bool Preferences::lessMotion() const
{
    return m_settings.value("lessMotion"_L1, false).toBool();
}

void Preferences::setLessMotion(bool less)
{
    if (less == lessMotion())
        return;
    write(u"lessMotion"_s, less);
    Q_EMIT lookChanged();
}

bool Preferences::letterKeys() const
{
    return m_settings.value("letterKeys"_L1, true).toBool();
}

void Preferences::setLetterKeys(bool on)
{
    if (on == letterKeys())
        return;
    write(u"letterKeys"_s, on);
    Q_EMIT letterKeysChanged();
}

bool Preferences::dueNotices() const
{
    return m_settings.value("dueNotices"_L1, true).toBool();
}

void Preferences::setDueNotices(bool on)
{
    if (on == dueNotices())
        return;
    write(u"dueNotices"_s, on);
    Q_EMIT dueNoticesChanged();
}

QDate Preferences::dueNoticeOf(const QString &shopPath) const
{
    return QDate::fromString(m_settings.value(keyOfDueNotice(shopPath)).toString(), Qt::ISODate);
}

void Preferences::setDueNoticeOf(const QString &shopPath, QDate day)
{
    write(keyOfDueNotice(shopPath), day.toString(Qt::ISODate));
}

bool Preferences::checksSpelling() const
{
    return m_settings.value("checksSpelling"_L1, true).toBool();
}

void Preferences::setChecksSpelling(bool on)
{
    if (on != checksSpelling())
        write(u"checksSpelling"_s, on);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value("recentFiles"_L1).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    if (write(u"recentFiles"_s, QStringList(files.first(std::min(files.size(), recentFilesKept)))))
        Q_EMIT recentFilesChanged();
}

void Preferences::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0 && write(u"recentFiles"_s, files))
        Q_EMIT recentFilesChanged();
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("windowGeometry"_L1).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    write(u"windowGeometry"_s, geometry);
}

QList<int> Preferences::paneWidths(const QString &screen) const
{
    QList<int> widths;
    const QStringList words = m_settings.value(u"panes/%1"_s.arg(screen)).toStringList();
    for (const QString &word : words) {
        bool number = false;
        const int width = word.toInt(&number);
        if (!number || width < 0)
            return {};
        widths.append(width);
    }
    return widths;
}

void Preferences::setPaneWidths(const QString &screen, const QList<int> &widths)
{
    QStringList words;
    for (const int width : widths)
        words.append(QString::number(width));
    write(u"panes/%1"_s.arg(screen), words);
}

bool Preferences::isFolded(const QString &pane) const
{
    return m_settings.value(u"folded/%1"_s.arg(pane), false).toBool();
}

void Preferences::setFolded(const QString &pane, bool folded)
{
    if (folded == isFolded(pane))
        return;
    write(u"folded/%1"_s.arg(pane), folded);
    Q_EMIT foldedChanged(pane, folded);
}

QString Preferences::folder(const QString &purpose) const
{
    const QString folder = m_settings.value(u"folder/%1"_s.arg(purpose)).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Preferences::setFolder(const QString &purpose, const QString &folder)
{
    write(u"folder/%1"_s.arg(purpose), folder);
}

} // namespace Shopbell
