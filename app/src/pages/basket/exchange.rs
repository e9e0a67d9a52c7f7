//! In the basket while a ticket is being exchanged: which ticket it is, the way out, and what is
//! to be paid.

use domain::{
    order::{PlaceRefusal, WayToPay},
    sales::basket::BasketView,
    tickets::exchange::ExchangedBy,
};
use house::locales::Locale;
use markup::{Html, view};
use selling::basket::Own;
use std::sync::Arc;
use subscribers::exchange::{self, Wished};
use ui::{
    error::Stop,
    locale::when_long,
    route::Target,
    session::Visit,
    sum::SumExchange,
    ticket::place,
    words::{Words, seats::list},
};

/// The ticket that this browser exchanges, and for what.
pub struct Exchange {
    pub wished: Wished,
    /// What it pays, and what is then left. None: it isn't exchanged for this basket.
    way: Option<WayToPay>,
    /// Why not. None: the basket is empty.
    pub why: Option<PlaceRefusal>,
}

impl Exchange {
    /// None: this browser exchanges none.
    pub async fn of(visit: &mut Visit, own: Option<&Own>) -> Result<Option<Self>, Stop> {
        let Some(own) = own.filter(|own| own.is_exchange()) else { return Ok(None) };
        let house = visit.shop.house.clone();
        let wished = exchange::wished(&house, own.session(), visit.language()).await?;
        let Some(wished) = wished else { return Ok(None) };
        let actor = visit.actor().await?;
        let why = money::checkout::why_not_exchanged(&house, &actor, own).await?;
        let way = match why {
            None => money::checkout::ways_of(&house, &actor, own).await?,
            Some(_) => Vec::new(),
        };
        Ok(Some(Self { wished, way: way.into_iter().next(), why }))
    }

    /// With what it is paid; none where it isn't exchanged.
    pub fn ways(&self) -> &[WayToPay] {
        self.way.as_slice()
    }

    /// Nothing beside what is to be paid is said to whoever didn't pay for the ticket: what it
    /// costs them less would tell what somebody else has paid.
    pub fn hides_prices(&self) -> bool {
        self.wished.by == ExchangedBy::Recipient && self.way.is_some()
    }

    /// Puts what is really to be paid into the basket. Gives the ticket's part of the sum.
    pub fn put(&self, basket: &mut BasketView) -> Option<SumExchange> {
        let way = self.way.as_ref().filter(|_| basket.invoices.is_empty())?;
        if self.hides_prices() {
            for line in &mut basket.lines {
                line.why.clear();
                line.price_types.clear();
            }
        }
        basket.quote = way.quote.clone();
        basket.state.total_minor = way.quote.total_minor - way.exchange_minor;
        Some(SumExchange {
            by: self.wished.by,
            pays_minor: way.exchange_minor,
            rest: "exchange-to-pay",
            fee_minor: way.exchange_fee_minor,
            lost_minor: way.exchange_lost_minor,
        })
    }
}

/// `is_empty`: no seat is in the basket yet.
pub fn under_way(locale: &Arc<Locale>, exchange: &Exchange, is_empty: bool) -> Html {
    let line = &exchange.wished.line;
    let count = exchange.wished.count();
    let next = match (is_empty, &exchange.way) {
        (true, _) if count > 1 => Some("exchange-now-choose-several"),
        (true, _) => Some("exchange-now-choose"),
        (false, Some(_)) if count > 1 => Some("exchange-now-confirm-several"),
        (false, Some(_)) => Some("exchange-now-confirm"),
        // Why it isn't exchanged for this, stands below.
        (false, None) => None,
    };
    let next = next.map(|id| format!(" {}", locale.text(id)));
    let places = exchange.wished.lines().map(|line| place(locale, line)).collect();
    let args = [
        ("title", line.title.as_str().into()),
        ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
        ("place", list(&Words(locale.clone()), places).into()),
    ];
    let now = if count > 1 { "exchange-now-several" } else { "exchange-now" };
    view! {
        <div class="notice">
            <p>{locale.text_with(now, &args)} {next}</p>
            <form method="post" action=Target::StopExchange.path(locale.language())>
                <button class="button button--quiet" type="submit">
                    {locale.text("exchange-stop")}
                </button>
            </form>
        </div>
    }
}
