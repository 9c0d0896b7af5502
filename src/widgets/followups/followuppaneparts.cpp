// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followuppaneparts.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/plainedit.h"
#include "widgets/reviews/replyhighlighter.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
QWidget *markOfCheck(const Theme &theme, const ContactCheck &check)
{
    if (!check.fine)
        return new IconLabel(theme, u"circle-alert"_s, SizeToken::IconInline, ColorToken::WarnText);
    if (check.isPlain)
        return new IconLabel(theme, u"info"_s, SizeToken::IconInline, ColorToken::Text2);
    return new IconLabel(theme, u"circle-check"_s, SizeToken::IconInline, ColorToken::Accent);
}
} // namespace

QWidget *followUpField(const Theme &theme, const QString &label, QWidget *field)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, label);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    return whole;
}

QPlainTextEdit *followUpWordsField(const Theme &theme)
{
    auto *words = new PlainEdit;
    words->setTabChangesFocus(true);
    words->setMinimumHeight(theme.scaled(120));
    new ReplyHighlighter(theme, words->document()); // To which it belongs.
    return words;
}

QWidget *followUpChecks(const Theme &theme, const std::vector<ContactCheck> &checks)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ContactCheck &check : checks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(markOfCheck(theme, check), 0, Qt::AlignTop);
        auto *words =
            new TextLabel(theme, TypeRole::Small, check.fine ? ColorToken::Text : ColorToken::WarnText, check.sentence);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    return whole;
}

QWidget *followUpHint(const Theme &theme, const QString &icon, const QString &words)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new IconLabel(theme, icon, SizeToken::IconInline, ColorToken::Text2), 0, Qt::AlignTop);
    auto *label = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, words);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    return whole;
}

QFrame *followUpBox()
{
    auto *box = new QFrame;
    box->setProperty("well", true);
    (new QVBoxLayout(box))->setContentsMargins(12, 10, 12, 10);
    return box;
}

} // namespace Shopbell
