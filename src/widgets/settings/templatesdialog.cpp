// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/templatesdialog.h"

#include "core/whenanswered.h"
#include "format/changetext.h"
#include "format/errortext.h"
#include "format/languagename.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/changefeed.h"
#include "services/keeptemplates.h"
#include "services/undo.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/twolinedelegate.h"
#include "widgets/settings/templateedit.h"
#include "widgets/settings/templatepreview.h"
#include "widgets/settings/templatewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// By what a template is found again in the list after it was written.
QString nameInList(const ReplyTemplate &words)
{
    return words.isOwn() ? QString::number(words.id.value()) : words.key;
}

} // namespace

TemplatesDialog::TemplatesDialog(const UiContext &context, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_notice(new NoticeBar(context.theme))
    , m_search(new SearchField(context.theme))
    , m_kind(new QComboBox)
    , m_language(new QComboBox)
    , m_withHidden(new QCheckBox(tr("Show hidden ones, too")))
    , m_list(new QListWidget)
    , m_nothing(new TextLabel(context.theme, TypeRole::Body, ColorToken::Text3))
    , m_title(new TextLabel(context.theme, TypeRole::Section))
    , m_meaning(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_preview(new TemplatePreview(context))
    , m_edit(new QPushButton(tr("Change…")))
    , m_copy(new QPushButton(tr("Copy…")))
    , m_hide(new QPushButton)
    , m_away(new QPushButton)
    , m_done(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2))
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Reply templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeList(), 2);
    middle->addWidget(makeShown(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    connectParts();
    fillChoices();
    showCurrent();
}

QWidget *TemplatesDialog::makeList()
{
    m_search->setPlaceholderText(tr("Find a template"));
    m_search->setAccessibleName(tr("Find a template by its words"));
    m_kind->setObjectName(u"kindChoice"_s);
    m_kind->setAccessibleName(tr("Kind of reply"));
    m_language->setObjectName(u"languageChoice"_s);
    m_language->setAccessibleName(tr("Language of the templates"));
    m_withHidden->setObjectName(u"withHidden"_s);
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setProperty("framed", true);
    m_list->setItemDelegate(new TwoLineDelegate(m_context.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_kind, 1);
    choices->addWidget(m_language, 1);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addLayout(choices);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_withHidden);
    return part;
}

QWidget *TemplatesDialog::makeShown()
{
    m_title->setObjectName(u"templateShown"_s);
    for (TextLabel *label : {m_title, m_meaning}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *words = new QWidget;
    auto *inside = new QVBoxLayout(words);
    inside->setContentsMargins(2, 2, 12, 2);
    inside->addWidget(m_preview);
    inside->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new Card(m_context.theme);
    card->box()->setSpacing(8);
    card->box()->addWidget(m_title);
    card->box()->addWidget(m_meaning);
    card->box()->addWidget(scroll, 1);
    card->box()->addWidget(makeButtons());
    return card;
}

QWidget *TemplatesDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, 8, buttons);
    m_edit->setObjectName(u"editTemplate"_s);
    m_copy->setObjectName(u"copyTemplate"_s);
    m_hide->setObjectName(u"hideTemplate"_s);
    m_away->setObjectName(u"awayTemplate"_s);
    m_copy->setToolTip(tr("A template of your own that begins with these words."));
    for (QPushButton *button : {m_edit, m_copy, m_hide, m_away}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    return buttons;
}

QWidget *TemplatesDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *add = new QPushButton(tr("Add a template…"));
    add->setObjectName(u"addTemplate"_s);
    giveIcon(add, m_context.theme, u"plus");
    auto *close = new QPushButton(tr("Close"));
    m_done->setObjectName(u"done"_s);
    m_done->setWordWrap(true);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setProperty("link", true);
    m_undo->hide();
    for (QPushButton *button : {add, m_undo, close})
        button->setAutoDefault(false);
    row->addWidget(add);
    row->addWidget(m_done, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    connect(add, &QPushButton::clicked, this, &TemplatesDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void TemplatesDialog::connectParts()
{
    connect(m_search, &SearchField::searched, this, &TemplatesDialog::refresh);
    connect(m_search, &SearchField::leaveDown, m_list, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_kind, &QComboBox::activated, this, &TemplatesDialog::refresh);
    connect(m_language, &QComboBox::activated, this, &TemplatesDialog::refresh);
    connect(m_withHidden, &QCheckBox::toggled, this, &TemplatesDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TemplatesDialog::edit);
    connect(m_edit, &QPushButton::clicked, this, &TemplatesDialog::edit);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesDialog::copy);
    connect(m_hide, &QPushButton::clicked, this, &TemplatesDialog::hideOrShow);
    connect(m_away, &QPushButton::clicked, this, &TemplatesDialog::restoreOrRemove);
    connect(m_undo, &QPushButton::clicked, this, &TemplatesDialog::undo);
    connect(new QShortcut(QKeySequence::Undo, m_list), &QShortcut::activated, this, &TemplatesDialog::undo);
    connect(&m_context.file->feed(), &ChangeFeed::changed, this, [this](const Changed &what) {
        if (what.templates)
            refresh();
    });
}

void TemplatesDialog::fillChoices()
{
    m_kind->addItem(tr("All kinds"));
    for (const ResponseKind kind : {ResponseKind::Reply, ResponseKind::Thanks, ResponseKind::Apology})
        m_kind->addItem(nameOf(kind), int(kind));
    m_language->addItem(tr("All languages"));
}

void TemplatesDialog::start()
{
    const Theme &theme = m_context.theme;
    QSize wanted(theme.scaled(860), theme.scaled(560));
    if (parentWidget())
        wanted = wanted.boundedTo(parentWidget()->window()->size().expandedTo(QSize(480, 360)));
    resize(wanted);
    refresh();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

TemplateQuery TemplatesDialog::query() const
{
    TemplateQuery query{.search = m_search->text().trimmed(), .withHidden = m_withHidden->isChecked()};
    query.language = m_language->currentData().toString();
    if (m_kind->currentData().isValid())
        query.kind = ResponseKind(m_kind->currentData().toInt());
    return query;
}

void TemplatesDialog::refresh()
{
    const int generation = ++m_generation;
    whenAnswered(KeepTemplates(m_context.file).list({.withHidden = true}), this,
                 [this, generation](const Result<std::vector<ReplyTemplate>> &all) {
                     if (generation != m_generation)
                         return;
                     if (!all) {
                         m_notice->say(NoticeBar::Tone::Failure, errorText(all.error(), Task::KeepTemplates));
                         return;
                     }
                     m_all = *all;
                     for (const ReplyTemplate &each : m_all) {
                         if (m_language->findData(each.language) < 0)
                             m_language->addItem(languageName(each.language, m_context.theme.language()),
                                                 each.language);
                     }
                     take(fittingTemplates(m_all, query()));
                 });
}

void TemplatesDialog::take(const std::vector<ReplyTemplate> &found)
{
    const QString wanted = !m_wanted.isEmpty() ? m_wanted : current() ? nameInList(*current()) : QString();
    const int before = m_list->currentRow();
    m_wanted.clear();
    m_found = found;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = -1;
        for (const ReplyTemplate &each : m_found) {
            auto *item =
                new QListWidgetItem(each.title + u'\n' + meaningOfTemplate(each, m_context.theme.language()), m_list);
            //: For a screen reader: a template and what it is for.
            item->setData(Qt::AccessibleTextRole,
                          tr("%1, %2").arg(each.title, meaningOfTemplate(each, m_context.theme.language())));
            if (nameInList(each) == wanted)
                row = m_list->count() - 1;
        }
        if (row < 0) // What was current is hidden or gone: the next one is.
            row = std::clamp(before, m_found.empty() ? -1 : 0, int(m_found.size()) - 1);
        m_list->setCurrentRow(row);
    }
    m_nothing->setVisible(m_found.empty());
    m_nothing->setText(tr("No template has these words. Look in all kinds and languages, or add one."));
    showCurrent();
}

const ReplyTemplate *TemplatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_found.size() ? &m_found[size_t(row)] : nullptr;
}

void TemplatesDialog::showCurrent()
{
    const ReplyTemplate *words = current();
    for (QPushButton *button : {m_edit, m_copy, m_hide})
        button->setEnabled(words);
    m_hide->setText(words && words->hidden ? tr("Show again") : tr("Hide"));
    m_away->setText(words && !words->isOwn() ? tr("Put back as it came") : tr("Delete"));
    m_away->setEnabled(words && words->id.isStored()); // One of the starting set that nobody changed is as it came.
    m_title->setText(words ? words->title : tr("Choose a template at the side."));
    m_meaning->setText(words ? meaningOfTemplate(*words, m_context.theme.language()) : QString());
    m_preview->show(words ? words->text : QString(), words ? words->language : QString());
}

TemplateEdit *TemplatesDialog::editor()
{
    auto *edit = new TemplateEdit(m_context, m_all, this);
    connect(edit, &TemplateEdit::saved, this, [this](TemplateId id, Did did) {
        if (did == Did::AddTemplate) {
            m_wanted = QString::number(id.value());
            m_search->clear(); // It would not be found by other words.
            m_kind->setCurrentIndex(0);
            m_language->setCurrentIndex(0);
            refresh();
        }
        sayDone(doneSentence(did, {id.value()}));
    });
    return edit;
}

void TemplatesDialog::add()
{
    ReplyTemplate words;
    words.language = m_language->currentData().toString();
    if (words.language.isEmpty())
        words.language = primaryLanguage(m_context.theme.language().name());
    if (const std::optional<ResponseKind> kind = query().kind)
        words.kind = *kind;
    editor()->add(words);
}

void TemplatesDialog::edit()
{
    if (const ReplyTemplate *words = current())
        editor()->edit(*words);
}

void TemplatesDialog::copy()
{
    if (!current())
        return;
    ReplyTemplate words = *current();
    words.id = {};
    words.key.clear();
    words.hidden = false;
    //: The name of a copied template.
    words.title = tr("%1 (copy)").arg(words.title);
    editor()->add(words);
}

void TemplatesDialog::hideOrShow()
{
    if (const ReplyTemplate *words = current())
        write(KeepTemplates(m_context.file).hide(*words, !words->hidden), Did::HideTemplate, {0, int(!words->hidden)});
}

void TemplatesDialog::restoreOrRemove()
{
    const ReplyTemplate *words = current();
    if (!words || !words->id.isStored())
        return;
    const KeepTemplates keep(m_context.file);
    if (words->isOwn())
        write(keep.remove(words->id), Did::DeleteTemplate);
    else
        write(keep.restore(words->key), Did::RestoreTemplate);
}

void TemplatesDialog::write(const QFuture<Result<TemplateId>> &writing, Did did, const QJsonArray &arguments)
{
    whenAnswered(writing, this, [this, did, arguments](const Result<TemplateId> &written) {
        if (written)
            sayDone(doneSentence(did, arguments));
        else
            m_notice->say(NoticeBar::Tone::Failure, errorText(written.error(), Task::KeepTemplates));
    });
}

void TemplatesDialog::sayDone(const QString &sentence)
{
    m_notice->hide();
    m_done->setText(sentence);
    m_undo->show();
}

void TemplatesDialog::undo()
{
    whenAnswered(Undo(m_context.file).undo(), this, [this](const Result<Change> &change) {
        m_undo->hide();
        if (change)
            m_done->setText(undoneSentence(*change));
        else
            m_notice->say(NoticeBar::Tone::Failure, errorText(change.error(), Task::Undo));
    });
}

} // namespace Shopbell
