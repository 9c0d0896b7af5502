// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviews/notepanel.h"

#include "format/errortext.h"
#include "look/theme.h"
#include "services/editreview.h"
#include "widgets/common/card.h"
#include "widgets/reviews/draftsaver.h"
#include "widgets/reviews/replyedit.h"
#include "widgets/reviews/reviewactions.h"

#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Shopbell {

namespace {
constexpr int noteLinesWide = 3;
constexpr std::chrono::milliseconds noteDelay{2000}; // Each save of a note is a step of Undo.
} // namespace

NotePanel::NotePanel(const UiContext &context, ReviewActions &, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_icon(new IconLabel(context.theme, u"notebook-pen"_s, SizeToken::IconControl))
    , m_label(new TextLabel(context.theme, TypeRole::Small, ColorToken::Text2, tr("Private note:")))
    , m_edit(new ReplyEdit(context.theme))
    , m_state(new TextLabel(context.theme, TypeRole::Micro, ColorToken::Danger))
{
    m_saver = new DraftSaver(
        [edit = EditReview(context.file)](ReviewId review, QString text, ChangeId) {
            return edit.writeNote(review, std::move(text)).then([](const Result<ReviewId> &done) -> Result<ChangeId> {
                return done ? Result<ChangeId>(ChangeId()) : Result<ChangeId>(done.error());
            });
        },
        {.delay = noteDelay}, this);
    m_edit->setProperty("plain", true);
    m_edit->setProperty("noFocusRing", true); // The whole row shows it.
    m_edit->setAccessibleName(tr("Private note"));
    m_edit->setAccessibleDescription(tr("Never part of a reply, a picture or an export for others."));
    m_edit->setPlaceholderText(tr("Only for you and your team"));
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->document()->setDocumentMargin(0);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setFont(context.theme.font(TypeRole::Small));
    m_state->setWordWrap(true);
    m_state->hide();
    m_label->setBuddy(m_edit);

    auto *layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1, Qt::AlignTop);
    layout->addWidget(m_edit, 0, 2);
    layout->addWidget(m_state, 1, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    setWide(false);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_saver->typed(m_edit->toPlainText());
        fitHeight();
    });
    connect(m_edit, &ReplyEdit::wrapped, this, &NotePanel::fitHeight);
    connect(m_edit, &ReplyEdit::focusLeft, this, [this] {
        m_saver->saveNow();
        update();
    });
    connect(m_saver, &DraftSaver::stateChanged, this, &NotePanel::sayState);
    connect(&context.theme, &Theme::changed, this, [this] {
        m_edit->setFont(m_context.theme.font(TypeRole::Small));
        fitHeight();
    });
}

void NotePanel::open(const Review &review)
{
    m_edit->showText(m_saver->enter(review.id, review.privateNote));
    fitHeight();
}

void NotePanel::refresh(const Review &review, int mark)
{
    if (!m_saver->takeFromShop(review.privateNote, mark))
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->showText(review.privateNote);
    fitHeight();
}

void NotePanel::close()
{
    m_saver->leave();
}

int NotePanel::mark() const
{
    return m_saver->mark();
}

void NotePanel::setWide(bool wide)
{
    m_wide = wide;
    m_icon->setVisible(!wide);
    m_label->setVisible(!wide);
    static_cast<QGridLayout *>(layout())->setHorizontalSpacing(wide ? 0 : 8);
    const int side = m_context.theme.scaled(10);
    layout()->setContentsMargins(side, m_context.theme.scaled(6), side, m_context.theme.scaled(6));
    fitHeight();
    update();
}

void NotePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_context.theme;
    const bool focused = m_edit->hasFocus();
    const bool edged = focused || m_wide;
    painter.setPen(edged ? QPen(theme.color(focused ? ColorToken::Focus : ColorToken::Control)) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(edged ? ColorToken::Surface : ColorToken::Sunken));
    const double radius = theme.radius(RadiusToken::Input);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void NotePanel::fitHeight()
{
    // A plain text document counts its height in lines.
    const int line = m_edit->fontMetrics().lineSpacing();
    const int lines = std::max(m_wide ? noteLinesWide : 1, int(m_edit->document()->size().height()));
    m_edit->setFixedHeight(std::max(lines * line + 2, m_context.theme.lineHeight(TypeRole::Small)));
}

void NotePanel::sayState()
{
    const bool failed = m_saver->state() == DraftSaver::State::Failed;
    m_state->setVisible(failed);
    if (failed && m_saver->error())
        m_state->setText(errorText(*m_saver->error(), Task::ChangeReviews));
}

} // namespace Shopbell
