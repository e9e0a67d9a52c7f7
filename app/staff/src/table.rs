//! A table's cell. On a phone each row is a block of its own, and its cells say their heads.

use leptos::prelude::*;

/// What is empty has no place on a phone.
pub fn cell<V: IntoView + 'static>(
    head: &str,
    class: &'static str,
    content: Option<V>,
) -> impl IntoView + use<V> {
    let none = if content.is_none() { " desk-table__none" } else { "" };
    let class = format!("{class}{none}");
    view! { <td class=class role="cell" data-head=head.to_owned()>{content}</td> }
}
