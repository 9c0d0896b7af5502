// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/questionnaires/returnedsheets.h"

#include "format/datetext.h"
#include "format/questionnairewords.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/emptylayout.h"
#include "widgets/common/keptfocus.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int sheetsAtOnce = 10;

QPushButton *quietLink(const QString &words, const QString &name)
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    return button;
}
} // namespace

ReturnedSheets::ReturnedSheets(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_more(quietLink(tr("Show more sheets"), u"moreSheets"_s))
    , m_wanted(sheetsAtOnce)
{
    setAccessibleName(tr("Sheets that came back"));
    m_column->setSpacing(8);
    auto *rows = new QWidget;
    rows->setLayout(m_column);
    m_column->setContentsMargins({});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(8);
    whole->addWidget(rows);
    whole->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_wanted += sheetsAtOnce;
        Q_EMIT moreWanted();
    });
}

void ReturnedSheets::show(const QuestionnaireFindings &findings, const DateText &dates)
{
    const KeptFocus focus(*this);
    emptyLayout(*m_column);
    for (const SheetRow &sheet : findings.newest)
        addSheet(sheet, dates);
    m_more->setVisible(findings.sheets > qint64(findings.newest.size()));
    setVisible(!findings.newest.empty());
    focus.giveBack();
}

void ReturnedSheets::addSheet(const SheetRow &sheet, const DateText &dates)
{
    const Theme &theme = m_context.theme;
    const QString name = sheet.customerName.isEmpty() ? tr("Without a name") : sheet.customerName;
    const QString day = dates.day(sheet.day, dates.dayOf(m_context.file->now()));
    auto *card = new Card(theme);
    //: A sheet that came back. %1 is who filled it in, %2 a day.
    const QString title = tr("%1, %2").arg(name, day);
    card->setAccessibleName(title);
    auto *head = new QHBoxLayout;
    auto *who = new TextLabel(theme, TypeRole::Small, ColorToken::Text, title);
    who->setTextFormat(Qt::PlainText);
    who->setWeight(QFont::DemiBold);
    who->setWordWrap(true);
    head->addWidget(who, 1);
    if (sheet.review.isStored()) {
        auto *open = quietLink(tr("Open as a review"), u"openReview"_s);
        //: For a screen reader; %1 is who filled a sheet in, with the day.
        open->setAccessibleName(tr("Open as a review: %1").arg(title));
        connect(open, &QPushButton::clicked, this, [this, id = sheet.review] { Q_EMIT reviewWanted(id); });
        head->addWidget(open, 0, Qt::AlignTop);
    }
    const QStringList lines = answerLines(sheet.answers, sheet.interests, theme.language());
    auto *said = new TextLabel(theme, TypeRole::Small, ColorToken::Text2, lines.join(u'\n'));
    said->setObjectName(u"sheetAnswers"_s);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->box()->addLayout(head);
    card->box()->addWidget(said);
    m_column->addWidget(card);
}

} // namespace Shopbell
