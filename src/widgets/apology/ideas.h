// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promiserow.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace Shopbell {
class ShopFacts;

/// How the shop made it good before: the usual remedy of each topic, what was promised last, and the last answer on the
/// topic, to be taken over or read.
class RemedyIdeas : public QWidget
{
    Q_OBJECT

public:
    RemedyIdeas(const UiContext &context, const ShopFacts &facts, QWidget *parent = nullptr);
    ~RemedyIdeas() override;

    void begin(ReviewId review);
    /// What stands in the field now: it can be kept as the usual remedy.
    void setRemedy(const QString &words);

Q_SIGNALS:
    void remedyChosen(const QString &words);
    void reviewWanted(Shopbell::ReviewId id);

private:
    void read();
    void display();
    void addRemedy(const UsualRemedy &remedy);
    void addKeeping();
    void addAnswer();
    void keep(const UsualRemedy &of);

    UiContext m_context;
    const ShopFacts &m_facts;
    ReviewId m_review;
    QString m_words;
    std::vector<UsualRemedy> m_remedies;
    std::optional<EarlierAnswer> m_answer;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    bool m_answerOpen = false;
    int m_generation = 0;
};

} // namespace Shopbell
