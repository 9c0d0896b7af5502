// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replytemplate.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

class QComboBox;

namespace Shopbell {
class Theme;

/// For what a template is meant: kind, rating, topic, tone, language. It begins with those that fit a review.
class TemplateFilters : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateFilters(const Theme &theme, QWidget *parent = nullptr);

    /// The topics and languages that there are; chosen is what fits the review, as far as any template does.
    void offer(const std::vector<ReplyTemplate> &templates, const TemplateQuery &near);
    /// What is chosen, for the review of `near`.
    TemplateQuery query() const;
    /// Templates of every kind fit that fit otherwise.
    void showAnyKind();
    /// Every template fits.
    void showAll();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addCombo(const QString &name, const QString &any);

    const Theme &m_theme;
    TemplateQuery m_near;
    QComboBox *m_kind;
    QComboBox *m_stars;
    QComboBox *m_topic;
    QComboBox *m_tone;
    QComboBox *m_language;
};

} // namespace Shopbell
