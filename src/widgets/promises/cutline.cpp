// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/promises/cutline.h"

#include "widgets/promises/promisefacts.h"

namespace Shopbell {

CutLine::CutLine(const Theme &theme, const PromiseFacts &facts, QWidget *parent)
    : TextLabel(theme, TypeRole::Small, ColorToken::Text2, parent)
    , m_facts(facts)
{
    setWordWrap(true);
    hide();
}

void CutLine::tell(const FoundPromises &found)
{
    const auto shown = qint64(found.rows.size());
    setVisible(shown < found.total);
    setText(tr("The first %1 of %2 promises are shown. Search, or choose who keeps them, to see the others.")
                .arg(m_facts.numbers().count(shown), m_facts.numbers().count(found.total)));
}

} // namespace Shopbell
