//! A sale whose money isn't taken at the counter: its buyer pays by a link or an invoice, or it is
//! given away. Each is folded away until it is needed, and sends what is typed above it.

use super::Payment;
use crate::{
    desk::{
        SalePart,
        fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select},
    },
    frame::context::StaffContext,
};
use domain::people::actor::{Action, Actor, Reach};
use markup::{Html, view};
use money::checkout::invitations::{GiverView, givers};
use ui::{error::Stop, route::staff::desk::DeskTarget};

/// How long a link can be paid, in hours.
pub(in crate::desk) const LINK_HOURS: [i64; 6] = [2, 24, 48, 72, 168, 336];
/// What is chosen where nobody chose.
pub(in crate::desk) const LINK_HOURS_USUAL: i64 = 48;

/// What the reader may do with a sale beside taking its money.
pub(in crate::desk) struct Otherwise {
    /// Who can give it away; none without the right to.
    givers: Vec<GiverView>,
    may_invite: bool,
    may_exceed: bool,
    may_invoice: bool,
}

impl Otherwise {
    /// `performance`: the key of the one that is chosen.
    pub async fn of(
        context: &StaffContext,
        seller: &Actor,
        performance: &str,
    ) -> Result<Self, Stop> {
        let may_invite = seller.reach(Action::Invite) != Reach::Nothing;
        let known = match may_invite {
            true => givers(&context.shop.house, seller, performance).await?,
            false => Vec::new(),
        };
        let scope = seller.outlet().scope();
        Ok(Self {
            givers: known.into_iter().filter(|giver| !giver.is_closed).collect(),
            may_invite,
            may_exceed: seller.permit(Action::InviteBeyond, "*").is_ok(),
            may_invoice: seller.permit(Action::SellOnInvoice, &scope).is_ok(),
        })
    }
}

impl Payment<'_> {
    pub(super) fn otherwise(&self) -> Html {
        let costs = self.view.quote.total_minor > 0;
        let (may_invoice, may_invite) = (self.otherwise.may_invoice, self.otherwise.may_invite);
        view! {
            {costs.then(|| self.link())}
            {(costs && may_invoice).then(|| self.invoice())}
            {may_invite.then(|| self.invitation())}
        }
    }

    fn words(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn field(&self, name: &'static str, label: &str, hint: Option<&str>) -> Html {
        desk_field(DeskField {
            id: name.to_owned(),
            name,
            label: self.words(label),
            value: self.typed(name),
            hint: hint.map(|hint| self.words(hint)),
            ..DeskField::default()
        })
    }

    fn wrong(&self, part: SalePart) -> Option<Html> {
        let words = self.sent.wrong_at(part)?;
        Some(view! {
            <div class="notice notice--error" role="alert" tabindex="-1" autofocus>
                <p>{words}</p>
            </div>
        })
    }

    /// Sends the form somewhere else than the money.
    fn sends(&self, target: DeskTarget, words: &str) -> Html {
        let action = target.path(self.locale.language());
        view! {
            <p class="desk-actions">
                <button class="button button--quiet" type="submit" formaction=action>
                    {self.words(words)}
                </button>
            </p>
        }
    }

    fn link(&self) -> Html {
        let wrong = self.wrong(SalePart::Link);
        let is_open = wrong.is_some();
        let option = |hours: i64| DeskOption {
            value: hours.to_string(),
            words: match hours {
                ..48 => self.locale.text_with("staff-desk-link-hours", &[("hours", hours.into())]),
                _ => {
                    let days = [("days", (hours / 24).into())];
                    self.locale.text_with("staff-desk-link-days", &days)
                }
            },
        };
        let typed = self.typed("link_hours");
        let chosen = if typed.is_empty() { LINK_HOURS_USUAL.to_string() } else { typed };
        let hours = desk_select(DeskSelect {
            id: "link_hours".to_owned(),
            name: "link_hours",
            label: self.words("staff-desk-link-until"),
            options: LINK_HOURS.map(option).into(),
            chosen,
        });
        view! {
            <details open=is_open>
                <summary>{self.words("staff-desk-link")}</summary>
                <div class="flow">
                    {wrong}
                    <p class="small soft">{self.words("staff-desk-link-text")}</p>
                    {hours}
                    {self.sends(DeskTarget::Link(self.sale), "staff-desk-link-do")}
                </div>
            </details>
        }
    }

    fn invoice(&self) -> Html {
        let wrong = self.wrong(SalePart::Invoice);
        let is_open = wrong.is_some();
        view! {
            <details open=is_open>
                <summary>{self.words("staff-desk-invoice")}</summary>
                <div class="flow">
                    {wrong}
                    <p class="small soft">{self.words("staff-desk-invoice-text")}</p>
                    <div class="desk-search">
                        {self.field("party_name", "papers-name", None)}
                        {self.field("tax_number", "papers-tax-field", None)}
                        {self.field("street", "papers-street", None)}
                        {self.field("postcode", "papers-postcode", None)}
                        {self.field("town", "papers-town", None)}
                        {self.field("country", "papers-country", None)}
                        {self.field("due_on", "staff-desk-due", Some("staff-desk-due-hint"))}
                    </div>
                    {self.sends(DeskTarget::Invoice(self.sale), "staff-desk-invoice-do")}
                </div>
            </details>
        }
    }

    fn invitation(&self) -> Html {
        let wrong = self.wrong(SalePart::Giver);
        let is_open = wrong.is_some();
        let title = self.words("staff-desk-give");
        let givers = &self.otherwise.givers;
        if givers.is_empty() {
            return view! {
                <details>
                    <summary>{title}</summary>
                    <p class="small soft">{self.words("staff-invite-no-givers")}</p>
                </details>
            };
        }
        let option =
            |giver: &GiverView| DeskOption { value: giver.key.clone(), words: self.giver(giver) };
        let giver = desk_select(DeskSelect {
            id: "giver".to_owned(),
            name: "giver",
            label: self.words("staff-invite-giver"),
            options: givers.iter().map(option).collect(),
            chosen: self.typed("giver"),
        });
        let hint = Some("staff-invite-beyond-hint");
        let beyond = self.otherwise.may_exceed;
        let beyond = beyond.then(|| self.field("beyond", "staff-invite-beyond", hint));
        view! {
            <details open=is_open>
                <summary>{title}</summary>
                <div class="flow">
                    {wrong}
                    <div class="desk-search">
                        {giver}
                        {self.field("reason", "staff-invite-reason", None)}
                        {beyond}
                    </div>
                    {self.sends(DeskTarget::Give(self.sale), "staff-desk-give-do")}
                </div>
            </details>
        }
    }

    fn giver(&self, giver: &GiverView) -> String {
        match giver.left {
            Some(left) => {
                let args = [("name", giver.name.as_str().into()), ("left", left.into())];
                self.locale.text_with("staff-invite-giver-left", &args)
            }
            None => giver.name.clone(),
        }
    }
}
