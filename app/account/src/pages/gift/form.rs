//! What the buyer tells about a present.

use super::card::{heading, motif};
use domain::tickets::gift::{CardDesign, DEDICATION_CHARS_MAX, GiftRefusal, RECIPIENT_CHARS_MAX};
use gift_tables::gifts::Outcome;
use house::locales::Locale;
use markup::{Content, Html, view};
use subscribers::gifts::{Delivery, GiftRequest, Giving};
use ui::{
    field::{Choice, Field, field, wrong_class},
    refusal,
    route::Route,
};

/// Where recipients may be; the house's own stands first where it is another one.
const TIME_ZONES: [(&str, &str); 24] = [
    ("Pacific/Honolulu", "gift-zone-honolulu"),
    ("America/Los_Angeles", "gift-zone-los-angeles"),
    ("America/Denver", "gift-zone-denver"),
    ("America/Mexico_City", "gift-zone-mexico-city"),
    ("America/Chicago", "gift-zone-chicago"),
    ("America/Bogota", "gift-zone-bogota"),
    ("America/New_York", "gift-zone-new-york"),
    ("America/Santiago", "gift-zone-santiago"),
    ("America/Argentina/Buenos_Aires", "gift-zone-buenos-aires"),
    ("America/Sao_Paulo", "gift-zone-sao-paulo"),
    ("Atlantic/Canary", "gift-zone-canary"),
    ("Europe/London", "gift-zone-london"),
    ("Europe/Madrid", "gift-zone-madrid"),
    ("Europe/Paris", "gift-zone-paris"),
    ("Europe/Rome", "gift-zone-rome"),
    ("Europe/Berlin", "gift-zone-berlin"),
    ("Europe/Athens", "gift-zone-athens"),
    ("Europe/Moscow", "gift-zone-moscow"),
    ("Asia/Dubai", "gift-zone-dubai"),
    ("Asia/Kolkata", "gift-zone-kolkata"),
    ("Asia/Shanghai", "gift-zone-shanghai"),
    ("Asia/Tokyo", "gift-zone-tokyo"),
    ("Australia/Sydney", "gift-zone-sydney"),
    ("Pacific/Auckland", "gift-zone-auckland"),
];
const MORNING: &str = "9";

/// What was typed, or is kept.
pub struct Typed {
    pub request: GiftRequest,
    /// As it was typed, whatever is chosen as delivery.
    pub day: String,
    pub hour: String,
    pub time_zone: String,
    pub refusal: Option<GiftRefusal>,
}

impl Typed {
    /// What stands in the form before anybody has typed.
    pub fn kept(giving: &Giving, language: &str) -> Self {
        let zone = giving.time_zone.clone();
        let Some(gift) = &giving.gift else {
            let request = GiftRequest { language: language.to_owned(), ..GiftRequest::default() };
            let (day, hour) = (String::new(), MORNING.to_owned());
            return Self { request, day, hour, time_zone: zone, refusal: None };
        };
        let card = &gift.card;
        let time_zone = if card.time_zone.is_empty() { zone } else { card.time_zone.clone() };
        // A card that was sent is sent again now: its time is over.
        let is_sent = gift.sent_at.is_some();
        let at = card.deliver_at.filter(|_| !card.time_zone.is_empty() && !is_sent);
        let (day, hour) = match at {
            Some(at) => ui::locale::day_and_hour(at, &time_zone),
            None => (String::new(), MORNING.to_owned()),
        };
        let delivery = match (card.deliver_at, at) {
            (None, _) => Delivery::Printed,
            (Some(_), None) => Delivery::Now,
            (Some(_), Some(_)) => {
                Delivery::At { day: day.clone(), hour: hour.clone(), time_zone: time_zone.clone() }
            }
        };
        let request = GiftRequest {
            recipient_name: card.recipient_name.clone(),
            email: card.email.clone().unwrap_or_default(),
            dedication: card.dedication.clone(),
            design: card.design,
            language: card.language.clone(),
            delivery,
            keeps_extras: card.keeps_extras,
        };
        Self { request, day, hour, time_zone, refusal: None }
    }

    /// Where what is wrong is said.
    fn wrong(&self, locale: &Locale, is_here: fn(&GiftRefusal) -> bool) -> Option<String> {
        let refused = self.refusal.filter(is_here)?;
        Some(refusal::gift(locale, refused))
    }
}

pub fn fields(
    locale: &Locale,
    giving: &Giving,
    secret: &str,
    typed: Typed,
    languages: Vec<(String, String)>,
) -> Html {
    let action = Route::Gift(secret.to_owned()).path(locale.language());
    // To the top of the card that is looked at.
    let look = format!("{action}#card");
    let is_of_name = |refusal: &GiftRefusal| {
        matches!(refusal, GiftRefusal::NameMissing | GiftRefusal::NameUnprintable(_))
    };
    let name = field(Field {
        id: "name",
        kind: "text",
        autocomplete: "off",
        label: locale.text("gift-name"),
        value: typed.request.recipient_name.clone(),
        hint: None,
        error: typed.wrong(locale, is_of_name),
        chars_max: RECIPIENT_CHARS_MAX,
        is_required: true,
    });
    let save = match &giving.gift {
        Some(gift) if gift.sent_at.is_some() => "gift-send-again",
        Some(_) => "gift-save",
        None => "gift-give",
    };
    // Beside the warning that it is wrong.
    let has_failed = giving.gift.as_ref().is_some_and(|gift| gift.outcome == Some(Outcome::Failed));
    let email = view! { <div class="gift__mail">{email(locale, &typed)}</div> };
    let (first, last) = if has_failed { (Some(email), None) } else { (None, Some(email)) };
    view! {
        <form method="post" action=action class="flow gift__form">
            {first}
            {name}
            {words(locale, &typed)}
            {extras(locale, giving, &typed)}
            {designs(locale, &typed)}
            {language(locale, &typed, languages)}
            {deliveries(locale, &typed)}
            {last}
            <div class="gift__time">{time(locale, &typed)}</div>
            <div class="order__actions">
                <button class="button" type="submit">{locale.text(save)}</button>
                <button
                    class="button button--quiet"
                    type="submit"
                    name="look"
                    value="yes"
                    formaction=look
                >
                    {locale.text("gift-preview")}
                </button>
            </div>
        </form>
    }
}

fn words(locale: &Locale, typed: &Typed) -> Html {
    let wrong = typed.wrong(locale, |refusal| {
        matches!(refusal, GiftRefusal::DedicationTooLong | GiftRefusal::DedicationUnprintable(_))
    });
    let is_wrong = wrong.is_some();
    let most = [("most", DEDICATION_CHARS_MAX.to_string().into())];
    let hint = locale.text_with("gift-words-hint", &most);
    let error =
        wrong.map(|words| view! { <p class="field__error" id="dedication-error">{words}</p> });
    let described = if is_wrong { "dedication-hint dedication-error" } else { "dedication-hint" };
    view! {
        <div class=wrong_class("field", is_wrong)>
            <label class="field__label" for="dedication">{locale.text("gift-words")}</label>
            <p class="field__hint" id="dedication-hint">{hint}</p>
            <textarea
                class="field__input"
                id="dedication"
                name="dedication"
                rows="5"
                dir="auto"
                data-focus=is_wrong.then_some("")
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=described
            >
                {&typed.request.dedication}
            </textarea>
            {error}
        </div>
    }
}

fn radio(name: &'static str, value: &str, words: impl Content, is_chosen: bool) -> Html {
    let (id, value) = (format!("{name}-{value}"), value.to_owned());
    Choice { name, id, value, is_chosen, words }.radio()
}

/// Whether the order's extras go along; asked only where there are any.
fn extras(locale: &Locale, giving: &Giving, typed: &Typed) -> Option<Html> {
    let keeps = typed.request.keeps_extras;
    let named = giving.extras.iter().map(|extra| extra.counted(locale));
    let named = named.collect::<Vec<_>>().join(", ");
    (!giving.extras.is_empty()).then(|| {
        view! {
            <fieldset>
                <legend class="field__label">{locale.text("gift-extras")}</legend>
                <p class="field__hint">{named}</p>
                {radio("extras", "go", locale.text("gift-extras-go"), !keeps)}
                {radio("extras", "keep", locale.text("gift-extras-keep"), keeps)}
            </fieldset>
        }
    })
}

fn designs(locale: &Locale, typed: &Typed) -> Html {
    let chosen = typed.request.design;
    let one = |design: CardDesign| {
        let words = heading(locale, design);
        radio("design", design.as_str(), view! { {motif(design)} " " {words} }, design == chosen)
    };
    view! {
        <fieldset>
            <legend class="field__label">{locale.text("gift-design")}</legend>
            {CardDesign::ALL.map(one)}
        </fieldset>
    }
}

fn language(locale: &Locale, typed: &Typed, languages: Vec<(String, String)>) -> Html {
    let options = languages.into_iter().map(|(code, name)| {
        let is_chosen = code == typed.request.language;
        view! { <option value=code.clone() lang=code selected=is_chosen>{name}</option> }
    });
    view! {
        <div class="field">
            <label class="field__label" for="language">{locale.text("gift-language")}</label>
            <select class="field__input" id="language" name="language">
                {options.collect::<Html>()}
            </select>
        </div>
    }
}

fn deliveries(locale: &Locale, typed: &Typed) -> Html {
    let chosen = match typed.request.delivery {
        Delivery::Now => "now",
        Delivery::At { .. } => "at",
        Delivery::Printed => "printed",
    };
    let ways = [
        ("now", "gift-delivery-now"),
        ("at", "gift-delivery-at"),
        ("printed", "gift-delivery-printed"),
    ];
    let ways = ways.map(|(value, id)| radio("delivery", value, locale.text(id), value == chosen));
    view! {
        <fieldset>
            <legend class="field__label">{locale.text("gift-delivery")}</legend>
            {ways}
        </fieldset>
    }
}

fn email(locale: &Locale, typed: &Typed) -> Html {
    let error = typed.wrong(locale, |refusal| {
        matches!(refusal, GiftRefusal::BadAddress | GiftRefusal::TooManyMails)
    });
    field(Field {
        id: "email",
        kind: "email",
        autocomplete: "off",
        label: locale.text("gift-email"),
        value: typed.request.email.clone(),
        hint: None,
        error,
        chars_max: 254,
        is_required: false,
    })
}

fn time(locale: &Locale, typed: &Typed) -> Html {
    let is_of_time = |refusal: &GiftRefusal| {
        matches!(refusal, GiftRefusal::BadTime | GiftRefusal::TimePast | GiftRefusal::TimeLate)
    };
    let day = field(Field {
        id: "day",
        kind: "date",
        autocomplete: "off",
        label: locale.text("gift-day"),
        value: typed.day.clone(),
        hint: None,
        error: typed.wrong(locale, is_of_time),
        chars_max: 10,
        is_required: false,
    });
    let hours = (0..24).map(|hour: u8| {
        let is_chosen = typed.hour.trim().parse() == Ok(hour);
        let clock = format!("{hour:02}:00");
        view! { <option value=hour.to_string() selected=is_chosen>{clock}</option> }
    });
    let own = typed.time_zone.clone();
    let is_other = TIME_ZONES.iter().all(|(zone, _)| *zone != own);
    let house = is_other.then_some(own.as_str()).into_iter();
    let zones = house.chain(TIME_ZONES.iter().map(|(zone, _)| *zone)).map(|zone| {
        let is_chosen = zone == own;
        let value = zone.to_owned();
        view! { <option value=value selected=is_chosen>{zone_name(locale, zone)}</option> }
    });
    view! {
        {day}
        <div class="field">
            <label class="field__label" for="hour">{locale.text("gift-hour")}</label>
            <select class="field__input" id="hour" name="hour">{hours.collect::<Html>()}</select>
        </div>
        <div class="field">
            <label class="field__label" for="zone">{locale.text("gift-zone")}</label>
            <select class="field__input" id="zone" name="zone">{zones.collect::<Html>()}</select>
        </div>
    }
}

/// By its cities; by its technical name where a house has another one.
pub fn zone_name(locale: &Locale, zone: &str) -> String {
    match TIME_ZONES.iter().find(|(known, _)| *known == zone) {
        Some((_, id)) => locale.text(id),
        None => zone.replace('_', " "),
    }
}
