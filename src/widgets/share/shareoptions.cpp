// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/shareoptions.h"

#include "format/numbertext.h"
#include "look/theme.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/iconbutton.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/share/fieldheight.h"
#include "widgets/share/stylefields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int optionsPadding = 16;
constexpr int betweenParts = 9;
constexpr int mostOfLastLine = 50; ///< Characters: it has half a line of the picture.

/// Replaced as if it were typed, so that undo brings the earlier words back.
void typeInto(QPlainTextEdit *field, const QString &text)
{
    QTextCursor all(field->document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

} // namespace

ShareOptions::ShareOptions(const Theme &theme, const QList<std::pair<QString, QString>> &looks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(new StyleFields(theme, looks))
{
    setProperty("ground", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("pane", true);
    setAccessibleName(tr("Options of the picture"));
    QVBoxLayout *column = makeScrolled();
    column->addWidget(m_style);
    makeWords(column);
    column->addStretch();
    layout()->addWidget(makeFoot());
    setReady(false, false, {}); // Until there is a chart, there is nothing to save.
    connect(m_style, &StyleFields::changed, this, &ShareOptions::styleChanged);
    connect(m_style, &StyleFields::logoWanted, this, &ShareOptions::logoWanted);
}

QVBoxLayout *ShareOptions::makeScrolled()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(optionsPadding, 12, optionsPadding, 12);
    column->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    return column;
}

void ShareOptions::makeWords(QVBoxLayout *column)
{
    const auto part = [this, column](const QString &title, QWidget *trailing, QWidget *field) {
        column->addSpacing(betweenParts);
        column->addWidget(makeOptionHead(m_theme, title, trailing));
        column->addWidget(field);
    };
    m_headline = addText(tr("Headline"), 2);
    m_headline->setObjectName(u"headline"_s);
    m_count = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3);
    m_resetHeadline = new IconButton(m_theme, "rotate-ccw", tr("Take the chart's own headline"));
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(m_count);
    row->addWidget(m_resetHeadline);
    part(tr("Headline"), beside, m_headline);
    m_lineAbove = addLine(tr("Line above"));
    m_lineAbove->setObjectName(u"lineAbove"_s);
    part(tr("Line above"), nullptr, m_lineAbove);

    auto *lock = new QWidget;
    row = new QHBoxLayout(lock);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(new IconLabel(m_theme, u"lock"_s, SizeToken::IconInline, ColorToken::Text3));
    row->addWidget(new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text3, tr("from the chart")));
    auto *well = new QFrame;
    well->setProperty("well", true);
    auto *inside = new QVBoxLayout(well);
    inside->setContentsMargins(10, 6, 10, 6);
    m_source = new TextLabel(m_theme, TypeRole::Small, ColorToken::Text);
    m_source->setObjectName(u"source"_s);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(m_source);
    part(tr("Source line"), lock, well);
    m_leftOutRow = new QWidget;
    row = new QHBoxLayout(m_leftOutRow);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(7);
    row->addWidget(new IconLabel(m_theme, u"hourglass"_s, SizeToken::IconInline), 0, Qt::AlignTop);
    m_leftOut = new TextLabel(m_theme, TypeRole::Micro, ColorToken::Text2);
    m_leftOut->setObjectName(u"leftOut"_s);
    row->addWidget(m_leftOut, 1);
    column->addWidget(m_leftOutRow);

    m_alt = addText(tr("Alt text"), 4);
    m_alt->setObjectName(u"altText"_s);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setProperty("link", true);
    copy->setAccessibleName(tr("Copy the alt text"));
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyTextWanted(altText()); });
    m_resetAlt = new IconButton(m_theme, "rotate-ccw", tr("Take the chart's own alt text"));
    beside = new QWidget;
    row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(m_resetAlt);
    row->addWidget(copy);
    part(tr("Alt text"), beside, m_alt);
    m_saveAlt = new QCheckBox(tr("Save it beside the picture"));
    m_saveAlt->setObjectName(u"saveAltText"_s);
    m_saveAlt->setToolTip(tr("A text file with the name of the picture"));
    column->addWidget(m_saveAlt);
    m_signOff = addLine(tr("Last line"));
    m_signOff->setObjectName(u"signOff"_s);
    m_signOff->setMaxLength(mostOfLastLine);
    m_signOff->setPlaceholderText(tr("Thank you, Wellbrook.", "an example of a last line"));
    part(tr("Last line"), nullptr, m_signOff);

    connect(m_resetHeadline, &QToolButton::clicked, this, [this] { reset(m_headline, m_proposal.headline); });
    connect(m_resetAlt, &QToolButton::clicked, this, [this] { reset(m_alt, m_proposal.altText); });
}

QWidget *ShareOptions::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new QFrame;
    line->setProperty("hairline", u"horizontal"_s);
    column->addWidget(line);
    auto *buttons = new QGridLayout;
    buttons->setContentsMargins(optionsPadding, 10, optionsPadding, 12);
    buttons->setSpacing(8);
    m_copy = new QPushButton(tr("Copy image"));
    giveIcon(m_copy, m_theme, "copy");
    m_all = new QPushButton(tr("All sizes…"));
    giveIcon(m_all, m_theme, "images");
    m_export = new QPushButton(tr("Export PNG…"));
    giveIcon(m_export, m_theme, "download", ColorToken::OnAccent);
    m_export->setProperty("primary", true);
    m_copy->setObjectName(u"copyImage"_s);
    m_all->setObjectName(u"allSizes"_s);
    m_export->setObjectName(u"exportPng"_s);
    buttons->addWidget(m_copy, 0, 0);
    buttons->addWidget(m_all, 0, 1);
    buttons->addWidget(m_export, 1, 0, 1, 2);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ShareOptions::copyWanted);
    connect(m_all, &QPushButton::clicked, this, &ShareOptions::allSizesWanted);
    connect(m_export, &QPushButton::clicked, this, &ShareOptions::exportWanted);
    return foot;
}

ReplyEdit *ShareOptions::addText(const QString &name, int lines)
{
    auto *field = new ReplyEdit(m_theme);
    field->setAccessibleName(name);
    new FieldHeight(m_theme, *field, lines, lines + 2);
    m_steps.watch(field);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { follow(field); });
    return field;
}

QLineEdit *ShareOptions::addLine(const QString &name)
{
    auto *field = new QLineEdit;
    field->setProperty("small", true);
    field->setAccessibleName(name);
    m_steps.watch(field);
    connect(field, &QLineEdit::textEdited, this, [this, field] { follow(field); });
    return field;
}

void ShareOptions::follow(QWidget *field)
{
    if (m_showing)
        return;
    m_steps.follow(field);
    takeWords();
    if (field == m_signOff)
        takeStyle();
    offerReset();
    Q_EMIT undoChanged();
}

void ShareOptions::takeWords()
{
    const auto own = [](const QString &text, const QString &proposed) {
        return text == proposed ? std::nullopt : std::optional(text);
    };
    Q_EMIT wordsChanged({.headline = own(headline(), m_proposal.headline),
                         .lineAbove = own(lineAbove(), m_proposal.lineAbove),
                         .altText = own(altText(), m_proposal.altText)});
}

void ShareOptions::takeStyle()
{
    PostStyle style = m_style->style();
    style.signOff = signOff() == m_proposal.signOff ? std::nullopt : std::optional(signOff());
    m_style->keep(style);
    Q_EMIT styleChanged(style);
}

void ShareOptions::offerReset()
{
    m_count->setText(NumberText(m_theme.language()).characters(headline()));
    m_resetHeadline->setVisible(headline() != m_proposal.headline);
    m_resetAlt->setVisible(altText() != m_proposal.altText);
}

void ShareOptions::reset(QWidget *field, const QString &text)
{
    if (auto *edit = qobject_cast<ReplyEdit *>(field)) {
        typeInto(edit, text);
        edit->setFocus(Qt::OtherFocusReason);
    }
}

void ShareOptions::setProposal(const PostProposal &proposal, const PostWords &typed)
{
    m_showing = true;
    m_proposal = proposal;
    const auto show = [](ReplyEdit *field, const QString &text) {
        if (field->toPlainText() != text)
            field->showText(text);
    };
    show(m_headline, typed.headline.value_or(proposal.headline));
    show(m_alt, typed.altText.value_or(proposal.altText));
    const QString above = typed.lineAbove.value_or(proposal.lineAbove);
    if (m_lineAbove->text() != above)
        m_lineAbove->setText(above);
    const QString last = m_style->style().signOff.value_or(proposal.signOff);
    const int longest = std::max(mostOfLastLine, int(last.size())); // One that was kept stays whole.
    if (longest != m_signOff->maxLength()) // Setting it, the field forgets what was typed.
        m_signOff->setMaxLength(longest);
    if (m_signOff->text() != last)
        m_signOff->setText(last);
    m_source->setParagraph(proposal.source);
    m_leftOut->setParagraph(proposal.leftOut);
    m_leftOutRow->setHidden(proposal.leftOut.isEmpty());
    m_showing = false;
    m_steps.settle();
    offerReset();
    Q_EMIT undoChanged();
}

void ShareOptions::setStyle(const PostStyle &style, const QColor &brand, bool hasLogo)
{
    m_style->setStyle(style, brand, hasLogo);
}

void ShareOptions::setLookPicture(int look, const QImage &picture)
{
    m_style->setLookPicture(look, picture);
}

void ShareOptions::setReady(bool shown, bool any, const QString &reason)
{
    const auto set = [&reason](QPushButton *button, bool ready) {
        button->setEnabled(ready);
        button->setToolTip(ready ? QString() : reason);
    };
    set(m_copy, shown);
    set(m_all, any);
    set(m_export, shown);
    if (!shown)
        return;
    const auto hint = [](QPushButton *button, const QKeySequence &keys) {
        button->setToolTip(tr("%1 (%2)", "name of a button (its shortcut)")
                               .arg(button->text(), keys.toString(QKeySequence::NativeText)));
    };
    hint(m_copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    hint(m_export, QKeySequence(Qt::CTRL | Qt::Key_E));
}

bool ShareOptions::savesAltText() const
{
    return m_saveAlt->isChecked();
}

QString ShareOptions::headline() const
{
    return m_headline->toPlainText();
}

QString ShareOptions::lineAbove() const
{
    return m_lineAbove->text();
}

QString ShareOptions::altText() const
{
    return m_alt->toPlainText();
}

QString ShareOptions::signOff() const
{
    return m_signOff->text();
}

} // namespace Shopbell
