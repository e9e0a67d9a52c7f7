//! Each use case writes one row of who did what, in its own transaction.

use crate::House;
use domain::{actor::Actor, id::OrderId};
use serde_json::Value;
use store::{Conn, journal::Entry};

/// What happened to an order, its money or its tickets.
pub(crate) struct Deed<'a> {
    pub order: OrderId,
    pub channel: &'a str,
    /// Area and verb: `order.place`.
    pub action: &'static str,
    /// Identities, amounts, causes; never a name or an address (invariant 9).
    pub detail: Value,
}

impl House {
    pub(crate) async fn write_down(
        &self,
        conn: &mut Conn,
        actor: &Actor,
        deed: Deed<'_>,
    ) -> anyhow::Result<()> {
        let entry = Entry {
            id: self.new_id(),
            at: self.now(),
            actor: actor.kind(),
            actor_id: &actor.identity(),
            channel: deed.channel,
            action: deed.action,
            subject: "order",
            subject_id: &deed.order.to_string(),
            detail: &deed.detail.to_string(),
        };
        store::journal::write(conn, &entry).await
    }
}
