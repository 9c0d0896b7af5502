// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share/sizedialog.h"

#include "look/theme.h"
#include "widgets/common/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int shortestSide = 300; ///< A post has no room for its words in less.
constexpr int longestSide = 8000;
constexpr int longestName = 40;

struct SizeDialog
{
    Q_DECLARE_TR_FUNCTIONS(Shopbell::SizeDialog)
};

} // namespace

void askForSize(QWidget *over, const Theme &theme, const SizeWish &now, std::function<void(const SizeWish &)> answer)
{
    auto *dialog = new QDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"sizeDialog"_s);
    dialog->setWindowTitle(SizeDialog::tr("Own size"));
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(now.name);
    name->setAccessibleName(SizeDialog::tr("Name"));
    name->setPlaceholderText(SizeDialog::tr("Screen in the window", "an example of a name for an own size"));
    name->setMaxLength(longestName);
    form->addRow(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, SizeDialog::tr("Name")), name);
    const auto side = [&](const QString &name, int value) {
        auto *field = new QSpinBox;
        field->setRange(shortestSide, longestSide);
        field->setValue(value);
        field->setSuffix(SizeDialog::tr(" px", "pixels"));
        field->setAccessibleName(name);
        form->addRow(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, name), field);
        return field;
    };
    auto *width = side(SizeDialog::tr("Width"), now.pixels.width());
    auto *height = side(SizeDialog::tr("Height"), now.pixels.height());
    auto *hint = new TextLabel(theme, TypeRole::Micro, ColorToken::Text3,
                               SizeDialog::tr("With a name it stays among the sizes. Without one it is taken once."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(SizeDialog::tr("Take this size"), QDialogButtonBox::AcceptRole);
    take->setProperty("primary", true);
    take->setDefault(true);
    buttons->addButton(SizeDialog::tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, over, [name, width, height, answer = std::move(answer)] {
        answer({name->text().simplified(), {width->value(), height->value()}});
    });
    dialog->open();
}

} // namespace Shopbell
