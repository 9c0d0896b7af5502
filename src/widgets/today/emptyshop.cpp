// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/emptyshop.h"

#include "format/errortext.h"
#include "format/numbertext.h"
#include "look/art.h"
#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/icontile.h"
#include "widgets/common/notices.h"
#include "widgets/today/samplejob.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int doorGap = 14;
constexpr QLatin1StringView shopFront = "shop-front"_L1;

class ShopFront : public QWidget
{
public:
    explicit ShopFront(const Theme &theme) : m_theme(theme)
    {
        setFixedSize(paint::artSize(shopFront).toSize());
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::art(painter, rect(), m_theme, shopFront);
    }

private:
    const Theme &m_theme;
};

TextLabel *centred(const Theme &theme, TypeRole role, ColorToken color, const QString &text)
{
    auto *label = new TextLabel(theme, role, color, text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

EmptyShop::EmptyShop(const UiContext &context, WindowRequests &requests, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_requests(requests)
    , m_sample(new SampleJob(this))
    , m_doors(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const Theme &theme = context.theme;
    m_doors->setSpacing(doorGap);
    m_doors->addWidget(makeDoor({u"file-spreadsheet"_s, tr("Import a file"),
                                 tr("Reviews, purchases or customers, from a CSV file. You see every row before it "
                                    "goes in, and you can undo it."),
                                 tr("Import a file…"), true},
                                [this] { Q_EMIT m_requests.importWanted({}); }));
    m_doors->addWidget(
        makeDoor({u"pencil"_s, tr("Add a review"), tr("Type in what someone told you at the counter or on the phone."),
                  tr("Add a review")},
                 [this] { Q_EMIT m_requests.addReviewWanted(); }));
    m_doors->addWidget(makeSampleDoor());

    auto *words = centred(theme, TypeRole::Reading, ColorToken::Text2,
                          tr("Bring in the reviews you already have, or type in the first one. Everything stays in one "
                             "file on this computer."));
    words->setMaximumWidth(theme.scaled(560));
    auto *wordsRow = new QHBoxLayout;
    wordsRow->addStretch();
    wordsRow->addWidget(words, 1);
    wordsRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 28);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(new ShopFront(theme), 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addWidget(
        centred(theme, TypeRole::Page, ColorToken::Text, tr("Your shop is open. Let’s hear what customers say.")));
    column->addSpacing(6);
    column->addLayout(wordsRow);
    column->addSpacing(24);
    column->addLayout(m_doors);
    column->setAlignment(m_doors, Qt::AlignHCenter);
    column->addSpacing(20);
    column->addWidget(makeFoot(), 0, Qt::AlignHCenter);
    column->addStretch(1);
}

int EmptyShop::doorWidth() const
{
    return m_context.theme.scaled(232);
}

QWidget *EmptyShop::makeDoor(const Door &door, std::function<void()> open)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme);
    card->box()->setContentsMargins(16, 16, 16, 16);
    card->box()->setSpacing(4);
    card->setFixedWidth(doorWidth());
    card->box()->addWidget(new IconTile(theme, door.icon));
    card->box()->addSpacing(6);
    card->box()->addWidget(new TextLabel(theme, TypeRole::Title, ColorToken::Text, door.title));
    auto *text = new TextLabel(theme, TypeRole::Small, ColorToken::Text2);
    text->setParagraph(door.text);
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    card->box()->addWidget(text, 1);
    card->box()->addSpacing(8);
    auto *button = new QPushButton(door.verb);
    button->setObjectName(door.icon);
    button->setProperty("primary", door.primary);
    button->setAccessibleDescription(door.text);
    card->box()->addWidget(button);
    connect(button, &QPushButton::clicked, this, std::move(open));
    m_cards.append(card);
    return card;
}

QWidget *EmptyShop::makeSampleDoor()
{
    const QString verb = tr("Open the sample shop");
    const QString path = QFileInfo(m_context.file->path())
                             .dir()
                             .filePath(
                                 //: File name of the sample shop, without its ending.
                                 tr("Sample shop") + u".shopbell"_s);
    QWidget *door = makeDoor({u"store"_s, tr("Try with a sample shop"),
                              tr("A made-up bakery with two years of reviews. Opens as a separate file."), verb},
                             [this, path] {
                                 const bool chinese = m_context.theme.language().language() == QLocale::Chinese;
                                 m_sample->make(path, chinese ? u"zh"_s : u"en"_s, m_context.file->now());
                             });
    auto *button = door->findChild<QPushButton *>();
    auto *bar = new QProgressBar;
    bar->setRange(0, 100);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Making the sample shop"));
    bar->hide();
    m_cards.last()->box()->insertWidget(m_cards.last()->box()->count() - 1, bar);

    const auto rest = [button, bar, verb] {
        bar->hide();
        button->setText(verb);
        button->setEnabled(true);
    };
    connect(m_sample, &SampleJob::progressed, button, [button, bar](int percent) {
        bar->setValue(percent);
        bar->show();
        button->setText(tr("Making it…"));
        button->setEnabled(false);
    });
    connect(m_sample, &SampleJob::made, button, [this, rest](const QString &made) {
        rest();
        Q_EMIT m_requests.shopWanted(made);
    });
    connect(m_sample, &SampleJob::failed, button, [this, rest](const Error &error) {
        rest();
        m_context.notices.failed(errorText(error, Task::MakeSample));
    });
    return door;
}

QWidget *EmptyShop::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(new IconLabel(m_context.theme, u"settings"_s, SizeToken::IconInline, ColorToken::Text3));
    row->addWidget(new TextLabel(m_context.theme, TypeRole::Micro, ColorToken::Text3, tr("Not in a hurry?")));
    auto *settings = new QPushButton(tr("Set up your shop’s name, colour and logo first"));
    settings->setProperty("link", true);
    settings->setFont(m_context.theme.font(TypeRole::Micro));
    connect(settings, &QPushButton::clicked, this, [this] { Q_EMIT m_requests.sectionWanted(u"settings"_s); });
    row->addWidget(settings);
    return foot;
}

void EmptyShop::fitInto(int width)
{
    const bool fits = width >= 3 * doorWidth() + 2 * doorGap + 40;
    m_doors->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (Card *card : std::as_const(m_cards))
        card->setFixedWidth(fits ? doorWidth() : std::min(width - 40, m_context.theme.scaled(480)));
}

} // namespace Shopbell
