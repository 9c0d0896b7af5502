// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrityrules.h"

namespace Shopbell {

namespace {
constexpr IntegrityRule rulesOfQuestionnaires[] = {
    {"SELECT count(*) FROM service WHERE trim(name) = '' OR every_weeks < 1 OR gone NOT IN (0, 1)",
     "services have no name or come round impossibly often"},
    {"SELECT count(*) FROM questionnaire WHERE id <> 1 OR trim(title) = '' OR "
     "NOT EXISTS (SELECT 1 FROM question WHERE questionnaire_id = questionnaire.id AND kind = 0)",
     "questionnaires have no title or ask no open question"},
    {"SELECT count(*) FROM question WHERE kind NOT BETWEEN 0 AND 3 OR trim(words) = '' OR lines NOT BETWEEN 1 AND 8 "
     "OR questionnaire_id NOT IN (SELECT id FROM questionnaire)",
     "questions of questionnaires have no words or no place"},
    {"SELECT count(*) FROM answer_sheet WHERE NOT EXISTS (SELECT 1 FROM answer WHERE sheet_id = answer_sheet.id) AND "
     "NOT EXISTS (SELECT 1 FROM service_interest WHERE sheet_id = answer_sheet.id)",
     "sheets of questionnaires have no answer"},
    {"SELECT count(*) FROM answer WHERE kind NOT BETWEEN 0 AND 3 OR sheet_id NOT IN (SELECT id FROM answer_sheet) OR "
     "(trim(words) = '' AND value IS NULL) OR value NOT BETWEEN 0 AND 10",
     "answers say nothing or lie outside their scale"},
    {"SELECT count(*) FROM answer JOIN answer_sheet ON answer_sheet.id = sheet_id JOIN score ON score.id = score_id "
     "WHERE score.customer_id IS NOT answer_sheet.customer_id",
     "answers became scores of somebody else"},
    {"SELECT count(*) FROM service_interest WHERE interest NOT BETWEEN 1 AND 3 OR "
     "sheet_id NOT IN (SELECT id FROM answer_sheet) OR service_id NOT IN (SELECT id FROM service)",
     "interests are in no service that there is"},
    {"SELECT count(*) FROM (SELECT 1 FROM service_interest GROUP BY sheet_id, service_id, interest HAVING count(*) > 1)",
     "sheets answer the same twice about one service"},
};
} // namespace

std::span<const IntegrityRule> questionnaireRules()
{
    return rulesOfQuestionnaires;
}

} // namespace Shopbell
