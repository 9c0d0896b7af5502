// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "widgets/common/uicontext.h"

#include <QWidget>

namespace Shopbell {
class TextLabel;

/// A template as a customer would read it: what the shop knows is filled in, the rest stands in brackets by its name.
/// Below it is said what has to be filled in by hand, and what is no whole placeholder.
class TemplatePreview : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(const UiContext &context, QWidget *parent = nullptr);

    /// `language`: ISO 639, of the text.
    void show(const QString &text, const QString &language);

private:
    void fill();

    UiContext m_context;
    Shop m_shop;
    QString m_text;
    QString m_language;
    TextLabel *m_words;
    TextLabel *m_asked;
    TextLabel *m_broken;
};

} // namespace Shopbell
