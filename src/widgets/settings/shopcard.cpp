// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shopcard.h"

#include "format/reviewwords.h"
#include "look/theme.h"
#include "pages/ui_shopcard.h"
#include "widgets/common/typing.h"
#include "widgets/settings/colourswatches.h"
#include "widgets/settings/logochooser.h"
#include "widgets/settings/shopedit.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

/// What somebody is typing is left alone.
void showText(QLineEdit *field, const QString &text)
{
    if (field->text() != text && !(field->hasFocus() && field->isModified()))
        field->setText(text);
}

} // namespace

ShopCard::ShopCard(const UiContext &context, ShopEdit &edit, QWidget *parent)
    : SettingsCard(context.theme, u"store"_s, parent)
    , m_context(context)
    , m_edit(edit)
    , m_ui(std::make_unique<Ui::ShopCard>())
    , m_swatches(new ColourSwatches(context.theme))
    , m_logo(new QLabel)
{
    m_ui->setupUi(this);
    alignLabels(m_ui->grid);
    m_ui->colourRow->insertWidget(0, m_swatches);
    m_ui->logoRow->insertWidget(0, m_logo);
    m_logo->setAccessibleName(tr("The shop’s logo"));
    m_ui->kind->setInsertPolicy(QComboBox::NoInsert);
    m_ui->nameProblem->hide();
    m_ui->colourProblem->hide();
    m_ui->logoProblem->hide();
    const auto fit = [this] { m_ui->colour->setFixedWidth(theme().scaled(110)); };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    fillKinds();
    connectFields();
    show(m_edit.shop());
}

ShopCard::~ShopCard() = default;

void ShopCard::fillKinds()
{
    for (const QString &kind : shopKinds())
        m_ui->kind->addItem(shopKindName(kind), kind);
}

void ShopCard::connectFields()
{
    connect(&m_edit, &ShopEdit::changed, this, &ShopCard::show);
    connect(m_ui->name, &QLineEdit::editingFinished, this, &ShopCard::takeName);
    connect(m_ui->kind, &QComboBox::activated, this, &ShopCard::takeKind);
    connect(m_ui->kind->lineEdit(), &QLineEdit::editingFinished, this, &ShopCard::takeKind);
    for (const auto &[field, part] : {std::pair(m_ui->place, &Shop::place), std::pair(m_ui->signs, &Shop::signsAs)}) {
        connect(field, &QLineEdit::editingFinished, this, [this, field = field, part = part] {
            endTyping(field, field->text());
            m_edit.change([&](Shop &shop) { shop.*part = field->text().trimmed(); });
        });
    }
    connect(m_ui->colour, &QLineEdit::editingFinished, this, [this] { takeColour(m_ui->colour->text()); });
    connect(m_swatches, &ColourSwatches::chosen, this, [this](const QColor &colour) { takeColour(colour.name()); });
    auto *logo = new LogoChooser(m_context, this);
    connect(m_ui->chooseLogo, &QPushButton::clicked, logo, &LogoChooser::ask);
    connect(logo, &LogoChooser::chosen, this, [this](const QByteArray &png) {
        showProblem(m_ui->chooseLogo, m_ui->logoProblem, {});
        m_edit.change([&png](Shop &shop) { shop.logo = png; });
    });
    connect(logo, &LogoChooser::refused, this,
            [this](const QString &sentence) { showProblem(m_ui->chooseLogo, m_ui->logoProblem, sentence); });
    connect(m_ui->removeLogo, &QPushButton::clicked, this,
            [this] { m_edit.change([](Shop &shop) { shop.logo.clear(); }); });
}

void ShopCard::show(const Shop &shop)
{
    // What was refused stays, to be put right, while other settings change.
    if (!isRefused(m_ui->name) || shop.name != m_shown.name) {
        showText(m_ui->name, shop.name);
        showProblem(m_ui->name, m_ui->nameProblem, {});
    }
    const int known = m_ui->kind->findData(shop.kind);
    if (known >= 0)
        m_ui->kind->setCurrentIndex(known);
    else
        showText(m_ui->kind->lineEdit(), shop.kind);
    showText(m_ui->place, shop.place);
    showText(m_ui->signs, shop.signsAs);
    const QColor brand =
        shop.brandColour.isEmpty() ? theme().tokens().defaultBrand() : QColor::fromString(shop.brandColour);
    if (!isRefused(m_ui->colour) || shop.brandColour != m_shown.brandColour) {
        showText(m_ui->colour, brand.name().toUpper());
        showProblem(m_ui->colour, m_ui->colourProblem, {});
    }
    m_swatches->setCurrent(brand);
    showLogo(shop.logo);
    m_shown = shop;
}

void ShopCard::showLogo(const QByteArray &png)
{
    m_ui->removeLogo->setVisible(!png.isEmpty());
    m_logo->setVisible(!png.isEmpty());
    if (png.isEmpty())
        return;
    const int side = theme().size(SizeToken::Button);
    const double ratio = devicePixelRatioF();
    QPixmap round(QSize(side, side) * ratio);
    round.fill(Qt::transparent);
    const QImage picture = QImage::fromData(png, "PNG");
    QPainter painter(&round);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(round.rect());
    painter.setClipPath(circle);
    const QSize size = picture.size().scaled(round.size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRect(QPoint((round.width() - size.width()) / 2, (round.height() - size.height()) / 2), size),
                      picture);
    painter.end();
    round.setDevicePixelRatio(ratio);
    m_logo->setPixmap(round);
}

void ShopCard::takeName()
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty()) {
        showProblem(m_ui->name, m_ui->nameProblem,
                    tr("The shop needs a name. The old one is kept until you type a new one."));
        return;
    }
    showProblem(m_ui->name, m_ui->nameProblem, {});
    endTyping(m_ui->name, m_ui->name->text());
    m_edit.change([&](Shop &shop) { shop.name = name; });
}

void ShopCard::takeKind()
{
    const QString text = m_ui->kind->currentText().trimmed();
    const int known = m_ui->kind->findText(text, Qt::MatchFixedString);
    endTyping(m_ui->kind->lineEdit(), m_ui->kind->currentText());
    m_edit.change([&](Shop &shop) { shop.kind = known >= 0 ? m_ui->kind->itemData(known).toString() : text; });
}

void ShopCard::takeColour(const QString &text)
{
    const auto refuse = [this] {
        showProblem(m_ui->colour, m_ui->colourProblem,
                    //: %1 is a colour as it is written in web pages.
                    tr("That is not a colour. Write one like %1, or pick one of the dots.")
                        .arg(theme().tokens().defaultBrand().name().toUpper()));
    };
    const QColor colour = colourFromText(text);
    if (!colour.isValid()) {
        refuse();
        return;
    }
    showProblem(m_ui->colour, m_ui->colourProblem, {});
    endTyping(m_ui->colour, colour.name().toUpper());
    if (colour.name() == theme().tokens().defaultBrand().name() && m_edit.shop().brandColour.isEmpty())
        return;
    m_edit.change([&](Shop &shop) { shop.brandColour = colour.name(); }, refuse);
}

QColor colourFromText(const QString &text)
{
    static const QRegularExpression written(u"^#?([0-9a-f]{6}|[0-9a-f]{3})$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = written.match(text.trimmed());
    return match.hasMatch() ? QColor::fromString(u'#' + match.captured(1)) : QColor();
}

} // namespace Shopbell
