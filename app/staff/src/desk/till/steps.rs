//! What can be done in a shift: cash in and out without a sale, close, confirm. Pages of their own
//! count it and take it over.

use super::{Typed, Wrong, done_at, shift, shift_id, words};
use crate::{
    desk::fields::{DeskField, DeskOption, DeskSelect, desk_field, desk_select, hidden},
    frame::context::StaffContext,
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::{
    id::TillSessionId,
    sales::till::{MovementKind, ShiftState, TillRefusal},
};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{self, CashMove, ShiftView, refusal_words};
use ui::{
    error::Stop,
    route::staff::till::{TillRoute, TillTarget},
};

pub async fn move_cash(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    let kind = MovementKind::parse(form.text("kind"));
    let kind = kind.filter(|kind| kind.signed(1).is_some()).ok_or(Stop::BadForm)?;
    let currency = shift::load(&context, id).await?.shift.currency;
    let Some(amount_minor) = currency.typed(form.text("amount")) else {
        let wrong = Wrong::of_field("amount", context.locale.text("staff-till-wrong-sum"));
        return shift::page(context, id, Typed::refused(form, wrong)).await;
    };
    let (reason, key) = (form.text("reason").trim().to_owned(), form.text("key").to_owned());
    let asked = CashMove { kind, amount_minor, reason, key };
    let (house, actor) = (&context.shop.house, context.actor());
    match tills::move_cash(house, &actor, id, &asked).await.answered()? {
        Ok(()) => Ok(done_at(&context, TillRoute::Shift(id), "till-moved")),
        Err(why) => {
            let words = refusal_words(&context.locale, why);
            let wrong = match why {
                TillRefusal::BadAmount => Wrong::of_field("amount", words),
                TillRefusal::ReasonMissing => Wrong::of_field("reason", words),
                _ => Wrong::of_page(words),
            };
            shift::page(context, id, Typed::refused(form, wrong)).await
        }
    }
}

pub async fn close(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    let (house, actor) = (&context.shop.house, context.actor());
    match tills::close(house, &actor, id).await.answered()? {
        Ok(_) => Ok(done_at(&context, TillRoute::Shift(id), "till-closed")),
        Err(why) => refused(context, id, why).await,
    }
}

pub async fn confirm(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    let (house, actor) = (&context.shop.house, context.actor());
    match tills::confirm(house, &actor, id).await.answered()? {
        Ok(()) => Ok(done_at(&context, TillRoute::Shift(id), "till-confirmed")),
        Err(why) => refused(context, id, why).await,
    }
}

async fn refused(
    context: StaffContext,
    id: TillSessionId,
    why: TillRefusal,
) -> Result<Response, Stop> {
    let wrong = Wrong::of_page(refusal_words(&context.locale, why));
    shift::page(context, id, Typed::refused(LookForm::default(), wrong)).await
}

pub(super) struct Steps<'a> {
    pub locale: &'a Locale,
    pub shift: &'a ShiftView,
    pub typed: &'a Typed,
    /// Of the form that moves cash.
    pub key: &'a str,
}

const KINDS: [MovementKind; 3] =
    [MovementKind::PayIn, MovementKind::PayOut, MovementKind::Withdrawal];

impl Steps<'_> {
    /// What the reader can do next; the use cases decide it once more.
    pub fn show(&self) -> Html {
        let ShiftView { state, is_own, may_manage, .. } = *self.shift;
        match state {
            ShiftState::Open => {
                let count = (is_own || may_manage).then(|| self.count());
                view! { {is_own.then(|| self.movement())} {count} }
            }
            ShiftState::Counted => {
                let close = (is_own || may_manage).then(|| self.close());
                let again = may_manage.then(|| self.count());
                view! { {close} {(!is_own).then(|| self.take_over())} {again} }
            }
            ShiftState::Closed if may_manage && !is_own => self.confirm(),
            ShiftState::Closed => {
                view! { <p>{self.locale.text("staff-till-confirm-wait")}</p> }
            }
            ShiftState::Confirmed => Html::default(),
        }
    }

    /// The cash that was counted.
    fn cash(&self) -> Option<String> {
        let minor = self.shift.counted_minor?;
        Some(words::sum(self.locale, minor, self.shift.currency))
    }

    fn section(&self, id: &'static str, title: &str, content: Html) -> Html {
        view! {
            <section class="flow desk-part" aria-labelledby=id>
                <h2 class="desk-section__title" id=id>{self.locale.text(title)}</h2>
                {content}
            </section>
        }
    }

    fn movement(&self) -> Html {
        let Self { locale, typed, .. } = *self;
        let option = |kind: MovementKind| DeskOption {
            value: kind.as_str().to_owned(),
            words: words::kind(locale, kind),
        };
        let select = DeskSelect {
            id: "kind".to_owned(),
            name: "kind",
            label: locale.text("staff-till-kind"),
            options: KINDS.map(option).into(),
            chosen: typed.text("kind").to_owned(),
        };
        let amount = DeskField {
            id: "amount".to_owned(),
            name: "amount",
            label: locale.text("staff-till-amount"),
            value: typed.text("amount").to_owned(),
            error: typed.wrong_at("amount"),
            keys: "decimal",
            ..DeskField::default()
        };
        let reason = DeskField {
            id: "reason".to_owned(),
            name: "reason",
            label: locale.text("staff-till-reason"),
            value: typed.text("reason").to_owned(),
            error: typed.wrong_at("reason"),
            ..DeskField::default()
        };
        let action = TillTarget::Move(self.shift.id).path(locale.language());
        let content = view! {
            <p class="small soft">{locale.text("staff-till-move-hint")}</p>
            <form class="desk-search" method="post" action=action>
                {hidden("key", self.key.to_owned())}
                {desk_select(select)}
                {desk_field(amount)}
                {desk_field(reason)}
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-till-move-do")}
                </button>
            </form>
        };
        self.section("move", "staff-till-move-title", content)
    }

    fn count(&self) -> Html {
        let locale = self.locale;
        let page = TillRoute::Count(self.shift.id).path(locale.language());
        let how = (self.shift.state == ShiftState::Open).then(|| {
            view! {
                <p>{locale.text("staff-till-count-go-text")}</p>
                <p class="small soft">{locale.text("staff-till-take-how")}</p>
            }
        });
        let content = view! {
            {how}
            <p><a class="button button--quiet" href=page>{locale.text("staff-till-count-go")}</a></p>
        };
        self.section("count", "staff-till-report-count", content)
    }

    /// A form of one button.
    fn button(&self, target: TillTarget, words: String) -> Html {
        view! {
            <form method="post" action=target.path(self.locale.language())>
                <button class="button" type="submit">{words}</button>
            </form>
        }
    }

    fn close(&self) -> Html {
        let locale = self.locale;
        let name = [("name", words::clerk(locale, &self.shift.clerk).into())];
        let words = match self.cash() {
            Some(sum) => locale.text_with("staff-till-close-do", &[("sum", sum.into())]),
            None => locale.text("staff-till-close-title"),
        };
        let content = view! {
            <p>{locale.text_with("staff-till-close-text", &name)}</p>
            {self.button(TillTarget::Close(self.shift.id), words)}
        };
        self.section("close", "staff-till-close-title", content)
    }

    fn take_over(&self) -> Html {
        let locale = self.locale;
        let name = [("name", words::clerk(locale, &self.shift.clerk).into())];
        let page = TillRoute::TakeOver(self.shift.id).path(locale.language());
        let content = view! {
            <p>{locale.text_with("staff-till-take-text", &name)}</p>
            <p><a class="button" href=page>{locale.text("staff-till-take-go")}</a></p>
        };
        self.section("take", "staff-till-take-title", content)
    }

    fn confirm(&self) -> Html {
        let locale = self.locale;
        let words = locale.text("staff-till-confirm-do");
        let content = view! {
            <p>{locale.text("staff-till-confirm-text")}</p>
            {self.button(TillTarget::Confirm(self.shift.id), words)}
        };
        self.section("confirm", "staff-till-confirm-title", content)
    }
}
