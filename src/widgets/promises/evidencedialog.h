// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "widgets/common/formdialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Shopbell {
class MoneyText;
class PromiseFacts;
class Segment;

/// What shows that a step was done: words, a photo, the amount of a refund, the words or the amount of a gift.
class EvidenceDialog : public FormDialog
{
    Q_OBJECT

public:
    EvidenceDialog(const UiContext &context, const PromiseFacts &facts, PromiseId promise, const PromiseStep &step,
                   QWidget *parent);

    void start();

Q_SIGNALS:
    void added();

protected:
    void submit() override;

private:
    void build(const PromiseStep &step);
    void showKind();
    /// Where the chosen kind is told.
    void goToField();
    void showReady();
    void choosePhoto();
    void takePhoto(const QString &path);
    EvidenceKind kind() const;
    MoneyText amounts() const;
    std::optional<Money> amount() const;

    const PromiseFacts &m_facts;
    PromiseId m_promise;
    PromiseStepId m_step;
    Segment *m_kind;
    QLineEdit *m_amount;
    TextLabel *m_problem; ///< Of the amount.
    QWidget *m_amountPart = nullptr;
    QLabel *m_amountLabel = nullptr;
    QPushButton *m_choose;
    QPlainTextEdit *m_words;
    QByteArray m_picture;
    QString m_fileName;
};

} // namespace Shopbell
