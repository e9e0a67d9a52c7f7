//! A drawer is counted blind: nothing on the page, and nothing that it sends, says what should be
//! in it. What was typed is added up first; a second press makes it the count.

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
    money::Currency,
    sales::till::{DrawerCount, PIECES_MAX, Papers, Pieces, ShiftState, denominations},
};
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
    page(context, id, Added::default()).await
}

/// Adds up, or makes what was added up the count.
pub async fn count(
    context: StaffContext,
    Path((_, shift)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let id = shift_id(&context, &shift)?;
    let Loaded { shift, .. } = shift::load(&context, id).await?;
    let drawer = Drawer { form: &form, currency: shift.currency };
    let counted = match drawer.counted() {
        Ok(counted) => counted,
        Err(NoNumber { field, is_sum }) => {
            let words = if is_sum { "staff-till-wrong-sum" } else { "staff-till-wrong-number" };
            let wrong = Wrong { field, words: context.locale.text(words) };
            let typed = Typed::refused(form, wrong);
            return page(context, id, Added { typed, count: None }).await;
        }
    };
    let sum = match counted.cash_minor() {
        Ok(minor) => Sum { minor, mark: mark(&counted, minor) },
        Err(why) => {
            let wrong = Wrong::of_page(refusal_words(&context.locale, why));
            let typed = Typed::refused(form, wrong);
            return page(context, id, Added { typed, count: None }).await;
        }
    };
    if form.text("step") != "save" {
        let count = Some(sum);
        return page(context, id, Added { typed: Typed { form, wrong: None }, count }).await;
    }
    if form.text("mark") != sum.mark {
        let wrong = Wrong::of_page(context.locale.text("staff-till-count-changed"));
        let typed = Typed::refused(form, wrong);
        return page(context, id, Added { typed, count: Some(sum) }).await;
    }
    let (house, actor) = (&context.shop.house, context.actor());
    match tills::count(house, &actor, id, &counted).await.answered()? {
        Ok(_) => Ok(done_at(&context, TillRoute::Shift(id), "till-counted")),
        Err(why) => {
            let wrong = Wrong::of_page(refusal_words(&context.locale, why));
            let typed = Typed::refused(form, wrong);
            page(context, id, Added { typed, count: Some(sum) }).await
        }
    }
}

/// A field without a number, or without a sum.
struct NoNumber {
    field: String,
    is_sum: bool,
}

/// What the form says of a drawer.
struct Drawer<'a> {
    form: &'a LookForm,
    currency: Currency,
}

impl Drawer<'_> {
    fn counted(&self) -> Result<DrawerCount, NoNumber> {
        let mut cash = Vec::new();
        for denomination_minor in denominations(self.currency) {
            let pieces = self.number(&pieces_field(denomination_minor))?;
            if pieces > 0 {
                cash.push(Pieces { denomination_minor, pieces });
            }
        }
        Ok(DrawerCount {
            cash,
            sum_minor: self.sum("bags")?,
            slips: self.papers(["slips", "slips_sum"])?,
            paper: self.papers(["paper", "paper_sum"])?,
        })
    }

    fn papers(&self, [pieces, sum]: [&str; 2]) -> Result<Papers, NoNumber> {
        Ok(Papers { pieces: self.number(pieces)?, amount_minor: self.sum(sum)? })
    }

    /// An empty field is none.
    fn number(&self, field: &str) -> Result<u32, NoNumber> {
        let typed = match self.form.text(field).trim() {
            "" => Some(0),
            typed => typed.parse().ok().filter(|pieces| *pieces <= PIECES_MAX),
        };
        typed.ok_or_else(|| NoNumber { field: field.to_owned(), is_sum: false })
    }

    /// More may have been given back than taken.
    fn sum(&self, field: &str) -> Result<i64, NoNumber> {
        let typed = self.form.text(field).trim();
        let minor = match (typed, typed.strip_prefix(['-', '−'])) {
            ("", _) => Some(0),
            (_, Some(below)) => self.currency.typed(below).map(|minor| -minor),
            (typed, None) => self.currency.typed(typed),
        };
        minor.ok_or_else(|| NoNumber { field: field.to_owned(), is_sum: true })
    }
}

fn pieces_field(denomination_minor: i64) -> String {
    format!("pieces_{denomination_minor}")
}

/// By which the second press tells whether the count is still what was added up.
fn mark(counted: &DrawerCount, cash_minor: i64) -> String {
    let DrawerCount { slips, paper, .. } = counted;
    let papers = [slips, paper].map(|of| format!("{}x{}", of.pieces, of.amount_minor));
    format!("{cash_minor}/{}", papers.join("/"))
}

/// What was added up.
struct Sum {
    minor: i64,
    mark: String,
}

#[derive(Default)]
struct Added {
    typed: Typed,
    /// None: nothing yet, or not all of it is a number.
    count: Option<Sum>,
}

async fn page(context: StaffContext, id: TillSessionId, added: Added) -> Result<Response, Stop> {
    let Loaded { shift, .. } = shift::load(&context, id).await?;
    let is_counted_now = match shift.state {
        ShiftState::Open => shift.is_own || shift.may_manage,
        ShiftState::Counted => shift.may_manage,
        ShiftState::Closed | ShiftState::Confirmed => false,
    };
    if !is_counted_now {
        let page = TillRoute::Shift(id).path(context.language());
        return Ok(Redirect::to(&page).into_response());
    }
    let locale = context.locale.clone();
    let name = words::till(&shift.till_name, &shift.till);
    let title = locale.text_with("staff-till-count-title", &[("till", name.into())]);
    let (heading, is_wrong) = (title.clone(), added.typed.wrong.is_some());
    let main = move || CountPage { locale: &locale, shift: &shift, added: &added }.show(heading);
    let route = StaffRoute::Till(TillRoute::Count(id));
    let page = StaffPage::new(route, title, "page page--narrow", main);
    Ok(staff_page(&context, page.refused_if(is_wrong)))
}

struct CountPage<'a> {
    locale: &'a Locale,
    shift: &'a ShiftView,
    added: &'a Added,
}

const HEADS: [&str; 2] = ["staff-till-count-piece", "staff-till-count-pieces"];

impl CountPage<'_> {
    fn show(&self, heading: String) -> Html {
        let locale = self.locale;
        let action = TillRoute::Count(self.shift.id).path(locale.language());
        let back = TillRoute::Shift(self.shift.id).path(locale.language());
        let name = words::till(&self.shift.till_name, &self.shift.till);
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-till-count-lede")}</p>
                <p class="small soft">{locale.text("staff-till-count-why")}</p>
            </header>
            {self.added.typed.notice()}
            <form class="flow" method="post" action=action novalidate>
                {self.cash()}
                {self.papers()}
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

    /// The second press.
    fn save(&self, sum: &Sum) -> Html {
        let (locale, wrong) = (self.locale, &self.added.typed.wrong);
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
                {locale.text_with("staff-till-count-save", &args)}
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
