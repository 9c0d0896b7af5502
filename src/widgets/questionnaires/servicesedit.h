// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answersheet.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace Shopbell {

/// The services of the shop, each in a line: its name, a note, its price if it has one, and whether it comes round.
class ServicesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ServicesEdit(const UiContext &context, QWidget *parent = nullptr);

    /// Of prices that are typed without one; before setServices().
    void setCurrency(const QString &currency);
    /// Without changed().
    void setServices(const std::vector<Service> &services);
    /// Lines without a name are left out.
    std::vector<Service> services() const;
    /// What was typed as a price and is none; empty when all are well.
    QString wrongPrice() const;

public Q_SLOTS:
    /// A new line with the focus in it.
    void addService();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *whole = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *note = nullptr;
        QLineEdit *price = nullptr;
        QSpinBox *weeks = nullptr;
        ServiceId id = {};
    };
    Line &makeLine(const Service &service);
    void removeLine(QWidget *whole);
    std::optional<Money> priceOf(const Line &line) const;

    UiContext m_context;
    QString m_currency;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace Shopbell
