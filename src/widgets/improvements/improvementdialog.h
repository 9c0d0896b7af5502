// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/improvementrow.h"
#include "domain/reviewrow.h"
#include "widgets/common/formdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace Shopbell {
class ImprovementFacts;

/// What is changed, who sees to it, since when, and what is expected of it: of an improvement that is started, or of
/// one that is there. The reviews behind a new one are the complaints of its topic.
class ImprovementDialog : public FormDialog
{
    Q_OBJECT

public:
    ImprovementDialog(const UiContext &context, const ImprovementFacts &facts, QWidget *parent);

    /// A new one about a topic; without one it is asked for.
    void start(const ImprovementTopic &topic, const QString &tagName);
    /// Of one that was decided only the words can be changed.
    void edit(const ImprovementDetails &details);

Q_SIGNALS:
    void saved(Shopbell::ImprovementId id);

protected:
    void submit() override;

private:
    void build();
    void keepFields();
    void offer(const ImprovementTopic &topic, const QString &name);
    void readTopics();
    void takeTopics(const std::vector<Tag> &tags);
    void chooseTopic(const ImprovementTopic &wanted);
    ImprovementTopic topic() const;
    void showReady();
    void saveNew();
    void saveEdited();
    void took(const Result<ImprovementId> &done);

    const ImprovementFacts &m_facts;
    std::optional<Improvement> m_edited;
    ImprovementTopic m_keptTopic; ///< Chosen before; the topics are still being read.
    QComboBox *m_topic;
    QLineEdit *m_title;
    QPlainTextEdit *m_what;
    QComboBox *m_owner;
    QDateEdit *m_start;
    QLineEdit *m_expected;
};

} // namespace Shopbell
