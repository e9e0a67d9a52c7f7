//! Looks for broken invariants in any database: `parterre audit`.
use crate::House;
impl House {}
