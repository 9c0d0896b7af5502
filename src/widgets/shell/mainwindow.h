// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/shopprofile.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"
#include "widgets/common/windowrequests.h"
#include "widgets/shell/section.h"

#include <QMainWindow>

class QStackedWidget;

namespace Shopbell {
class Actions;
class CustomerDesk;
class FileJobs;
class ImportDialog;
class NoticeBar;
class Rail;
class ReviewsPage;
class StatusBar;
class Toast;

/// The window of one shop file: it holds pages and actions and says who wants what from whom; it does nothing itself.
class MainWindow : public TabWindow<QMainWindow>
{
    Q_OBJECT

public:
    /// `known`: the shop as it was read when the file was opened.
    /// On no section yet: goTo().
    MainWindow(const UiContext &context, const Shop &known);
    ~MainWindow() override;

    /// The id of the section that is shown, and the shop: what a window that takes this one's place begins with.
    QString section() const { return m_section; }
    const Shop &shop() const { return m_profile.shop(); }
    void goTo(const QString &section);
    /// Makes the page when nobody was there yet.
    QWidget *page(const QString &section);
    void comeForward();
    bool isImporting() const;
    /// Says where the shop file is that the first start made.
    void welcome();

Q_SIGNALS:
    void openWanted(const QString &path);
    void createWanted(const QString &path);
    void importEnded();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectRequests();
    void connectNotices();
    void connectNumbers();
    void showShop(const Shop &shop);
    ReviewsPage *reviews();
    ImportDialog *importer();
    void import(const QString &path);
    void takeFile(const QString &path);
    void addReview();
    void searchHere();

    UiContext m_context;
    ShopProfile m_profile;
    WindowRequests m_requests;
    QList<Section> m_known;
    Rail *m_rail;
    QStackedWidget *m_pages;
    NoticeBar *m_notice;
    StatusBar *m_status;
    Toast *m_toast;
    Actions *m_actions;
    FileJobs *m_files;
    CustomerDesk *m_customers;
    ImportDialog *m_importer = nullptr;
    QHash<QString, QWidget *> m_made;
    QString m_section;
    bool m_closeAnyway = false;
};

} // namespace Shopbell
