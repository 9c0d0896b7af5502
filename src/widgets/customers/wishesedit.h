// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QJsonObject;

namespace Shopbell {
class Theme;

/// What somebody wants and does not want: for each kind nothing said, yes or no, and since when. What was said before is
/// withdrawn, never wiped out.
class WishesEdit : public QWidget
{
    Q_OBJECT

public:
    WishesEdit(const Theme &theme, QDate today, QWidget *parent = nullptr);

    void setConsents(const std::vector<Consent> &consents);
    /// All of them, withdrawn ones too.
    std::vector<Consent> consents() const;

    /// What is said of each kind and since when, as a note of what is typed, and back.
    QJsonObject note() const;
    void takeNote(const QJsonObject &note);

    bool isRefused(ConsentKind kind) const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        ConsentKind kind = ConsentKind::Email;
        QComboBox *answer = nullptr;
        QDateEdit *since = nullptr;
    };
    const Consent *standing(ConsentKind kind) const;

    QDate m_today;
    std::vector<Row> m_rows;
    std::vector<Consent> m_before;
};

} // namespace Shopbell
