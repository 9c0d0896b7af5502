// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/photodialog.h"

#include "core/whenanswered.h"
#include "format/errortext.h"
#include "look/theme.h"
#include "services/readpromises.h"
#include "services/savefiles.h"
#include "widgets/common/buttonicon.h"
#include "widgets/common/card.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/noticebar.h"
#include "widgets/common/preferences.h"
#include "widgets/promises/fittedphoto.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Shopbell {

PhotoDialog::PhotoDialog(const UiContext &context, const Evidence &evidence, const QString &words, QWidget *parent)
    : TabWindow(parent)
    , m_context(context)
    , m_fileName(QFileInfo(evidence.fileName).completeBaseName())
    , m_notice(new NoticeBar(context.theme))
    , m_photo(new FittedPhoto(context.theme))
    , m_save(new QPushButton(tr("Save as…")))
{
    setObjectName(u"photoDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("What shows it"));
    auto *heading = new TextLabel(context.theme, TypeRole::Body, ColorToken::Text2, words);
    heading->setWordWrap(true);
    m_photo->setAccessibleName(words);
    giveIcon(m_save, context.theme, u"download");
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &PhotoDialog::save);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(heading);
    column->addWidget(m_photo, 1);
    column->addLayout(buttons);
    const QSize frame(24, 64); // Of the window itself, with its title.
    resize(QSize(context.theme.scaled(640), context.theme.scaled(560)).boundedTo(parent->window()->size() - frame));
    read(evidence.id);
}

void PhotoDialog::read(EvidenceId id)
{
    whenAnswered(ReadPromises(m_context.file).picture(id), this, [this](const Result<QByteArray> &picture) {
        if (!picture) {
            m_notice->say(NoticeBar::Tone::Failure, errorText(picture.error(), Task::ReadPromises));
            return;
        }
        m_picture = *picture;
        m_save->setEnabled(true);
        const auto decode = [bytes = m_picture] { return QImage::fromData(bytes); };
        whenAnswered(QtConcurrent::run(decode), this, [this](const QImage &image) { m_photo->display(image); });
    });
}

void PhotoDialog::save()
{
    FileQuestion question{.wants = FileQuestion::Wants::AnyName,
                          .title = tr("Save the photo"),
                          .folder = m_context.preferences.folder(u"export"_s),
                          .filters = {tr("Photos (*.jpg)")},
                          .suffix = u"jpg"_s,
                          .name = m_fileName + u".jpg"_s,
                          .button = tr("Save")};
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(this, question, [this](const QString &path) { saveAs(path); });
}

void PhotoDialog::saveAs(const QString &path)
{
    m_context.preferences.setFolder(u"export"_s, QFileInfo(path).absolutePath());
    whenAnswered(saveFiles({{path, m_picture}}), this, [this, path](const Result<int> &saved) {
        const QFileInfo file(path);
        if (!saved)
            m_notice->say(NoticeBar::Tone::Failure, errorText(saved.error(), Task::SavePicture));
        else
            m_notice->say(NoticeBar::Tone::Information,
                          //: %1 is a file's name, %2 a folder's.
                          tr("The photo is in “%1” in the folder “%2”.").arg(file.fileName(), file.dir().dirName()));
    });
}

} // namespace Shopbell
