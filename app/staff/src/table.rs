//! A table's cell. On a phone each row is a block of its own, and its cells say their heads.

use markup::{Html, view};

/// What is empty has no place on a phone.
pub fn cell<C: markup::Content>(head: &str, class: &'static str, content: Option<C>) -> Html {
    let none = if content.is_none() { " desk-table__none" } else { "" };
    let class = format!("{class}{none}");
    view! { <td class=class role="cell" data-head=head.to_owned()>{content}</td> }
}
