// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/batchrow.h"

#include "format/importwords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/elidedlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

BatchRow::BatchRow(const Theme &theme, const ImportBatch &batch, const DateText &dates, qint64 now, Verbs verbs,
                   QWidget *parent)
    : QWidget(parent)
{
    const bool shown = batch.state == ImportBatch::State::Shown;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 14, 7);
    row->setSpacing(12);
    row->addWidget(new IconLabel(theme, u"file-spreadsheet"_s, SizeToken::IconRail));

    auto *name = new ElidedLabel(batch.fileName);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"strong"_s);
    const QString day = dates.day(dates.dayOf(batch.at), dates.dayOf(now));
    //: A line of past imports: the day, then what came in, as "18 Nov, 40 reviews, none left out".
    const QString line = tr("%1, %2").arg(day, summaryOf(batch));
    auto *summary = new ElidedLabel(line);
    summary->setProperty("role", u"micro"_s);
    summary->setProperty("tone", u"text3"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(summary);
    row->addLayout(words, 1);

    if (!shown)
        row->addWidget(new TextLabel(theme, TypeRole::Micro, ColorToken::NeutralText, nameOf(batch.state)));
    if (shown && batch.added + batch.updated > 0) {
        QPushButton *see = addVerb(tr("See them"), batch.fileName);
        connect(see, &QPushButton::clicked, this,
                [this, id = batch.id, kind = batch.kind] { Q_EMIT seeWanted(id, kind); });
    }
    if (shown && verbs == Verbs::SeeAndTakeBack) {
        QPushButton *takeBack = addVerb(tr("Undo import"), batch.fileName);
        takeBack->setObjectName(u"takeBack"_s);
        connect(takeBack, &QPushButton::clicked, this, [this, id = batch.id] { Q_EMIT takeBackWanted(id); });
    }
    setAccessibleName(u"%1, %2"_s.arg(batch.fileName, line));
}

QPushButton *BatchRow::addVerb(const QString &verb, const QString &file)
{
    auto *button = new QPushButton(verb);
    button->setProperty("link", true);
    button->setAccessibleName(tr("%1: %2", "a button's verb: the file it is about").arg(verb, file));
    layout()->addWidget(button);
    return button;
}

} // namespace Shopbell
