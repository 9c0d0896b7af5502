// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moment.h"

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QPushButton;

namespace Shopbell {
class ReplyEdit;
class Segment;
class ShopFacts;
class Theme;

/// "Add a message": who said it, the words, when. Opens below the conversation.
class MessageForm : public QWidget
{
    Q_OBJECT

public:
    enum class Speaker { Customer, Shop };
    enum class When { Now, Unknown, At };

    MessageForm(const Theme &theme, const ShopFacts &facts, QWidget *parent = nullptr);

    /// What stands in the fields.
    struct Typed
    {
        QString text = {};
        Speaker speaker = Speaker::Customer;
        When when = When::Now;
        QDateTime time = {}; ///< Of When::At.
    };
    void open(const QString &customer, const Typed &typed);
    Typed typed() const;
    bool hasWords() const;

Q_SIGNALS:
    void typedChanged();
    void added(bool byShop, const QString &text, const Shopbell::Moment &said);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    Moment said() const;

    const ShopFacts &m_facts;
    Segment *m_who;
    ReplyEdit *m_text;
    QComboBox *m_when;
    QDateTimeEdit *m_time;
    QPushButton *m_add;
};

} // namespace Shopbell
