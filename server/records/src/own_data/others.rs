//! What the copy of somebody's data leaves out: what somebody else had paid for the ticket that one
//! of their orders was exchanged for. Prices of that order would tell.

use domain::{
    id::{OrderId, PersonId},
    tickets::exchange::ExchangedBy,
};
use serde_json::Value;
use std::collections::BTreeSet;
use store::{Conn, columns::Columns, tickets::exchanges};

/// Codes of such orders of the person.
pub(super) async fn orders(conn: &mut Conn, person: PersonId) -> anyhow::Result<BTreeSet<String>> {
    let rows = sqlx::query(
        "select o.id, o.code from orders o join exchanges e on e.order_id = o.id \
         where o.person_id = $1",
    );
    let rows = rows.bind(person.to_string()).fetch_all(&mut *conn).await?;
    let mut codes = BTreeSet::new();
    for row in rows {
        let order: OrderId = row.id("id")?;
        let former = exchanges::exchanged_for(conn, order).await?;
        if former.is_some_and(|former| former.by == ExchangedBy::Recipient) {
            codes.insert(row.text("code")?);
        }
    }
    Ok(codes)
}

/// Takes the amounts out of a row of such an order, but for what its buyer paid at a bank and got
/// back from there.
pub(super) fn leave_out(subject: &str, row: &mut Value, orders: &BTreeSet<String>) {
    let Value::Object(fields) = row else { return };
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let is_anothers = ["code", "order"].into_iter().any(|name| orders.contains(text(name)));
    let is_own = match subject {
        "payments" => text("payment_method") != "credit",
        "refunds_paid_by_hand" => true,
        "refunds" => text("cause") != "exchange" && !text("cause").ends_with(":credit"),
        _ => false,
    };
    if !is_anothers || is_own {
        return;
    }
    for (name, value) in fields.iter_mut() {
        if name.ends_with("_minor") {
            *value = Value::Null;
        }
    }
}
