// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/formdialog.h"

#include "look/theme.h"
#include "services/readcustomers.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/footlayout.h"
#include "widgets/common/hintbutton.h"
#include "widgets/common/notefile.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shopbell {

namespace {
constexpr int fewestLettersOfName = 8; ///< That a field for somebody of the team has room for.
constexpr int noticeMargin = 20; // At either side of the notice.
} // namespace

FormDialog::FormDialog(const UiContext &context, const QString &verb, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_notice(new NoticeBar(context.theme))
    , m_scroll(new QScrollArea)
    , m_hint(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Text3))
    , m_foot(new FootLayout(m_hint))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_verb(new HintButton(context.theme, QKeySequence(Qt::CTRL | Qt::Key_Enter)))
{
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(500ms);
    connect(&m_keeping, &QTimer::timeout, this, &FormDialog::keepNow);
    connect(&m_form, &FormNote::changed, this, &FormDialog::noteChange);
    auto *content = new QWidget;
    m_box = new QVBoxLayout(content);
    m_box->setContentsMargins(20, 16, 20, 16);
    m_box->setSpacing(12);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(noticeMargin, 8, noticeMargin, 0);
    notice->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(notice);
    column->addWidget(m_scroll, 1);
    makeFoot(verb);
}

FormDialog::~FormDialog() = default;

void FormDialog::makeFoot(const QString &verb)
{
    m_cancel->setProperty("ghost", true);
    m_cancel->setObjectName(u"cancel"_s);
    m_verb->setText(verb);
    m_verb->setObjectName(u"submit"_s);
    giveIcon(m_verb, m_context.theme, u"check", IconColors(ColorToken::OnAccent));
    auto *edge = new QFrame;
    edge->setProperty("hairline", u"horizontal"_s);
    m_foot->setContentsMargins(20, 12, 20, 12);
    foot()->setSpacing(8);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_cancel, m_verb}) {
        button->setAutoDefault(false); // Enter in a line is no reason to save.
        foot()->addWidget(button);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(edge);
    column->addLayout(m_foot);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::letGo);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, m_verb, [this] { submitOrSayWhyNot(); });
    }
}

QBoxLayout *FormDialog::foot() const
{
    return m_foot->row();
}

void FormDialog::submitOrSayWhyNot()
{
    m_verb->click();
    if (m_ready || m_busy || m_whyNot.isEmpty())
        return;
    m_isMissingSaid = true;
    tell(false, m_whyNot);
}

void FormDialog::openSized(int width, int height)
{
    const Theme &theme = m_context.theme;
    const int content = heightFor(theme.scaled(width));
    const QSize wanted(std::max(theme.scaled(width), m_scroll->widget()->minimumSizeHint().width() + 12),
                       std::max(theme.scaled(height), content));
    resize(wanted.boundedTo(mostSize()));
    open();
}

int FormDialog::heightFor(int width) const
{
    ensurePolished();
    m_scroll->widget()->ensurePolished();
    const int inside = std::max(m_box->sizeHint().height(), m_box->totalHeightForWidth(width - 12));
    return noticeHeightFor(width) + inside + m_foot->heightForWidth(width) + 24;
}

int FormDialog::noticeHeightFor(int width) const
{
    if (m_notice->isHidden())
        return 0;
    const int inside = width - 2 * noticeMargin;
    return m_notice->hasHeightForWidth() ? m_notice->heightForWidth(inside) : m_notice->sizeHint().height();
}

QSize FormDialog::mostSize() const
{
    const QSize most = screen()->availableSize() - QSize(24, 48);
    if (!parentWidget())
        return most;
    return most.boundedTo(parentWidget()->window()->size().expandedTo(QSize(480, 360)));
}

void FormDialog::growToFit()
{
    const int wanted = std::min(heightFor(width()), mostSize().height());
    if (wanted <= height())
        return;
    resize(width(), wanted);
    const QRect room = screen()->availableGeometry();
    if (const int below = frameGeometry().bottom() - room.bottom(); isVisible() && below > 0)
        move(x(), std::max(room.top(), y() - below));
}

void FormDialog::say(const QString &sentence)
{
    m_hint->setText(sentence);
}

void FormDialog::fail(const Error &error, Task task)
{
    failWith(errorText(error, task));
}

void FormDialog::failWith(const QString &sentence)
{
    m_isMissingSaid = false;
    if (sentence.isEmpty())
        m_notice->hide();
    else
        tell(true, sentence);
}

void FormDialog::tell(bool isFailure, const QString &sentence)
{
    m_notice->say(isFailure ? NoticeBar::Tone::Failure : NoticeBar::Tone::Warning, sentence);
    if (isVisible())
        growToFit(); // Else it would push the fields out of sight.
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    showHold();
}

void FormDialog::setReady(bool ready, const QString &why)
{
    m_ready = ready;
    m_whyNot = why;
    if (m_isMissingSaid && m_ready)
        failWith({});
    else if (m_isMissingSaid)
        tell(false, m_whyNot);
    showHold();
}

void FormDialog::showHold()
{
    m_verb->setEnabled(m_ready && !m_busy);
    m_verb->setToolTip(m_ready ? QString() : m_whyNot);
}

QJsonObject FormDialog::typed() const
{
    const QJsonObject now = m_form.read();
    return now == m_begun ? QJsonObject() : now;
}

bool FormDialog::keepForm(const QString &name, const std::function<bool(const QJsonObject &note)> &isOfHere)
{
    m_begun = m_form.read();
    keepAs(name);
    const QJsonObject note = kept();
    if (note.isEmpty() || (isOfHere && !isOfHere(note)))
        return false;
    m_form.fill(note);
    return true;
}

void FormDialog::fillIn(const std::function<void()> &change)
{
    const bool untouched = m_form.read() == m_begun;
    change();
    if (untouched)
        m_begun = m_form.read();
}

void FormDialog::keepAs(const QString &name)
{
    m_note = std::make_shared<NoteFile>(m_context.preferences.unfinishedFolder(), m_context.file->path(), name);
}

QJsonObject FormDialog::kept() const
{
    return m_note ? m_note->read() : QJsonObject();
}

void FormDialog::noteChange()
{
    m_unkept = true;
    if (m_note && !m_keeping.isActive()) // Not restarted: a person who types on without a pause loses no more.
        m_keeping.start();
}

void FormDialog::keepNow()
{
    m_keeping.stop();
    if (!m_note || !m_unkept || m_busy)
        return;
    m_unkept = false;
    m_note->write(typed());
}

void FormDialog::forgetKept()
{
    m_keeping.stop();
    m_unkept = false;
    if (m_note)
        m_note->write({});
}

std::function<void()> FormDialog::keptUntilDone()
{
    keepNow();
    m_keeping.stop();
    return [note = m_note] {
        if (note)
            note->write({});
    };
}

void FormDialog::keepWhenClosed()
{
    m_keepsWhenClosed = true;
    m_cancel->setText(tr("Close"));
}

void FormDialog::letGo()
{
    if (m_keepsWhenClosed) {
        reject();
        return;
    }
    if (!m_busy)
        forgetKept();
    TabWindow::reject();
}

void FormDialog::reject()
{
    keepNow();
    if (m_note && !m_busy && !typed().isEmpty())
        m_context.notices.say(tr("What you typed is kept. It is there when you open the window again."));
    TabWindow::reject();
}

QLabel *FormDialog::fieldLabel(const QString &words, QWidget *buddy) const
{
    auto *label = new QLabel(words);
    label->setProperty("role", u"field"_s);
    label->setBuddy(buddy);
    if (buddy->accessibleName().isEmpty())
        buddy->setAccessibleName(words);
    return label;
}

QWidget *FormDialog::labelled(const QString &words, QWidget *field) const
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(fieldLabel(words, field));
    column->addWidget(field);
    return part;
}

void offerTeam(QComboBox *box, const UiContext &context)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // A long name widens no form.
    box->setMinimumContentsLength(fewestLettersOfName);
    whenAnswered(ReadCustomers(context.file).team(), box, [box, context](const Result<std::vector<TeamMember>> &team) {
        if (!team) {
            context.notices.failed(errorText(team.error(), Task::ReadCustomers));
            return;
        }
        const QString text = box->currentText();
        box->clear();
        for (const TeamMember &member : *team) {
            if (!member.left)
                box->addItem(member.name);
        }
        box->setCurrentIndex(-1);
        box->setEditText(text);
    });
}

} // namespace Shopbell
