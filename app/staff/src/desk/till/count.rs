//! A drawer is counted blind: nothing on the page, and nothing that it sends, says what should be
//! in it, nor what its clerk has counted for a colleague who takes it over. What was typed is added
//! up first; a second press makes it the count.

mod drawer;

use super::{
    Typed, Wrong, done_at,
    shift::{self, Loaded},
    shift_id, words,
};
use crate::{
    desk::fields::{DeskField, desk_field, hidden},
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        table::{Table, cell},
    },
    look::form::LookForm,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    id::TillSessionId,
    sales::till::{ShiftState, denominations},
};
use drawer::{Drawer, NoNumber, Sum, mark, pieces_field};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use money::tills::{self, ShiftView, refusal_words};
use ui::{
    error::Stop,
    route::staff::{StaffRoute, till::TillRoute},
};

pub async fn show(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    page(context, Counting::Own(id), Added::default()).await
}

pub async fn show_take_over(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    page(context, Counting::TakeOver(id), Added::default()).await
}

/// Adds up, or makes what was added up the count.
pub async fn count(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    sent(context, Counting::Own(id), form).await
}

/// Adds up; or the shift of the one before ends with it, and one of the reader's own begins.
pub async fn take_over(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    // Pressed twice: the shift before is closed by now, and a colleague doesn't see it any more.
    let own = tills::own_shift(&context.shop.house, &context.actor()).await?;
    if let Some(own) = own.filter(|own| own.taken_over_from == Some(id)) {
        return Ok(done_at(&context, TillRoute::Shift(own.id), TAKEN));
    }
    sent(context, Counting::TakeOver(id), form).await
}

const TAKEN: &str = "till-taken";

/// Which shift is counted, and what for.
#[derive(Clone, Copy)]
enum Counting {
    /// Nothing moves in it from then on.
    Own(TillSessionId),
    /// It ends, and the reader's begins.
    TakeOver(TillSessionId),
}

impl Counting {
    fn shift(self) -> TillSessionId {
        match self {
            Self::Own(shift) | Self::TakeOver(shift) => shift,
        }
    }

    fn route(self) -> TillRoute {
        match self {
            Self::Own(shift) => TillRoute::Count(shift),
            Self::TakeOver(shift) => TillRoute::TakeOver(shift),
        }
    }

    fn is_possible(self, shift: &ShiftView) -> bool {
        match (self, shift.state) {
            (Self::Own(_), ShiftState::Open) => shift.is_own || shift.may_manage,
            (Self::Own(_), ShiftState::Counted) => shift.may_manage,
            (Self::TakeOver(_), ShiftState::Counted) => !shift.is_own,
            (Self::TakeOver(_), ShiftState::Open)
            | (_, ShiftState::Closed | ShiftState::Confirmed) => false,
        }
    }
}

async fn sent(context: StaffContext, counting: Counting, form: LookForm) -> Result<Response, Stop> {
    let Loaded { shift, .. } = shift::load(&context, counting.shift()).await?;
    let drawer = Drawer { form: &form, currency: shift.currency };
    let counted = match drawer.counted() {
        Ok(counted) => counted,
        Err(NoNumber { field, is_sum }) => {
            let words = if is_sum { "staff-till-wrong-sum" } else { "staff-till-wrong-number" };
            let wrong = Wrong { field, words: context.locale.text(words) };
            let typed = Typed::refused(form, wrong);
            return page(context, counting, Added { typed, count: None }).await;
        }
    };
    let sum = match counted.cash_minor() {
        Ok(minor) => Sum { minor, mark: mark(&counted, minor) },
        Err(why) => {
            let wrong = Wrong::of_page(refusal_words(&context.locale, why));
            let typed = Typed::refused(form, wrong);
            return page(context, counting, Added { typed, count: None }).await;
        }
    };
    if form.text("step") != "save" {
        let count = Some(sum);
        return page(context, counting, Added { typed: Typed { form, wrong: None }, count }).await;
    }
    if form.text("mark") != sum.mark {
        let wrong = Wrong::of_page(context.locale.text("staff-till-count-changed"));
        let typed = Typed::refused(form, wrong);
        return page(context, counting, Added { typed, count: Some(sum) }).await;
    }
    let (house, actor) = (&context.shop.house, context.actor());
    let done = match counting {
        Counting::Own(id) => {
            let counted = tills::count(house, &actor, id, &counted).await.answered()?;
            counted.map(|_| (id, "till-counted"))
        }
        Counting::TakeOver(id) => {
            let own = tills::take_over(house, &actor, id, &counted).await.answered()?;
            own.map(|own| (own, TAKEN))
        }
    };
    match done {
        Ok((shift, done)) => Ok(done_at(&context, TillRoute::Shift(shift), done)),
        Err(why) => {
            let wrong = Wrong::of_page(refusal_words(&context.locale, why));
            let typed = Typed::refused(form, wrong);
            page(context, counting, Added { typed, count: Some(sum) }).await
        }
    }
}

#[derive(Default)]
struct Added {
    typed: Typed,
    /// None: nothing yet, or not all of it is a number.
    count: Option<Sum>,
}

async fn page(context: StaffContext, counting: Counting, added: Added) -> Result<Response, Stop> {
    let Loaded { shift, .. } = shift::load(&context, counting.shift()).await?;
    if !counting.is_possible(&shift) {
        let page = TillRoute::Shift(shift.id).path(context.language());
        return Ok(Redirect::to(&page).into_response());
    }
    let locale = context.locale.clone();
    let name = words::till(&shift.till_name, &shift.till);
    let title = locale.text_with("staff-till-count-title", &[("till", name.into())]);
    let (heading, is_wrong) = (title.clone(), added.typed.wrong.is_some());
    let main =
        move || CountPage { locale: &locale, shift: &shift, counting, added: &added }.show(heading);
    let route = StaffRoute::Till(counting.route());
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

struct CountPage<'a> {
    locale: &'a Locale,
    shift: &'a ShiftView,
    counting: Counting,
    added: &'a Added,
}

const HEADS: [&str; 2] = ["staff-till-count-piece", "staff-till-count-pieces"];

impl CountPage<'_> {
    fn show(&self, heading: String) -> Html {
        let locale = self.locale;
        let action = self.counting.route().path(locale.language());
        let back = TillRoute::Shift(self.shift.id).path(locale.language());
        let name = words::till(&self.shift.till_name, &self.shift.till);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {self.lede()}
            </header>
            {self.added.typed.notice()}
            <form class="flow" method="post" action=action novalidate>
                {self.cash()}
                {matches!(self.counting, Counting::Own(_)).then(|| self.papers())}
                <p class="desk-actions">
                    <button class="button button--quiet" type="submit" name="step" value="add">
                        {locale.text("staff-till-count-add")}
                    </button>
                </p>
                {self.added.count.as_ref().map(|sum| self.save(sum))}
            </form>
            <p><a href=back>{locale.text_with("staff-till-shift-title", &[("till", name.into())])}</a></p>
        }
    }

    fn lede(&self) -> Html {
        let locale = self.locale;
        let name = [("name", words::clerk(locale, &self.shift.clerk).into())];
        let (lede, why) = match self.counting {
            Counting::Own(_) => {
                (locale.text("staff-till-count-lede"), locale.text("staff-till-count-why"))
            }
            Counting::TakeOver(_) => (
                locale.text("staff-till-take-lede"),
                locale.text_with("staff-till-take-text", &name),
            ),
        };
        view! {
            <p class="lede">{lede}</p>
            <p class="small soft">{why}</p>
        }
    }

    /// The second press.
    fn save(&self, sum: &Sum) -> Html {
        let (locale, wrong) = (self.locale, &self.added.typed.wrong);
        let words = match self.counting {
            Counting::Own(_) => "staff-till-count-save",
            Counting::TakeOver(_) => "staff-till-take-do",
        };
        let cash = words::sum(locale, sum.minor, self.shift.currency);
        let args = [("sum", cash.into())];
        view! {
            {hidden("mark", sum.mark.clone())}
            <p class="desk-total">{locale.text_with("staff-till-count-added", &args)}</p>
            <button
                class="button"
                type="submit"
                name="step"
                value="save"
                autofocus=wrong.is_none()
            >
                {locale.text_with(words, &args)}
            </button>
        }
    }

    fn typed(&self, field: &str) -> String {
        self.added.typed.form.text(field).to_owned()
    }

    fn cash(&self) -> Html {
        let locale = self.locale;
        let heads = HEADS.map(|id| locale.text(id));
        let all = denominations(self.shift.currency).into_iter().enumerate();
        let rows = all.map(|(at, minor)| self.pieces(&heads, minor, at == 0)).collect();
        let table = Table { heads: &heads, rows, none: None, older: None };
        let bags = DeskField {
            hint: Some(locale.text("staff-till-count-bags-hint")),
            ..self.field("bags", "staff-till-count-bags", "decimal")
        };
        view! {
            <section class="flow till-count" aria-labelledby="cash">
                <h2 class="desk-section__title" id="cash">{locale.text("staff-till-count-cash")}</h2>
                {table.headed("cash")}
                {desk_field(bags)}
            </section>
        }
    }

    /// How many there are of one coin or note. Typing begins at the first one.
    fn pieces(&self, heads: &[String; 2], minor: i64, is_first: bool) -> Html {
        let locale = self.locale;
        let [_, number] = heads;
        let id = pieces_field(minor);
        let sum = words::sum(locale, minor, self.shift.currency);
        let label = [("sum", sum.as_str().into())];
        let label = locale.text_with("staff-till-count-pieces-of", &label);
        let error = self.added.typed.wrong_at(&id);
        let (error_id, is_wrong) = (format!("{id}-error"), error.is_some());
        let begins = is_first && self.added.typed.wrong.is_none() && self.added.count.is_none();
        let input = view! {
            <input
                class="field__input till-count__pieces"
                id=id.clone()
                name=id.clone()
                type="text"
                value=self.typed(&id)
                inputmode="numeric"
                autocomplete="off"
                maxlength="6"
                aria-label=label
                autofocus=begins || is_wrong
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=is_wrong.then(|| error_id.clone())
            />
            {error.map(|error| view! { <p class="field__error" id=error_id.clone()>{error}</p> })}
        };
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">{sum}</th>
                {cell(number, "", Some(input))}
            </tr>
        }
    }

    fn field(&self, id: &'static str, label: &str, keys: &'static str) -> DeskField {
        DeskField {
            id: id.to_owned(),
            name: id,
            label: self.locale.text(label),
            value: self.typed(id),
            error: self.added.typed.wrong_at(id),
            keys,
            ..DeskField::default()
        }
    }

    /// Slips of the terminal, and paper tickets that were taken back.
    fn papers(&self) -> Html {
        let locale = self.locale;
        let slips = DeskField {
            hint: Some(locale.text("staff-till-count-slips-hint")),
            ..self.field("slips_sum", "staff-till-count-slips-sum", "")
        };
        let title = |id: &'static str, words: &str| {
            view! { <h2 class="desk-section__title" id=id>{locale.text(words)}</h2> }
        };
        view! {
            <section class="flow" aria-labelledby="of-slips">
                {title("of-slips", "staff-till-count-slips")}
                <div class="desk-search">
                    {desk_field(self.field("slips", "staff-till-count-pieces", "numeric"))}
                    {desk_field(slips)}
                </div>
            </section>
            <section class="flow" aria-labelledby="of-paper">
                {title("of-paper", "staff-till-count-paper")}
                <div class="desk-search">
                    {desk_field(self.field("paper", "staff-till-count-pieces", "numeric"))}
                    {desk_field(self.field("paper_sum", "staff-till-count-paper-sum", "decimal"))}
                </div>
            </section>
        }
    }
}
