//! Which invitations are listed, and what is given now.

use super::{Loaded, target};
use crate::{
    desk::fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
    frame::words::when,
    look::form::LookForm,
};
use domain::{moment::Moment, wording::listing::Listing};
use house::locales::Locale;
use markup::{Html, view};
use money::checkout::invitations::{GiverView, InvitationsAsked};
use ui::route::staff::invitations::{InvitationRoute, InvitationTarget};

/// To choose from; the address names any other.
const PERFORMANCES_MAX: usize = 300;

/// A performance, a giver, words of the reason: on the page, or as a file.
pub(super) fn filter(
    locale: &Locale,
    loaded: &Loaded,
    asked: &InvitationsAsked,
    now: Moment,
) -> Html {
    let language = locale.language();
    let known = loaded.catalogue.listings();
    let known = known.filter(|it| it.row.starts_at > now || it.row.slug == asked.performance);
    let option = |it: &Listing| DeskOption {
        value: it.row.slug.clone(),
        words: [
            when(locale, it.row.starts_at, &it.row.time_zone),
            loaded.catalogue.title(&it.row.production_slug, language),
        ]
        .join(" · "),
    };
    let all = || DeskOption { value: String::new(), words: locale.text("staff-invite-all") };
    let performances = known.take(PERFORMANCES_MAX).map(|it| option(it));
    let givers = loaded
        .givers
        .iter()
        .map(|giver| DeskOption { value: giver.key.clone(), words: giver.name.clone() });
    let performance = desk_select(DeskSelect {
        id: "performance".to_owned(),
        name: "performance",
        label: locale.text("staff-invite-performance"),
        options: [all()].into_iter().chain(performances).collect(),
        chosen: asked.performance.clone(),
    });
    let giver = desk_select(DeskSelect {
        id: "giver".to_owned(),
        name: "giver",
        label: locale.text("staff-invite-giver"),
        options: [all()].into_iter().chain(givers).collect(),
        chosen: asked.giver.clone(),
    });
    let reason = desk_field(DeskField {
        id: "reason".to_owned(),
        name: "reason",
        label: locale.text("staff-invite-reason"),
        value: asked.reason.clone(),
        ..DeskField::default()
    });
    let file = target(locale, InvitationTarget::File);
    view! {
        <form class="flow desk-form" method="post" action=InvitationRoute::All.path(language)>
            {hidden("step", "look".to_owned())}
            <div class="desk-search">{performance} {giver} {reason}</div>
            <p class="desk-actions">
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-receivables-show")}
                </button>
                <button class="button button--quiet" type="submit" formaction=file>
                    {locale.text("staff-receivables-fetch")}
                </button>
            </p>
        </form>
    }
}

/// Seats of one performance, for whom and by whom.
pub(super) struct GiveForm<'a> {
    pub locale: &'a Locale,
    pub listing: &'a Listing,
    pub loaded: &'a Loaded,
    pub form: &'a LookForm,
}

impl GiveForm<'_> {
    pub fn show(&self) -> Html {
        let (locale, loaded) = (self.locale, self.loaded);
        let open: Vec<&GiverView> = loaded.givers.iter().filter(|it| !it.is_closed).collect();
        if open.is_empty() {
            return view! { <p class="desk-empty">{locale.text("staff-invite-no-givers")}</p> };
        }
        let option = |giver: &&GiverView| DeskOption {
            value: giver.key.clone(),
            words: match giver.left {
                Some(left) => {
                    let args = [("name", giver.name.as_str().into()), ("left", left.into())];
                    locale.text_with("staff-invite-giver-left", &args)
                }
                None => giver.name.clone(),
            },
        };
        let by = desk_select(DeskSelect {
            id: "by".to_owned(),
            name: "by",
            label: locale.text("staff-invite-giver"),
            options: open.iter().map(option).collect(),
            chosen: self.form.text("by").to_owned(),
        });
        let beyond = loaded.may_exceed;
        let beyond = beyond
            .then(|| self.field("beyond", "staff-invite-beyond", Some("staff-invite-beyond-hint")));
        let row = &self.listing.row;
        let title = loaded.catalogue.title(&row.production_slug, locale.language());
        let starts = when(locale, row.starts_at, &row.time_zone);
        let args = [("title", title.into()), ("when", starts.into())];
        view! {
            <section class="flow" aria-labelledby="give">
                <h2 class="desk-section__title" id="give">
                    {locale.text_with("staff-invite-give", &args)}
                </h2>
                <form
                    class="flow desk-form"
                    method="post"
                    action=InvitationRoute::All.path(locale.language())
                    novalidate
                >
                    {hidden("performance", row.slug.clone())}
                    {hidden("key", loaded.key.clone())}
                    <div class="desk-search">
                        {self.field("count", "staff-invite-how-many", None)}
                        {self.field("seats", "staff-invite-seats", Some("staff-invite-seats-hint"))}
                    </div>
                    <div class="desk-search">
                        {by}
                        {self.field("why", "staff-invite-reason", None)}
                        {beyond}
                    </div>
                    <div class="desk-search">
                        {self.field("name", "staff-invite-guest", None)}
                        {self.field("email", "staff-desk-email", Some("staff-desk-email-hint"))}
                    </div>
                    <p class="desk-actions">
                        <button class="button" type="submit">
                            {locale.text("staff-invite-do")}
                        </button>
                    </p>
                </form>
            </section>
        }
    }

    fn field(&self, name: &'static str, label: &str, hint: Option<&str>) -> Html {
        let keys = if name == "count" { "numeric" } else { "" };
        desk_field(DeskField {
            id: format!("give-{name}"),
            name,
            label: self.locale.text(label),
            value: self.form.text(name).to_owned(),
            hint: hint.map(|hint| self.locale.text(hint)),
            keys,
            ..DeskField::default()
        })
    }
}
