//! The second step: what the change will do, then the button that does it.

use super::{
    concerned,
    typed::{Deed, Step, Typed, note_name},
};
use crate::text::text_words::language_name;
use domain::{money::Money, wording::listing::Listing};
use house::{House, locales::Locale};
use markup::{Html, view};
use subscribers::changes::{ChangeShown, MailShown, ReaderKind, Wanted};
use ui::{locale::when_long, route::staff::StaffRoute};

pub struct Check<'a> {
    pub locale: &'a Locale,
    pub house: &'a House,
    pub typed: &'a Typed,
    pub shown: &'a ChangeShown,
}

impl Check<'_> {
    pub fn show(&self, listing: &Listing, wanted: Wanted) -> Html {
        let locale = self.locale;
        let row = &listing.row;
        let [title, until, undo] = match wanted {
            Wanted::Cancel => [
                "staff-change-check-cancel",
                "staff-change-until-cancel",
                "staff-change-undo-cancel",
            ],
            Wanted::Move { .. } => {
                ["staff-change-check-move", "staff-change-until-move", "staff-change-undo-move"]
            }
        };
        let moves = match wanted {
            Wanted::Cancel => None,
            Wanted::Move { starts_at } => {
                let at = |moment| when_long(locale, moment, &row.time_zone);
                let args = [("before", at(row.starts_at).into()), ("after", at(starts_at).into())];
                let words = locale.text_with("staff-change-moves", &args);
                Some(view! { <p><strong>{words}</strong></p> })
            }
        };
        // Until midnight of the day before that moment.
        let last = self.shown.choose_by.minus_ms(1);
        let day = [("date", locale.date_plain(last, &row.time_zone).into())];
        let action = StaffRoute::Performance(row.slug.clone()).path(locale.language());
        view! {
            <form class="flow desk-refund" method="post" action=action>
                {self.kept()}
                <section class="flow desk-part" aria-labelledby="does">
                    <h2 class="desk-section__title" id="does">{locale.text(title)}</h2>
                    {moves}
                    <ul>{self.touched()}</ul>
                    <p>{locale.text_with(until, &day)}</p>
                    <p>{locale.text("staff-change-sheets")}</p>
                    <p><strong>{locale.text(undo)}</strong></p>
                </section>
                {self.mails()}
                {concerned::section(locale, self.shown, self.typed.page)}
                <p class="desk-actions">
                    <button class="button" type="submit" name="step" value=Step::Do.as_str()>
                        {self.button(wanted)}
                    </button>
                    <button
                        class="button button--quiet"
                        type="submit"
                        name="step"
                        value=Step::Entries.as_str()
                    >
                        {locale.text("staff-refund-change")}
                    </button>
                </p>
            </form>
        }
    }

    /// It names the deed, and how many people read of it.
    fn button(&self, wanted: Wanted) -> String {
        let id = match (wanted, self.shown.told) {
            (Wanted::Cancel, 0) => "staff-change-do-cancel-alone",
            (Wanted::Cancel, _) => "staff-change-do-cancel",
            (Wanted::Move { .. }, 0) => "staff-change-do-move-alone",
            (Wanted::Move { .. }, _) => "staff-change-do-move",
        };
        self.locale.text_with(id, &[("count", count(self.shown.told))])
    }

    /// What the first step asked, and as what the performance was shown.
    fn kept(&self) -> Html {
        let typed = self.typed;
        let notes = typed.notes.iter().map(|(language, note)| {
            view! { <input type="hidden" name=note_name(language) value=note.clone()/> }
        });
        view! {
            <input type="hidden" name="deed" value=typed.deed.map_or("", Deed::as_str)/>
            <input type="hidden" name="starts" value=typed.starts.clone()/>
            <input type="hidden" name="revision" value=self.shown.revision.to_string()/>
            {notes.collect::<Html>()}
        }
    }

    /// What was sold, and what waits for it, each a line.
    fn touched(&self) -> Html {
        let (locale, touched) = (self.locale, &self.shown.touched);
        let money = touched.currency.map(|currency| {
            let amount = locale.money(Money::new(touched.due_minor, currency));
            let args = [("count", touched.tickets.into()), ("amount", amount.into())];
            locale.text_with("staff-change-money", &args)
        });
        let counts = [
            ("staff-change-orders", touched.orders),
            ("staff-change-subscriptions", touched.of_subscriptions),
            ("staff-change-reservations", touched.reservations),
            ("staff-change-offers", touched.offers),
            ("staff-change-waiting", touched.waiting),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let counts = counts.map(|(id, count)| locale.text_with(id, &[("count", count.into())]));
        let lines: Vec<String> = money.into_iter().chain(counts).collect();
        if lines.is_empty() {
            return view! { <li>{locale.text("staff-change-nothing-sold")}</li> };
        }
        lines.into_iter().map(|words| view! { <li>{words}</li> }).collect()
    }

    fn mails(&self) -> Html {
        let (locale, shown) = (self.locale, self.shown);
        let mails = shown.mails.iter().map(|mail| self.mail(mail)).collect::<Html>();
        let without = (shown.without_address > 0).then(|| {
            let args = [("count", count(shown.without_address))];
            view! { <p>{locale.text_with("staff-change-without-address", &args)}</p> }
        });
        let none = (shown.is_named && shown.mails.is_empty()).then(|| {
            view! { <p>{locale.text("staff-change-no-mails")}</p> }
        });
        view! {
            <section class="flow desk-part" aria-labelledby="mails">
                <h2 class="desk-section__title" id="mails">{locale.text("staff-change-mails")}</h2>
                {none}
                {mails}
                {without}
            </section>
        }
    }

    /// One as its reader will get it, folded.
    fn mail(&self, mail: &MailShown) -> Html {
        let locale = self.locale;
        let id = match mail.kind {
            ReaderKind::Buyer | ReaderKind::BuyerOfExtras => "staff-change-mail-buyers",
            ReaderKind::Recipient => "staff-change-mail-recipients",
            ReaderKind::Reserver => "staff-change-mail-reservers",
        };
        let args = [
            ("language", language_name(self.house, &mail.language).into()),
            ("count", count(mail.readers)),
        ];
        let code = [("code", mail.code.as_str().into())];
        let lines = mail.text.lines().map(|line| view! { {line.to_owned()} <br/> });
        view! {
            <details>
                <summary>{locale.text_with(id, &args)}</summary>
                <p class="small soft">{locale.text_with("staff-change-mail-of", &code)}</p>
                <p>
                    {locale.text("staff-samples-subject-label")} " "
                    <strong lang=mail.language.clone()>{mail.subject.clone()}</strong>
                </p>
                <p lang=mail.language.clone()>{lines.collect::<Html>()}</p>
            </details>
        }
    }
}

pub fn count(number: usize) -> house::locales::Arg {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}
