//! The first step: what is to become of a performance, and what the house says of it.

use super::typed::{Deed, Step, Typed, note_name};
use crate::{orders::choices, text::text_words::language_name};
use domain::{tickets::change::NOTE_CHARS_MAX, wording::listing::Listing};
use house::{House, locales::Locale};
use markup::{Html, view};
use subscribers::changes::ChangeRefusal;
use ui::{field::wrong_class, route::staff::StaffRoute};

/// Why the second step isn't shown, or nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    NothingChosen,
    WrongTime,
    /// The clock goes forward over it on that day.
    SkippedTime,
    Change(ChangeRefusal),
}

impl Refused {
    fn words(self, locale: &Locale) -> String {
        match self {
            Self::NothingChosen => locale.text("staff-change-nothing-chosen"),
            Self::WrongTime => locale.text("staff-change-wrong-time"),
            Self::SkippedTime => locale.text("staff-change-skipped"),
            Self::Change(why) => change_words(locale, why),
        }
    }

    /// The field for the new time says it.
    fn is_of_time(self) -> bool {
        match self {
            Self::WrongTime | Self::SkippedTime => true,
            Self::NothingChosen => false,
            Self::Change(why) => match why {
                ChangeRefusal::SameTime | ChangeRefusal::HallTaken | ChangeRefusal::OutOfSeason => {
                    true
                }
                ChangeRefusal::UnknownPerformance
                | ChangeRefusal::Cancelled
                | ChangeRefusal::Past
                | ChangeRefusal::ChangedMeanwhile
                | ChangeRefusal::NoteTooLong => false,
            },
        }
    }
}

fn change_words(locale: &Locale, why: ChangeRefusal) -> String {
    match why {
        ChangeRefusal::UnknownPerformance => locale.text("staff-change-unknown"),
        ChangeRefusal::Cancelled => locale.text("staff-change-is-cancelled"),
        ChangeRefusal::SameTime => locale.text("staff-change-same-time"),
        ChangeRefusal::Past => locale.text("staff-change-over"),
        ChangeRefusal::HallTaken => locale.text("staff-change-hall-taken"),
        ChangeRefusal::OutOfSeason => locale.text("staff-change-out-of-season"),
        ChangeRefusal::ChangedMeanwhile => locale.text("staff-change-meanwhile"),
        ChangeRefusal::NoteTooLong => {
            let most = i64::try_from(NOTE_CHARS_MAX).unwrap_or(i64::MAX);
            locale.text_with("staff-change-note-long", &[("most", most.into())])
        }
    }
}

/// The form, or why there is none.
pub fn form(
    locale: &Locale,
    house: &House,
    listing: &Listing,
    typed: &Typed,
    refused: Option<&Refused>,
) -> Html {
    let row = &listing.row;
    let of_time = refused.filter(|why| why.is_of_time()).map(|why| why.words(locale));
    let of_page = refused.filter(|why| !why.is_of_time()).map(|why| {
        let words = why.words(locale);
        view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
    });
    let closed = match row.cancelled_at {
        Some(_) => Some("staff-change-off"),
        None if row.starts_at <= house.now() => Some("staff-change-begun"),
        None => None,
    };
    if let Some(id) = closed {
        return view! { {of_page} <p>{locale.text(id)}</p> };
    }
    let deeds = [("cancel", "staff-change-cancel"), ("move", "staff-change-move")];
    let chosen = typed.deed.map_or("", Deed::as_str);
    let action = StaffRoute::Performance(row.slug.clone()).path(locale.language());
    view! {
        {of_page}
        <form class="flow desk-form" method="post" action=action novalidate>
            <input type="hidden" name="revision" value=row.revision.to_string()/>
            {choices(locale, "deed", "staff-change-deed", deeds, chosen)}
            {time(locale, listing, typed, of_time)}
            {notes(locale, house, typed)}
            <p class="desk-actions">
                <button class="button" type="submit" name="step" value=Step::Look.as_str()>
                    {locale.text("staff-change-look")}
                </button>
            </p>
        </form>
    }
}

fn time(locale: &Locale, listing: &Listing, typed: &Typed, error: Option<String>) -> Html {
    let zone = [("zone", listing.row.time_zone.as_str().into())];
    let is_wrong = error.is_some();
    let described = if is_wrong { "starts-hint starts-error" } else { "starts-hint" };
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for="starts">{locale.text("staff-change-starts")}</label>
            <p class="field__hint" id="starts-hint">
                {locale.text_with("staff-change-starts-hint", &zone)}
            </p>
            <input
                class="field__input"
                type="datetime-local"
                id="starts"
                name="starts"
                value=typed.starts.clone()
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=described
            />
            {error.map(|error| view! {
                <p class="field__error" id="starts-error" role="alert">{error}</p>
            })}
        </div>
    }
}

/// One field for each language of the house.
fn notes(locale: &Locale, house: &House, typed: &Typed) -> Html {
    let own = [("language", language_name(house, house.locales().fallback().language()).into())];
    let fields = house.locales().languages().into_iter().map(|language| {
        let id = format!("note-{language}");
        let value = typed.notes.get(language).cloned().unwrap_or_default();
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{language_name(house, language)}</label>
                <textarea
                    class="field__input"
                    id=id
                    name=note_name(language)
                    lang=language.to_owned()
                    rows="2"
                    maxlength=NOTE_CHARS_MAX.to_string()
                >
                    {&value}
                </textarea>
            </div>
        }
    });
    view! {
        <fieldset class="desk-refund__group">
            <legend>{locale.text("staff-change-note")}</legend>
            <p class="field__hint">{locale.text_with("staff-change-note-hint", &own)}</p>
            {fields.collect::<Html>()}
        </fieldset>
    }
}
