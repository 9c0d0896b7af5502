// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/letterpaper.h"
#include "domain/customer.h"
#include "domain/review.h"
#include "widgets/common/uicontext.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace Shopbell {
class ShopFacts;

/// The ways out of the program for a letter: the clipboard, the mail program, the owner's phone, paper. Shopbell itself
/// sends nothing.
class LetterSending : public QObject
{
    Q_OBJECT

public:
    LetterSending(const UiContext &context, const ShopFacts &facts, QWidget *window);
    ~LetterSending() override;

    /// For a button; its actions know what is refused.
    QMenu *menu() const { return m_menu; }
    /// To whom: what the file knows of them is read.
    void begin(const Review &review);
    void setLetter(const LetterContent &content);
    /// What the links and files say; for others than the desktop's mail program.
    void setOpener(std::function<bool(const QByteArray &link)> opener) { m_opener = std::move(opener); }

public Q_SLOTS:
    void copy();
    void mail();
    void toPhone();
    void print();
    void savePdf();

private:
    void build();
    void takeCustomer(const Customer &customer);
    void showAllowed();
    void save(const QString &title, const QString &filter, const QString &suffix, const QByteArray &bytes);
    QString contact(ContactKind kind) const;
    QString suggestedName() const;

    UiContext m_context;
    const ShopFacts &m_facts;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_mail = nullptr;
    QAction *m_phone = nullptr;
    QList<QAction *> m_all;
    std::function<bool(const QByteArray &)> m_opener;
    Review m_review;
    std::optional<Customer> m_customer;
    LetterContent m_letter;
    int m_generation = 0;
};

} // namespace Shopbell
