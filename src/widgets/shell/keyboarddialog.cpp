// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/keyboarddialog.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/shell/actionwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Shopbell {

namespace {

struct KeyLine
{
    QString does;
    QString keys;
};

QList<KeyLine> linesOf(const QMenu *menu)
{
    QList<KeyLine> lines;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            lines.append({wordsOf(*action), action->shortcut().toString(QKeySequence::NativeText)});
    }
    return lines;
}

QWidget *table(const Theme &theme, const QMenuBar *menus)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 0, 20, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    const auto actions = menus->actions();
    for (const QAction *action : actions) {
        const QList<KeyLine> lines = action->menu() ? linesOf(action->menu()) : QList<KeyLine>();
        if (lines.isEmpty())
            continue;
        int row = grid->rowCount();
        grid->setRowMinimumHeight(row, 10);
        auto *title = new TextLabel(theme, TypeRole::Strong, ColorToken::Text, wordsOf(*action));
        grid->addWidget(title, ++row, 0, 1, 2);
        for (const KeyLine &line : lines) {
            auto *does = new TextLabel(theme, TypeRole::Body, ColorToken::Text, line.does);
            does->setWordWrap(true);
            //: For a screen reader: what a key does, and the key.
            does->setAccessibleName(QCoreApplication::translate("Keyboard", "%1: %2").arg(line.does, line.keys));
            grid->addWidget(does, ++row, 0);
            grid->addWidget(new TextLabel(theme, TypeRole::Body, ColorToken::Text2, line.keys), row, 1);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

} // namespace

void showKeyboard(const Theme &theme, const QMenuBar *menus, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Keyboard", "Keyboard"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 16, 0, 16);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(table(theme, menus));
    column->addWidget(scroll, 1);
    auto *close = new QPushButton(QCoreApplication::translate("Keyboard", "Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    dialog->resize(theme.scaled(460), theme.scaled(560));
    dialog->open();
}

} // namespace Shopbell
