// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/startwindow.h"

#include "look/theme.h"
#include "widgets/common/card.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/icontile.h"

#include <QAction>
#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {

constexpr int startWidth = 560;

} // namespace

StartWindow::StartWindow(const Theme &theme)
    : m_theme(theme)
    , m_tile(new IconTile(theme, u"store"_s))
    , m_title(new TextLabel(theme, TypeRole::Section))
    , m_sentence(new TextLabel(theme, TypeRole::Body, ColorToken::Text2))
    , m_bar(new QProgressBar)
    , m_buttons(new QHBoxLayout)
{
    setWindowTitle(tr("Shopbell"));
    setProperty("ground", u"canvas"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    m_copy = addButton({});
    m_copy->setProperty("primary", true);
    m_retry = addButton(tr("Try again"));
    m_open = addButton(tr("Open another shop…"));
    m_new = addButton(tr("New shop…"));
    m_buttons->setSpacing(8);
    m_buttons->addStretch();

    auto *content = new QWidget;
    content->setMaximumWidth(theme.scaled(startWidth));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 28, 28, 24);
    column->setSpacing(8);
    column->addStretch();
    column->addWidget(m_tile);
    column->addSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addSpacing(12);
    column->addLayout(m_buttons);
    column->addStretch();
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins({});
    whole->addStretch();
    whole->addWidget(content, 1);
    whole->addStretch();
    setMinimumWidth(theme.scaled(startWidth));

    connect(m_copy, &QPushButton::clicked, this, &StartWindow::copyWanted);
    connect(m_retry, &QPushButton::clicked, this, &StartWindow::retryWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(m_new, &QPushButton::clicked, this, [this] { chooseFile(false); });
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    connect(leave, &QAction::triggered, this, &QWidget::close);
    addAction(leave);
}

QPushButton *StartWindow::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void StartWindow::showBusy(const QString &title)
{
    m_tile->setIcon(u"store"_s);
    m_title->setText(title);
    m_sentence->hide();
    m_bar->show();
    for (QPushButton *button : {m_copy, m_retry, m_open, m_new})
        button->hide();
    comeUp();
}

void StartWindow::showProblem(const QString &title, const QString &sentence, bool retry)
{
    m_tile->setIcon(u"circle-alert"_s);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->show();
    m_bar->hide();
    m_copy->hide();
    m_retry->setVisible(retry);
    m_open->show();
    m_new->show();
    comeUp();
    (retry ? m_retry : m_open)->setFocus();
}

void StartWindow::offerCopy(const QString &when)
{
    //: A button. %1 is when the copy was made: "today, 08:12".
    m_copy->setText(tr("Restore the copy of %1").arg(when));
    m_copy->show();
    m_copy->setFocus();
    adjustSize();
}

void StartWindow::comeUp()
{
    adjustSize();
    show();
    raise();
    activateWindow();
}

void StartWindow::chooseFile(bool existing)
{
    askForFile(this,
               {.wants = existing ? FileQuestion::Wants::Existing : FileQuestion::Wants::Fresh,
                .title = existing ? tr("Open a shop") : tr("New shop"),
                .folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                .filters = {tr("Shopbell files (*.shopbell)")},
                .suffix = u"shopbell"_s},
               [this, existing](const QString &path) {
                   if (existing)
                       Q_EMIT openWanted(path);
                   else
                       Q_EMIT createWanted(path);
               });
}

} // namespace Shopbell
