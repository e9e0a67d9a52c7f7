//! An order is given as a gift: what becomes of it, the card, and how it stands.

mod card;
pub mod form;
mod former;
pub(crate) mod leaves;
pub mod opened;
mod since;
mod state;
mod vouchers;

pub use vouchers::price_words;

use super::{
    gift::{
        card::{CardWords, gift_card},
        form::{Typed, fields},
        state::{Accepted, has_failed, state_words},
    },
    tickets::withdraw::withdraw,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    order::{OrderLineView, OrderView},
    tickets::gift::Card,
};
use gift_tables::gifts::Gift;
use house::{House, locales::Locale};
use markup::{Html, view};
use money::vouchers::Withdrawals;
use selling::gift_words;
use shell::{Head, Page, render};
use std::sync::Arc;
use subscribers::gifts::{self, AcceptedVoucher, GivenExtra, GivenVoucher, Giving, Kept, Present};
use ui::{
    error::Stop,
    locale::when_long,
    refusal,
    route::{Route, Target},
    session::Visit,
};

pub async fn show(
    visit: Visit,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Stop> {
    form(visit, secret, None).await
}

/// `typed`: what was sent, to be looked at or corrected. None: what is kept.
pub async fn form(visit: Visit, secret: String, typed: Option<Typed>) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let giving = gifts::giving(house, &secret, visit.language()).await?.ok_or(Stop::NotFound)?;
    let names = |code: &str| {
        let known = house.locales().get(code);
        (code.to_owned(), known.map_or_else(|| code.to_owned(), |it| it.text("language-name")))
    };
    let languages = house.locales().languages().into_iter().map(names).collect();
    let locale = visit.locale.clone();
    let title = locale.text("gift-title");
    let head = Head { title: title.clone(), description: title.clone(), ..Head::default() };
    let is_wrong = typed.as_ref().is_some_and(|typed| typed.refusal.is_some());
    let is_preview = typed.as_ref().is_some_and(|typed| typed.refusal.is_none());
    let typed = typed.unwrap_or_else(|| Typed::kept(&giving, visit.language()));
    let route = Route::Gift(secret.clone());
    let shown = ShownCard::of(house, &secret, &typed).await?;
    let asked = Asked { typed, is_preview, languages, shown };
    let main = move || body(&locale, &giving, &secret, asked);
    let mut page = Page::new(route, head, "page page--narrow", main);
    page.status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(render(visit, page).await)
}

struct Asked {
    typed: Typed,
    is_preview: bool,
    /// Code and own name.
    languages: Vec<(String, String)>,
    shown: ShownCard,
}

/// What the card has in its own language, which needn't be the page's.
struct ShownCard {
    locale: Arc<Locale>,
    /// Address of its picture.
    picture: Option<String>,
    /// What is given.
    given: Vec<String>,
}

impl ShownCard {
    async fn of(house: &House, secret: &str, typed: &Typed) -> Result<Self, Stop> {
        let locale = house.locales().get_or_fallback(&typed.request.language);
        let card = Card::Gift(typed.request.design);
        let picture = appearance::cards::address(house, card, locale.language()).await?;
        let giving = gifts::giving(house, secret, locale.language()).await?;
        let keeps_extras = typed.request.keeps_extras;
        let given = giving.map(|it| gifts::given_on_card(&locale, &it, keeps_extras));
        Ok(Self { picture, given: given.unwrap_or_default(), locale })
    }
}

fn body(locale: &Arc<Locale>, giving: &Giving, secret: &str, asked: Asked) -> Html {
    let Asked { typed, is_preview, languages, shown } = asked;
    let order = Route::Order(secret.to_owned()).path(locale.language());
    let back = view! { <p><a href=order>{locale.text("gift-order")}</a></p> };
    let standing = giving.gift.as_ref();
    let standing = standing.map(|gift| standing_of(locale, giving, gift, secret, &languages));
    let can_change = giving.gift.as_ref().is_none_or(|gift| gift.accepted_at.is_none());
    let has_failed = giving.gift.as_ref().is_some_and(has_failed);
    let refused = giving.refusal.filter(|_| standing.is_none()).map(|why| {
        let words = refusal::gift(locale, why);
        view! { <div class="notice notice--warning"><p>{words}</p></div> }
    });
    let asks = can_change && giving.refusal.is_none();
    let content = content(locale, giving, typed.request.keeps_extras);
    let card = CardWords {
        design: typed.request.design,
        to: &typed.request.recipient_name,
        from: &giving.from,
        dedication: &typed.request.dedication,
        picture: shown.picture.as_deref(),
        given: shown.given,
        is_heading: false,
    };
    let card = (is_preview || giving.gift.is_some()).then(|| {
        view! {
            <section aria-labelledby="card">
                <h2 id="card" tabindex="-1" data-focus=is_preview.then_some("")>
                    {locale.text(if can_change { "gift-preview-title" } else { "gift-card-shown" })}
                </h2>
                {gift_card(&shown.locale, &card)}
            </section>
        }
    });
    let is_new = giving.gift.is_none();
    let form = asks.then(|| form_of(locale, giving, secret, typed, languages));
    // Whose address is wrong corrects it first.
    let (first, last) = if has_failed { (form, None) } else { (None, form) };
    let lede = (is_new && asks).then(|| lede(locale, giving));
    view! {
        <div class="order gift">
            <header class="order__head">
                <h1>{locale.text("gift-title")}</h1>
            </header>
            {refused}
            {standing}
            {first}
            {lede}
            {content}
            {kept(locale, giving)}
            {card}
            {last}
            {back}
        </div>
    }
}

/// What can be changed; of a card whose mail has left, that it is sent again.
fn form_of(
    locale: &Locale,
    giving: &Giving,
    secret: &str,
    typed: Typed,
    languages: Vec<(String, String)>,
) -> Html {
    let is_sent = giving.gift.as_ref().is_some_and(|gift| gift.sent_at.is_some());
    let heading = giving.gift.as_ref().map(|_| {
        let words = locale.text(if is_sent { "gift-correct" } else { "gift-change" });
        view! { <h2>{words}</h2> }
    });
    let again = is_sent.then(|| view! { <p>{locale.text("gift-correct-text")}</p> });
    view! { {heading} {again} {fields(locale, giving, secret, typed, languages)} }
}

fn lede(locale: &Locale, giving: &Giving) -> Html {
    let (tickets, vouchers) = (giving.lines.len(), giving.vouchers.len());
    let ends = giving.vouchers.iter().any(|voucher| voucher.valid_until.is_some());
    let until = gift_words::until(locale, tickets, vouchers, ends);
    let after = giving.contents().map(|contents| {
        let words = gift_words::said(locale, contents, gift_words::AFTER);
        view! { <li>{words}</li> }
    });
    let money = (tickets > 0).then(|| view! { <li>{locale.text("gift-money")}</li> });
    let withdrawal = giving.withdrawal_ends.map(|ends_at| {
        let day = locale.date_plain(ends_at.minus_ms(1), &giving.time_zone);
        let args = [("count", (vouchers as u32).into()), ("day", day.into())];
        view! { <li>{locale.text_with("gift-withdrawal", &args)}</li> }
    });
    view! {
        <p>
            {locale.text("gift-lede")}
            " "
            {price_words(locale, tickets > 0, vouchers)}
        </p>
        <ul class="order__steps">
            <li>{until}</li>
            {after}
            {money}
            {withdrawal}
        </ul>
    }
}

/// Each performance once, with how many tickets.
fn performances(locale: &Arc<Locale>, lines: &[OrderLineView]) -> Html {
    let mut performances: Vec<(&OrderLineView, u32)> = Vec::new();
    for line in lines {
        match performances.iter_mut().find(|(known, _)| known.performance == line.performance) {
            Some((_, count)) => *count += 1,
            None => performances.push((line, 1)),
        }
    }
    let lines = performances.into_iter().map(|(line, count)| {
        let when = when_long(locale, line.starts_at, &line.time_zone);
        let tickets = locale.text_with("common-tickets", &[("count", count.into())]);
        view! { <li><strong>{line.title.clone()}</strong> ", " {when} " (" {tickets} ")"</li> }
    });
    lines.collect::<Html>()
}

/// What of an accepted gift's order its buyer has still.
fn kept(locale: &Arc<Locale>, giving: &Giving) -> Option<Html> {
    let Kept { lines, extras } = &giving.kept;
    let hands_on = (!lines.is_empty()).then(|| locale.text("gift-kept-tickets"));
    let extra = |extra: &GivenExtra| view! { <li>{extra.counted(locale)}</li> };
    let named = extras.iter().map(extra).collect::<Html>();
    (!lines.is_empty() || !extras.is_empty()).then(|| {
        view! {
            <section aria-labelledby="kept">
                <h2 id="kept">{locale.text("gift-kept-title")}</h2>
                <ul>{performances(locale, lines)} {named}</ul>
                <p>{locale.text("gift-kept")} " " {hands_on}</p>
            </section>
        }
    })
}

/// Tickets, then the vouchers, and extras.
fn content(locale: &Arc<Locale>, giving: &Giving, keeps_extras: bool) -> Option<Html> {
    let lines = performances(locale, &giving.lines);
    let voucher = |voucher: &GivenVoucher| {
        let words = voucher.words(locale, &giving.time_zone);
        view! { <li>{words}</li> }
    };
    let vouchers = giving.vouchers.iter().map(voucher).collect::<Html>();
    let extra = |extra: &GivenExtra| view! { <li>{extra.counted(locale)}</li> };
    let extras = giving.extras.iter().filter(|_| !keeps_extras);
    let extras = extras.map(extra).collect::<Vec<Html>>();
    (!giving.lines.is_empty() || !giving.vouchers.is_empty() || !extras.is_empty()).then(|| {
        view! {
            <section aria-labelledby="what">
                <h2 id="what">{locale.text("gift-what")}</h2>
                <ul>{lines} {vouchers} {extras}</ul>
            </section>
        }
    })
}

/// In which language the recipient is written to.
fn spoken(locale: &Locale, gift: &Gift, languages: &[(String, String)]) -> Option<Html> {
    let (_, language) = languages.iter().find(|(code, _)| *code == gift.card.language)?;
    let language = [("language", language.as_str().into())];
    Some(view! { <p>{locale.text_with("gift-state-language", &language)}</p> })
}

/// How the gift stands, in which language its recipient gets it, and what can be done about it.
fn standing_of(
    locale: &Locale,
    giving: &Giving,
    gift: &Gift,
    secret: &str,
    languages: &[(String, String)],
) -> Html {
    let language = locale.language();
    let accepted = Accepted { contents: giving.contents(), is_over: giving.is_over };
    let tone = if has_failed(gift) { "notice notice--warning" } else { "notice notice--good" };
    let name = [("name", gift.card.recipient_name.as_str().into())];
    let print = Target::GiftCard(secret.to_owned()).path(language);
    let call_back = Target::CallBackGift(secret.to_owned()).path(language);
    let ways = gift.accepted_at.is_none().then(|| {
        // Whoever has had no card by mail hears nothing.
        let told = gift.sent_at.map(|_| locale.text("gift-call-back-told"));
        view! {
            <div class="order__actions">
                <a class="button" href=print download>
                    {locale.text("gift-print")}
                </a>
            </div>
            <details class="disclosure">
                <summary class="disclosure__chosen">{locale.text("gift-call-back")}</summary>
                <form method="post" action=call_back>
                    <p class="small">{locale.text("gift-call-back-text")} " " {told}</p>
                    <button class="button button--quiet" type="submit">
                        {locale.text("gift-call-back-yes")}
                    </button>
                </form>
            </details>
        }
    });
    view! {
        <div class=tone role="status">
            <p><strong>{locale.text_with("gift-state-title", &name)}</strong></p>
            <p>{state_words(locale, gift, &giving.time_zone, accepted)}</p>
            {spoken(locale, gift, languages)}
        </div>
        {ways}
    }
}

/// On the page of the order: for whom the gift is or was, how it stands, and the way to change it
/// or to take it back. Gift vouchers that were accepted are named, since their codes aren't the
/// buyer's, who may still withdraw from their purchase.
pub fn on_order(
    locale: &Locale,
    present: Option<&Present>,
    order: &OrderView,
    withdrawals: &Withdrawals,
) -> Option<Html> {
    let accepted =
        Accepted { contents: present?.contents(order), is_over: present?.is_over(order) };
    let Present { gift, vouchers, time_zone } = present?;
    let name = [("name", gift.card.recipient_name.as_str().into())];
    let href = Route::Gift(order.secret.clone()).path(locale.language());
    let link = match (gift.accepted_at, gift.called_back_at) {
        (Some(_), _) => Some("mail-gift-page"),
        (None, None) => Some("gift-manage"),
        // The order's actions lead to another one.
        (None, Some(_)) => None,
    };
    let link = link.map(|words| {
        view! { <p><a class="button button--quiet" href=href>{locale.text(words)}</a></p> }
    });
    let voucher = |voucher: &AcceptedVoucher| {
        let value = [("value", locale.money(voucher.value).into())];
        let words = locale.text_with("voucher-mail", &value);
        let text = "voucher-withdraw-given";
        let its = withdrawals.get(&voucher.id);
        let withdraw = its.map(|its| withdraw(locale, &order.secret, voucher.id, its, text));
        view! { <li>{words} {withdraw}</li> }
    };
    let vouchers = vouchers.iter().map(voucher).collect::<Vec<Html>>();
    let vouchers = (!vouchers.is_empty()).then(|| view! { <ul>{vouchers}</ul> });
    let class = if has_failed(gift) { "notice notice--warning" } else { "notice" };
    Some(view! {
        <section class=class aria-labelledby="present">
            <h2 id="present">{locale.text_with("gift-state-title", &name)}</h2>
            <p>{state_words(locale, gift, time_zone, accepted)}</p>
            {vouchers}
            {link}
        </section>
    })
}
