// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeptemplates.h"

#include "services/startingtemplates.h"
#include "storage/history.h"
#include "storage/templatestore.h"

#include <algorithm>

namespace Shopbell {

using namespace Qt::StringLiterals;

namespace {
ReplyTemplate tidied(ReplyTemplate words)
{
    words.title = words.title.simplified();
    words.topic = words.topic.simplified();
    words.text = words.text.trimmed();
    words.language = primaryLanguage(words.language);
    return words;
}

Status refuseUnusableTemplate(const ReplyTemplate &words)
{
    return isUsable(words) ? done() : Status(Error{Error::Kind::Invalid, u"a template without words or stars"_s});
}

bool isInStartingSet(const QString &key)
{
    return std::ranges::any_of(startingTemplates(), [&key](const ReplyTemplate &each) { return each.key == key; });
}

/// The row of one that was listed, as it is or made for one of the starting set.
Result<ReplyTemplate> rowFor(TemplateStore &store, const ReplyTemplate &listed, qint64 now)
{
    if (listed.id.isStored())
        return store.find(listed.id);
    Result<std::optional<ReplyTemplate>> kept = store.inPlaceOf(listed.key);
    if (!kept)
        return kept.error();
    if (*kept) // Somebody edited it meanwhile.
        return **kept;
    const auto starting = std::ranges::find(startingTemplates(), listed.key, &ReplyTemplate::key);
    if (listed.isOwn() || starting == startingTemplates().end())
        return Error{Error::Kind::NotFound, u"template %1"_s.arg(listed.key)};
    ReplyTemplate row = *starting;
    row.createdAt = now;
    const Result<TemplateId> id = store.insert(row);
    if (!id)
        return id.error();
    row.id = *id;
    return row;
}

/// One change of a listed template. Change: void(ReplyTemplate &row).
template<typename Change>
QFuture<Result<TemplateId>> changedTemplate(const ShopFilePtr &file, Did did, const QJsonArray &more,
                                            const ReplyTemplate &listed, Change change)
{
    return file->history().record(
        did, [=, now = file->now()](Connection &connection, Recording &recording) -> Result<TemplateId> {
            TemplateStore store(connection);
            Result<ReplyTemplate> row = rowFor(store, listed, now);
            if (!row)
                return row.error();
            change(*row);
            if (Status fits = refuseUnusableTemplate(*row); !fits)
                return fits.error();
            if (Status updated = store.update(*row); !updated)
                return updated.error();
            recording.arguments = {row->id.value()};
            for (const auto &argument : more)
                recording.arguments.append(argument);
            return row->id;
        });
}
} // namespace

KeepTemplates::KeepTemplates(ShopFilePtr file) : m_file(std::move(file)) {}

QFuture<Result<std::vector<ReplyTemplate>>> KeepTemplates::list(TemplateQuery query) const
{
    return m_file->threads().read(
        [query = std::move(query)](Connection &connection) -> Result<std::vector<ReplyTemplate>> {
            const Result<std::vector<ReplyTemplate>> kept = TemplateStore(connection).all();
            if (!kept)
                return kept.error();
            return fittingTemplates(withOwn(startingTemplates(), *kept), query);
        });
}

QFuture<Result<TemplateId>> KeepTemplates::add(ReplyTemplate words) const
{
    words = tidied(std::move(words));
    words.key.clear();
    words.createdAt = m_file->now();
    return m_file->history().record(
        Did::AddTemplate,
        [words = std::move(words)](Connection &connection, Recording &recording) -> Result<TemplateId> {
            if (Status fits = refuseUnusableTemplate(words); !fits)
                return fits.error();
            const Result<TemplateId> id = TemplateStore(connection).insert(words);
            if (id)
                recording.arguments = {id->value()};
            return id;
        });
}

QFuture<Result<TemplateId>> KeepTemplates::edit(const ReplyTemplate &words) const
{
    const ReplyTemplate tidy = tidied(words);
    return changedTemplate(m_file, Did::EditTemplate, {}, words, [tidy](ReplyTemplate &row) {
        ReplyTemplate edited = tidy;
        edited.id = row.id;
        edited.key = row.key;
        edited.createdAt = row.createdAt;
        row = edited;
    });
}

QFuture<Result<TemplateId>> KeepTemplates::hide(const ReplyTemplate &words, bool hidden) const
{
    return changedTemplate(m_file, Did::HideTemplate, {int(hidden)}, words,
                           [hidden](ReplyTemplate &row) { row.hidden = hidden; });
}

QFuture<Result<TemplateId>> KeepTemplates::restore(QString key) const
{
    return m_file->history().record(
        Did::RestoreTemplate,
        [key = std::move(key)](Connection &connection, Recording &recording) -> Result<TemplateId> {
            TemplateStore store(connection);
            const Result<std::optional<ReplyTemplate>> kept = store.inPlaceOf(key);
            if (!kept)
                return kept.error();
            if (!*kept || !isInStartingSet(key))
                return Error{Error::Kind::NotFound, u"template %1"_s.arg(key)};
            if (Status removed = store.remove((*kept)->id); !removed)
                return removed.error();
            recording.arguments = {(*kept)->id.value()};
            return (*kept)->id;
        });
}

QFuture<Result<TemplateId>> KeepTemplates::remove(TemplateId id) const
{
    return m_file->history().record(Did::DeleteTemplate,
                                    [id](Connection &connection, Recording &recording) -> Result<TemplateId> {
                                        TemplateStore store(connection);
                                        const Result<ReplyTemplate> row = store.find(id);
                                        if (!row)
                                            return row.error();
                                        if (isInStartingSet(row->key))
                                            return Error{Error::Kind::Conflict, u"one of the starting set"_s};
                                        if (Status removed = store.remove(id); !removed)
                                            return removed.error();
                                        recording.arguments = {id.value()};
                                        return id;
                                    });
}

} // namespace Shopbell
