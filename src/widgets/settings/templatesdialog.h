// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/change.h"
#include "domain/replytemplate.h"
#include "widgets/common/tabwindow.h"
#include "widgets/common/uicontext.h"

#include <QDialog>
#include <QFuture>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Shopbell {
class NoticeBar;
class SearchField;
class TemplateEdit;
class TemplatePreview;
class TextLabel;

/// The texts that replies can begin with: found by their words, looked at as a customer reads them, added, changed, copied,
/// hidden and put back as they came. The window of the shop stays usable beside it.
class TemplatesDialog : public TabWindow<QDialog>
{
    Q_OBJECT

public:
    explicit TemplatesDialog(const UiContext &context, QWidget *parent = nullptr);

    void start();

private:
    QWidget *makeList();
    QWidget *makeShown();
    QWidget *makeButtons();
    QWidget *makeFoot();
    void connectParts();
    void fillChoices();

    void refresh();
    void take(const std::vector<ReplyTemplate> &found);
    void showCurrent();
    /// Nothing when no row is current.
    const ReplyTemplate *current() const;
    TemplateQuery query() const;

    TemplateEdit *editor();
    void add();
    void edit();
    void copy();
    void hideOrShow();
    void restoreOrRemove();
    void write(const QFuture<Result<TemplateId>> &writing, Did did, const QJsonArray &arguments = {});
    void sayDone(const QString &sentence);
    void undo();

    UiContext m_context;
    std::vector<ReplyTemplate> m_all; ///< With the hidden ones, for topics and languages.
    std::vector<ReplyTemplate> m_found;
    QString m_wanted; ///< What is to be current once the list is read: nameInList().
    int m_generation = 0;
    NoticeBar *m_notice;
    SearchField *m_search;
    QComboBox *m_kind;
    QComboBox *m_language;
    QCheckBox *m_withHidden;
    QListWidget *m_list;
    TextLabel *m_nothing;
    TextLabel *m_title;
    TextLabel *m_meaning;
    TemplatePreview *m_preview;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_hide;
    QPushButton *m_away; ///< Deletes an own one, puts one of the starting set back as it came.
    TextLabel *m_done;
    QPushButton *m_undo;
};

} // namespace Shopbell
