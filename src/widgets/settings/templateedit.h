// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/replytemplate.h"
#include "widgets/common/formdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Shopbell {
class Segment;
class TemplatePreview;

/// Writes a template of replies: what it is for, its words with placeholders, and how it reads.
class TemplateEdit : public FormDialog
{
    Q_OBJECT

public:
    /// `known`: the templates there are, for their topics and languages.
    TemplateEdit(const UiContext &context, const std::vector<ReplyTemplate> &known, QWidget *parent);

    /// A new one, which begins as `words`; a copy is one that begins as another.
    void add(const ReplyTemplate &words);
    void edit(const ReplyTemplate &words);

Q_SIGNALS:
    void saved(Shopbell::TemplateId id, Shopbell::Did did);

protected:
    void submit() override;
    QJsonObject typed() const override;

private:
    void build();
    QWidget *makePlaceholders();
    QWidget *makeStars();
    void connectFields();
    void fillLanguages();
    void fillTopics();
    void begin(const ReplyTemplate &words, const QString &keptAs);
    void take(const ReplyTemplate &words);
    void takeKept();
    void putIn(const QString &placeholder);
    void showWords();
    ReplyTemplate words() const;

    std::vector<ReplyTemplate> m_known;
    ReplyTemplate m_begun; ///< As it was when the window opened; with its id or key, when it is changed.
    bool m_isNew = true;
    QLineEdit *m_title;
    Segment *m_kind;
    Segment *m_tone;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QComboBox *m_topic;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    TemplatePreview *m_preview;
};

} // namespace Shopbell
