//! Tables. On a phone each row is a block of its own, and its cells say their heads.

use markup::{Content, Html, view};

/// What is empty has no place on a phone.
pub fn cell<C: Content>(head: &str, class: &'static str, content: Option<C>) -> Html {
    let none = if content.is_none() { " desk-table__none" } else { "" };
    let class = format!("{class}{none}");
    view! { <td class=class role="cell" data-head=head.to_owned()>{content}</td> }
}

/// A table in a region of its own, which scrolls where the page is narrow.
pub struct Table<'a> {
    pub heads: &'a [String],
    /// Each a `tr`.
    pub rows: Html,
    /// Says that there is nothing, in place of a table without rows.
    pub none: Option<String>,
    /// The link to older rows, below the table.
    pub older: Option<Html>,
}

impl Table<'_> {
    /// Under a heading of its own, which has this id.
    pub fn under(self, id: &'static str, title: String) -> Html {
        view! {
            <section class="flow" aria-labelledby=id>
                <h2 class="desk-section__title" id=id>{title}</h2>
                {self.headed(id)}
            </section>
        }
    }

    /// Under a heading that the page writes with this id.
    pub fn headed(self, id: &str) -> Html {
        self.framed(Some(id), None)
    }

    /// Without a heading: only screen readers say the label.
    pub fn labelled(self, label: String) -> Html {
        self.framed(None, Some(label))
    }

    fn framed(self, heading: Option<&str>, label: Option<String>) -> Html {
        let Self { heads, rows, none, older } = self;
        if let Some(none) = none.filter(|_| rows.is_empty()) {
            return view! { <p class="desk-empty">{none}</p> };
        }
        let heads = heads.iter().map(|head| {
            view! { <th role="columnheader" scope="col">{head}</th> }
        });
        let heads = heads.collect::<Html>();
        view! {
            <div
                class="desk-table-frame"
                tabindex="0"
                role="region"
                aria-label=label
                aria-labelledby=heading
            >
                <table class="desk-table" role="table">
                    <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
            {older}
        }
    }
}
