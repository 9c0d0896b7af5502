// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/followups/followuppaneparts.h"

#include "widgets/common/card.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

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

QWidget *followUpChecks(const Theme &theme, const std::vector<ContactCheck> &checks)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const ContactCheck &check : checks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(theme, check.fine ? u"circle-check"_s : u"circle-alert"_s, SizeToken::IconInline,
                                     check.fine ? ColorToken::Accent : ColorToken::WarnText),
                       0, Qt::AlignTop);
        auto *words =
            new TextLabel(theme, TypeRole::Small, check.fine ? ColorToken::Text : ColorToken::WarnText, check.sentence);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    return whole;
}

} // namespace Shopbell
