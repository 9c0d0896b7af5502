// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/duedatesexport.h"

#include "core/whenanswered.h"
#include "format/customerwords.h"
#include "format/followuptext.h"
#include "format/promisewords.h"
#include "look/theme.h"
#include "services/keepshop.h"
#include "services/readfollowups.h"
#include "services/readpromises.h"
#include "services/savefiles.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/notices.h"
#include "widgets/common/preferences.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shopbell {

DueDatesExport::DueDatesExport(const UiContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void DueDatesExport::start()
{
    whenAnswered(ReadPromises(m_context.file).open(), this, [this](const Result<std::vector<PromiseDetails>> &open) {
        if (!open) {
            fail(open.error(), Task::ReadPromises);
            return;
        }
        addFollowUps(*open);
    });
}

void DueDatesExport::addFollowUps(const std::vector<PromiseDetails> &promises)
{
    whenAnswered(KeepShop(m_context.file).read(), this, [this, promises](const Result<Shop> &shop) {
        if (!shop) {
            fail(shop.error(), Task::ReadShop);
            return;
        }
        const DateText dates(m_context.theme.language(), shop->timeZone());
        const FollowUpText text(dates, shop->contacts, dates.dayOf(m_context.file->now()));
        const auto titleOf = [text](const FollowUpRow &row) {
            //: An entry of a calendar. %1 is who is contacted, %2 why: "Ida Holm: a welcome".
            return tr("%1: %2").arg(text.who(row), text.title(row.followUp));
        };
        whenAnswered(ReadFollowUps(m_context.file).find({}, std::numeric_limits<int>::max()), this,
                     [this, promises, titleOf](const Result<FoundFollowUps> &found) {
                         if (!found) {
                             fail(found.error(), Task::ReadCustomers);
                             return;
                         }
                         const auto ask = [](const PromiseRow &row) {
                             if (row.customerName.simplified().isEmpty())
                                 //: An entry of a calendar; %1 is what was promised.
                                 return tr("Ask the customer whether it is good now: %1").arg(promiseTitle(row));
                             //: An entry of a calendar. %1 is a customer, %2 what was promised.
                             return tr("Ask %1 whether it is good now: %2")
                                 .arg(customerName(row.customerName), promiseTitle(row));
                         };
                         make(dueDaysOf(promises, {promiseTitle, ask}, found->rows, titleOf));
                     });
    });
}

void DueDatesExport::make(std::vector<CalendarEntry> entries)
{
    if (entries.empty()) {
        m_context.notices.say(tr("No promise and no follow-up has a day to come, so there is nothing for a calendar."));
        end();
        return;
    }
    whenAnswered(dueCalendar(m_context.file, std::move(entries)), this, [this](const Result<QByteArray> &calendar) {
        if (calendar)
            askWhere(*calendar);
        else
            fail(calendar.error(), Task::ExportRecords);
    });
}

void DueDatesExport::askWhere(const QByteArray &calendar)
{
    FileQuestion question{.wants = FileQuestion::Wants::AnyName,
                          .title = tr("Export due dates"),
                          .folder = m_context.preferences.folder(u"export"_s),
                          .filters = {tr("Calendar (*.ics)")},
                          .suffix = u"ics"_s,
                          .button = tr("Export")};
    //: Suggested name of a calendar file. %1 is the shop file's name.
    question.name = tr("%1 - Due dates").arg(QFileInfo(m_context.file->path()).completeBaseName()) + u".ics"_s;
    if (question.folder.isEmpty())
        question.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForFile(m_window, question, [this, calendar](const QString &path) { save(path, calendar); });
}

void DueDatesExport::save(const QString &path, const QByteArray &calendar)
{
    m_context.preferences.setFolder(u"export"_s, QFileInfo(path).absolutePath());
    whenAnswered(saveFiles({{path, calendar}}), this, [this, path](const Result<int> &written) {
        if (!written) {
            fail(written.error(), Task::ExportRecords);
            return;
        }
        const QFileInfo file(path);
        m_context.notices.say(
            //: %1 is a file's name, %2 a folder's.
            tr("The due dates are in “%1” in the folder “%2”. Open it with your calendar.")
                .arg(file.fileName(), file.dir().dirName()));
        end(path);
    });
}

void DueDatesExport::fail(const Error &error, Task task)
{
    m_context.notices.failed(errorText(error, task));
    end();
}

void DueDatesExport::end(const QString &path)
{
    Q_EMIT ended(path);
}

} // namespace Shopbell
