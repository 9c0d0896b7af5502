// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Shopbell {
class PromiseMoves;
class TextLabel;

/// What we changed, for others to read: written at any time, copied, and published once the customer said yes.
class PublicationView : public QWidget
{
    Q_OBJECT

public:
    PublicationView(const UiContext &context, PromiseMoves &moves, QWidget *parent = nullptr);

    void display(const PromiseDetails &details);

private:
    QPushButton *addButton(const QString &words, void (PublicationView::*work)());
    void write();
    void copyWords();
    void copyPost();
    void publish();
    void copy(const QString &text, const QString &said);

    UiContext m_context;
    PromiseMoves &m_moves;
    std::optional<PromiseDetails> m_details;
    TextLabel *m_words;
    QWidget *m_buttons;
    QPushButton *m_write;
    QPushButton *m_copyWords;
    QPushButton *m_copyPost;
    QPushButton *m_publish;
};

} // namespace Shopbell
