// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/replytemplate.h"
#include "services/preparereply.h"
#include "widgets/common/formdialog.h"

class QBoxLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;

namespace Shopbell {
class PlaceholderFields;
class ReadingText;
class ReplyHighlighter;
class SearchField;
class TemplateFilters;

/// Finds a template for a reply, shows it with what is known filled in, and asks for what is not.
class TemplatePicker : public FormDialog
{
    Q_OBJECT

public:
    /// `today`: the shop's day.
    TemplatePicker(const UiContext &context, const ReplyGround &ground, QDate today, QWidget *parent);

    void start();

Q_SIGNALS:
    void chosen(const Shopbell::FilledText &words, Shopbell::ResponseKind kind);

protected:
    void submit() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildFound();
    QWidget *buildPreview();
    void read();
    void find();
    /// Says how many a search would find if the kind did not matter.
    void offerOtherKinds(TemplateQuery query);
    void showChosen();
    const ReplyTemplate *current() const;
    FilledText filled() const;
    PlaceholderValues known(const ReplyTemplate &words) const;
    QString summary(const ReplyTemplate &words) const;

    ReplyGround m_ground;
    QDate m_today;
    std::vector<ReplyTemplate> m_all;
    std::vector<ReplyTemplate> m_fitting; ///< As the list shows them.
    bool m_asked = false; ///< What is missing in the chosen one was asked for.
    QBoxLayout *m_columns = nullptr;
    SearchField *m_search = nullptr;
    TemplateFilters *m_filters = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_none = nullptr;
    QPushButton *m_more = nullptr; ///< To what the search finds in other kinds.
    QScrollArea *m_shown = nullptr;
    ReadingText *m_preview = nullptr;
    ReplyHighlighter *m_marks = nullptr;
    PlaceholderFields *m_fields = nullptr;
};

} // namespace Shopbell
