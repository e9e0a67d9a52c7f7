//! Violations of invariant 8. What the journal explains.

use super::{Planted, only};

pub const TICKETS: &[Planted] = &[
    only(
        "8.1",
        "insert into seniority (person_id, season_id, cause, journal_id) \
         select persons.id, seasons.id, 'renewal', 'none' from persons cross join seasons",
    ),
    only(
        "8.1",
        "insert into seniority (person_id, season_id, cause, journal_id) \
         select persons.id, seasons.id, 'renewal', (select min(id) from journal) \
         from persons cross join seasons",
    ),
    only(
        "8.2",
        "insert into person_kinds (person_id, kind, from_ms, cause, journal_id) \
         select persons.id, 'school', 1, 'checked', (select min(id) from journal) from persons",
    ),
    only(
        "8.2",
        "insert into person_kinds (person_id, kind, from_ms, cause, journal_id) \
         select persons.id, 'school', 1, 'checked', 'none' from persons",
    ),
    only(
        "8.3",
        "insert into extras (id, key, kind) values ('friends', 'friends', 'membership'); \
         insert into memberships (id, person_id, extra_id, from_ms, until_ms, journal_id) \
         select 'm', persons.id, extras.id, 1, 2, 'none' from persons cross join extras",
    ),
    only("8.4", "delete from journal where action = 'order.pay'"),
];

pub const RESALES: &[Planted] =
    &[only("8.5", "delete from journal where action = 'ticket.resell'")];

pub const TILLS: &[Planted] = &[only("8.4", "delete from journal where action = 'till.close'")];
