// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/aboutdialog.h"

#include "look/art.h"
#include "look/theme.h"
#include "widgets/common/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

QString partsText()
{
    // Names and licences are the same in every language; only the sentence around them is translated.
    struct Part
    {
        QLatin1StringView name;
        QLatin1StringView licence;
    };
    static constexpr std::array parts{
        Part{"Qt"_L1, "LGPL-3.0"_L1},
        Part{"SQLite"_L1, "public domain"_L1},
        Part{"ICU"_L1, "Unicode-3.0"_L1},
        Part{"libcsv"_L1, "LGPL-2.1-or-later"_L1},
        Part{"uchardet"_L1, "MPL-1.1"_L1},
        Part{"Lucide"_L1, "ISC"_L1},
        Part{"Inter"_L1, "OFL-1.1"_L1},
        Part{"Noto"_L1, "OFL-1.1"_L1},
        Part{"libphonenumber"_L1, "Apache-2.0"_L1},
    };
    QStringList lines;
    for (const Part &part : parts)
        lines.append(u"%1  ·  %2"_s.arg(part.name, part.licence));
    return lines.join(u'\n');
}

} // namespace

void showAbout(const Theme &theme, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("About", "About Shopbell"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(6);

    auto *picture = new QLabel;
    picture->setPixmap(programIcon().pixmap(theme.scaled(64)));
    column->addWidget(picture);
    //: %1 is a version number.
    const QString name = QCoreApplication::translate("About", "Shopbell %1").arg(QLatin1StringView(SHOPBELL_VERSION));
    column->addWidget(new TextLabel(theme, TypeRole::Section, ColorToken::Text, name));
    const auto say = [&](const QString &text, ColorToken color) {
        auto *label = new TextLabel(theme, TypeRole::Body, color, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    say(QCoreApplication::translate(
            "About",
            "What customers say, what the shop answered, and whether they came back. Everything stays "
            "in one file on this computer."),
        ColorToken::Text);
    say(QCoreApplication::translate(
            "About",
            "Shopbell is free software under the GNU General Public License, version 3 or later. It comes "
            "without any warranty. These parts are in it:"),
        ColorToken::Text2);
    say(partsText(), ColorToken::Text2);

    auto *close = new QPushButton(QCoreApplication::translate("About", "Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignRight);
    const int width = theme.scaled(440);
    dialog->setMinimumWidth(width);
    dialog->resize(width, column->totalHeightForWidth(width));
    dialog->open();
}

} // namespace Shopbell
