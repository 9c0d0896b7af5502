// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "services/keepcopies.h"
#include "services/shopfile.h"
#include "widgets/common/preferences.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

class QTranslator;

namespace Shopbell {
class FocusRing;
class Language;
class MainWindow;
class OneProcess;
class ShopWindow;
class StartWindow;

/// The program: the only place that builds and connects what lives as long as it does. It opens shop files, one window
/// each, and gives all windows their language and look.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString preferencesPath = Preferences::usualPath();
        QString documents = {}; ///< Where the first shop file is made; empty: the person's Documents.
        ShopFile::Options file = {.watchOthers = true};
        bool oneProcess = true; ///< Hand files over to a process that runs already.
    };

    explicit Application(Options options);
    ~Application() override;

    /// Opens the files; without any the last one, or at the first start a new one. False when another process does it.
    bool start(const QStringList &files);
    void open(const QString &path);
    void create(const QString &path, const QString &shopName, bool firstStart = false);

    std::vector<MainWindow *> windows() const;
    /// Nothing while no file is being opened and none failed.
    StartWindow *startWindow() const { return m_start.get(); }
    Preferences &preferences() { return m_preferences; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Opened
    {
        ShopFilePtr file;
        Shop shop;
    };
    static Result<Opened> openNow(const QString &path, const ShopFile::Options &options);
    static Result<Opened> createNow(const QString &path, const Shop &shop, const ShopFile::Options &options);

    void openFirst();
    /// What every window needs and takes time to make: while a thread opens the first file.
    void getReady();
    void takeOpened(const Opened &opened, bool firstStart);
    void showOpening(const QString &path);
    void showProblem(const QString &path, const Error &error, bool creating);
    void lookForCopy(const QString &path);
    void restore(const QString &path, const ShopCopy &copy);
    StartWindow &startWindowMade();
    ShopWindow *windowOf(const QString &path) const;
    void comeForward(const QStringList &files);
    void takeLanguage();
    void rebuildWindows();
    void takeLook();
    ThemeOptions look() const;
    QLocale language() const;

    Options m_options;
    Preferences m_preferences;
    Appearance m_computerAppearance;
    std::optional<QPalette> m_highContrast; ///< Of the computer's theme.
    std::unique_ptr<Language> m_language;
    std::unique_ptr<QTranslator> m_qtTexts;
    Theme m_theme; ///< Of what belongs to no window; its style sheet is everybody's.
    /// Worn by each window, not by the application: under an application's style sheet Qt styles a widget and all within
    /// it anew each time that it is put into another, which took half of the time of a start.
    QString m_styleSheet;
    std::unique_ptr<FocusRing> m_ring;
    std::unique_ptr<OneProcess> m_oneProcess;
    std::vector<std::unique_ptr<ShopWindow>> m_windows;
    std::unique_ptr<StartWindow> m_start;
    QSet<QString> m_opening;
    bool m_ready = false;
    QString m_problemPath;
    std::optional<ShopCopy> m_copy;
};

} // namespace Shopbell
