// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/templatepicker.h"

#include "core/whenanswered.h"
#include "format/placeholdertext.h"
#include "format/reviewwords.h"
#include "look/theme.h"
#include "services/keeptemplates.h"
#include "widgets/common/card.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/intoview.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/twolinedelegate.h"
#include "widgets/reviews/placeholderfields.h"
#include "widgets/reviews/readingtext.h"
#include "widgets/reviews/replyhighlighter.h"
#include "widgets/reviews/templatefilters.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
// Logical pixels at 100 %.
constexpr int pickerWidth = 760;
constexpr int pickerHeight = 520;
constexpr int roomForTwo = 560;
} // namespace

TemplatePicker::TemplatePicker(const UiContext &context, const ReplyGround &ground, QDate today, QWidget *parent)
    : FormDialog(context, tr("Insert"), parent)
    , m_ground(ground)
    , m_today(today)
{
    setObjectName(u"templatePicker"_s);
    setWindowTitle(tr("Insert a template"));
    if (ground.facts.isComplaint)
        m_ground.templates.kind = ResponseKind::Apology;
    else if (ground.templates.stars && *ground.templates.stars >= 4)
        m_ground.templates.kind = ResponseKind::Thanks;
    build();
    setReady(false, tr("Choose a template first."));
    read();
}

void TemplatePicker::start()
{
    openSized(pickerWidth, pickerHeight);
    m_search->setFocus(Qt::OtherFocusReason);
}

void TemplatePicker::build()
{
    m_search = new SearchField(context().theme);
    m_search->setPlaceholderText(tr("Words of a template"));
    m_search->setAccessibleName(tr("Search templates"));
    m_filters = new TemplateFilters(context().theme);
    box()->addWidget(m_search);
    box()->addWidget(m_filters);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(buildFound(), 4);
    m_columns->addWidget(buildPreview(), 5);
    box()->addLayout(m_columns, 1);
    connect(m_search, &SearchField::searched, this, &TemplatePicker::find);
    connect(m_search, &SearchField::leaveDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::entered, this, &TemplatePicker::submit);
    connect(m_filters, &TemplateFilters::changed, this, &TemplatePicker::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_asked = false;
        showChosen();
    });
    connect(m_list, &QListWidget::itemActivated, this, &TemplatePicker::submit);
    connect(m_fields, &PlaceholderFields::changed, this, &TemplatePicker::showChosen);
    connect(m_fields, &PlaceholderFields::entered, this, &TemplatePicker::submit);
}

QWidget *TemplatePicker::buildFound()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"templates"_s);
    m_list->setProperty("framed", true);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new TwoLineDelegate(context().theme, m_list));
    m_list->setMinimumHeight(context().theme.scaled(140));
    m_none = new QWidget;
    auto *none = new TextLabel(context().theme, TypeRole::Small, ColorToken::Text2, tr("No template fits."));
    none->setWordWrap(true);
    auto *all = new QPushButton(tr("Show all templates"));
    all->setProperty("link", true);
    auto *line = new QVBoxLayout(m_none);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(none);
    line->addWidget(all, 0, Qt::AlignLeading);
    m_none->hide();
    connect(all, &QPushButton::clicked, this, [this] {
        m_search->takeText({});
        m_filters->showAll();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    m_more = new QPushButton;
    m_more->setObjectName(u"moreKinds"_s);
    m_more->setProperty("link", true);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_search->setFocus(Qt::OtherFocusReason);
        m_filters->showAnyKind();
    });
    auto *found = new QWidget;
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    return found;
}

QWidget *TemplatePicker::buildPreview()
{
    m_preview = new ReadingText(context().theme, TypeRole::Body);
    m_preview->setAccessibleName(tr("What will be inserted"));
    m_preview->setFocusPolicy(Qt::StrongFocus);
    m_marks = new ReplyHighlighter(context().theme, m_preview->document());
    m_fields = new PlaceholderFields;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int ring = context().theme.tokens().focusGap() + context().theme.tokens().focusWidth();
    column->setContentsMargins(ring, ring, ring, ring); // Of a field at the edge it is seen whole.
    column->setSpacing(12);
    column->addWidget(m_preview);
    column->addWidget(m_fields);
    column->addStretch(1);
    // Scrolled by itself: the list beside it stays in its place however much is asked.
    m_shown = new QScrollArea;
    m_shown->setObjectName(u"chosenTemplate"_s);
    m_shown->setWidget(content);
    m_shown->setWidgetResizable(true);
    m_shown->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shown->setFrameShape(QFrame::NoFrame);
    m_shown->setFocusPolicy(Qt::NoFocus);
    m_shown->setMinimumHeight(context().theme.scaled(140));
    return m_shown;
}

void TemplatePicker::read()
{
    whenAnswered(KeepTemplates(context().file).list(), this, [this](const Result<std::vector<ReplyTemplate>> &all) {
        if (!all) {
            failWith(tr("The templates could not be read. Close the window and try again."));
            return;
        }
        m_all = *all;
        m_filters->offer(m_all, m_ground.templates);
        find();
    });
}

void TemplatePicker::find()
{
    TemplateQuery query = m_filters->query();
    query.search = m_search->text().trimmed();
    m_fitting = fittingTemplates(m_all, query);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ReplyTemplate &each : m_fitting) {
            auto *item = new QListWidgetItem(each.title + u'\n' + summary(each), m_list);
            //: For a screen reader: a template and what it is for.
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(each.title, summary(each)));
        }
        m_list->setCurrentRow(m_fitting.empty() ? -1 : 0);
    }
    m_none->setVisible(m_fitting.empty());
    m_list->setVisible(!m_fitting.empty());
    offerOtherKinds(std::move(query));
    showChosen();
}

void TemplatePicker::offerOtherKinds(TemplateQuery query)
{
    const bool isSearched = query.kind && !query.search.isEmpty();
    query.kind.reset();
    const size_t more = isSearched ? fittingTemplates(m_all, query).size() - m_fitting.size() : 0;
    m_more->setText(tr("%Ln more in other kinds", "templates", int(more)));
    m_more->setVisible(more > 0);
}

QString TemplatePicker::summary(const ReplyTemplate &words) const
{
    QStringList parts{nameOf(words.kind), nameOf(words.tone)};
    const bool isTwice = std::ranges::count(m_fitting, words.title, &ReplyTemplate::title) > 1;
    if (isTwice && words.isOwn())
        parts.prepend(tr("your own", "a template"));
    if (!words.topic.isEmpty())
        parts += words.topic;
    if (words.ratingFrom == words.ratingTo)
        parts += tr("%Ln star(s)", "", words.ratingFrom);
    else if (words.ratingFrom > 1 || words.ratingTo < 5)
        //: For which ratings a template is meant: "1 to 2 stars".
        parts += tr("%1 to %2 stars").arg(words.ratingFrom).arg(words.ratingTo);
    return parts.join(u" · "_s);
}

const ReplyTemplate *TemplatePicker::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_fitting.size() ? &m_fitting[size_t(row)] : nullptr;
}

PlaceholderValues TemplatePicker::known(const ReplyTemplate &words) const
{
    return placeholderValues(m_ground.placeholders, words.language, m_today);
}

FilledText TemplatePicker::filled() const
{
    PlaceholderValues values = known(*current());
    m_fields->fill(values);
    return filledIn(current()->text, values);
}

void TemplatePicker::showChosen()
{
    const ReplyTemplate *words = current();
    m_shown->setVisible(words);
    setReady(words, tr("Choose a template first."));
    if (!words)
        return;
    m_fields->ask(words->text, known(*words));
    const FilledText text = filled();
    m_preview->setWords(text.text);
    std::vector<TextRange> tokens;
    tokens.reserve(text.parts.size());
    for (const FilledPart &part : text.parts)
        tokens.push_back({part.start, part.length});
    m_marks->set(ReplyHighlighter::Mark::FilledIn, tokens);
    say(text.missing.isEmpty() ? QString() : tr("What stays empty has to be filled in before the reply is posted."));
}

void TemplatePicker::submit()
{
    if (!current())
        return;
    QLineEdit *empty = m_fields->firstEmpty();
    if (empty && !m_asked) { // Once; whoever goes on leaves it for later.
        m_asked = true;
        empty->setFocus(Qt::OtherFocusReason);
        bringIntoView(empty);
        return;
    }
    Q_EMIT chosen(filled(), current()->kind);
    accept();
}

void TemplatePicker::resizeEvent(QResizeEvent *event)
{
    FormDialog::resizeEvent(event);
    m_columns->setDirection(width() >= context().theme.scaled(roomForTwo) ? QBoxLayout::LeftToRight
                                                                          : QBoxLayout::TopToBottom);
}

} // namespace Shopbell
