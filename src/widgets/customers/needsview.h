// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerrow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Shopbell {
class CustomerActions;
class TextLabel;

/// What a customer wants or does not want, ranked, with the why: moved by dragging or with Ctrl+Up and Ctrl+Down, changed
/// with Enter, taken away with Delete. Every change is saved at once, with undo.
class NeedsView : public QWidget
{
    Q_OBJECT

public:
    NeedsView(const UiContext &context, CustomerActions &actions, QWidget *parent = nullptr);

    void display(const CustomerDetails &details, bool another);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void readInterests();
    void takeOrder();
    void move(int step);
    void edit(int row);
    void leaveEdit();
    void submit();
    void remove(int row);
    void save(int current);

    UiContext m_context;
    CustomerActions &m_actions;
    CustomerId m_customer;
    std::vector<Need> m_needs;
    int m_edited = -1; ///< Row whose words stand in the lines below; -1: a new one.
    int m_currentWanted = -1;
    bool m_filling = false;
    int m_generation = 0; ///< Of what is read.

    TextLabel *m_title;
    TextLabel *m_empty;
    TextLabel *m_interests; ///< What they said to the services on a questionnaire.
    QListWidget *m_list;
    QLineEdit *m_words;
    QLineEdit *m_why;
    QCheckBox *m_unwanted;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace Shopbell
