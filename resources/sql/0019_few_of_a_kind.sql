-- SPDX-License-Identifier: GPL-3.0-or-later
-- Few reviews are ideas or questions, few have a touchpoint, and a filter for them need not walk a million others.

CREATE INDEX review_of_kind ON review (kind) WHERE kind <> 0;
CREATE INDEX review_at_touchpoint ON review (touchpoint) WHERE touchpoint <> 0;
