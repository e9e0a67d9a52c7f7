//! Which subscriptions are left out of an answer for several: each has a card of its own then.

use super::name::name_of;
use domain::id::RenewalId;
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use subscribers::renewal::RenewalView;
use ui::route::Route;

#[derive(Default, Deserialize)]
pub struct ApartQuery {
    /// Anything: each has a card of its own, also those that could be answered together.
    #[serde(default)]
    each: String,
    /// These aren't answered together with the others.
    #[serde(default)]
    without: String,
}

impl ApartQuery {
    pub fn apart(&self) -> Apart {
        if self.each.is_empty() { Apart::these(&self.without) } else { Apart::Each }
    }
}

#[derive(Clone, Default)]
pub enum Apart {
    Each,
    These(Vec<RenewalId>),
    #[default]
    None,
}

impl Apart {
    /// Identities, parted by blanks.
    pub fn these(without: &str) -> Self {
        let ids: Vec<RenewalId> = without.split(' ').filter_map(|id| id.parse().ok()).collect();
        if ids.is_empty() { Self::None } else { Self::These(ids) }
    }

    pub fn has(&self, renewal: RenewalId) -> bool {
        match self {
            Self::Each => true,
            Self::These(ids) => ids.contains(&renewal),
            Self::None => false,
        }
    }

    /// Somebody has left it out.
    pub fn is_left_out(&self, renewal: RenewalId) -> bool {
        matches!(self, Self::These(_)) && self.has(renewal)
    }

    /// As an address or a form names them, with one more.
    pub fn named(&self, more: Option<RenewalId>) -> String {
        let ids = match self {
            Self::These(ids) => ids.as_slice(),
            Self::Each | Self::None => &[],
        };
        let ids = ids.iter().copied().chain(more).map(|id| id.to_string());
        ids.collect::<Vec<_>>().join(" ")
    }

    /// Of three and more, each can be left out. Of two, each has an answer of its own.
    pub fn leave_out(&self, locale: &Locale, all: &[&RenewalView]) -> Option<Html> {
        let page = Route::Renewals.path(locale.language());
        let link = |renewal: &&RenewalView| {
            let without = self.named(Some(renewal.id)).replace(' ', "+");
            let href = format!("{page}?without={without}");
            let what = [("what", name_of(locale, renewal).into())];
            view! {
                <li>
                    <a href=href>{locale.text_with("renewal-leave-out", &what)}</a>
                </li>
            }
        };
        (all.len() > 2).then(|| {
            view! { <ul class="small">{all.iter().map(link).collect::<Html>()}</ul> }
        })
    }

    pub fn way_back(&self, locale: &Locale) -> Option<Html> {
        let page = Route::Renewals.path(locale.language());
        matches!(self, Self::These(_)).then(|| {
            view! {
                <p>
                    <a href=page>{locale.text("renewal-include-all")}</a>
                </p>
            }
        })
    }
}
