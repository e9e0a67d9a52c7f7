//! What colleagues wrote down about a customer, on their page.

use super::{Filled, file::Shown, page};
use crate::{
    counter::done_at,
    frame::{context::StaffContext, words::when},
    look::form::LookForm,
};
use axum::{Form, extract::Path, response::Response};
use domain::id::PersonId;
use house::Answered;
use markup::{Html, view};
use people::{
    customer_page,
    customers::notes::{CHARS_MAX, NoteRefusal, NoteView, delete_note, write_note},
};
use ui::{
    error::Stop,
    route::staff::counter::{CounterRoute, CounterTarget},
};

pub async fn write(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let person = customer(&context, &id)?;
    let (house, actor) = (&context.shop.house, context.actor());
    match write_note(house, &actor, person, form.text("words")).await.answered()? {
        Ok(()) => Ok(done_at(&context, &CounterRoute::Customer(person), "note")),
        Err(NoteRefusal::UnknownCustomer) => Err(Stop::NotFound),
        Err(why) => refused(context, person, why, form.text("words").to_owned()).await,
    }
}

pub async fn delete(
    context: StaffContext,
    Path((_, id)): Path<(String, String)>,
    Form(form): Form<LookForm>,
) -> Result<Response, Stop> {
    let person = customer(&context, &id)?;
    let note = form.text("note").parse().map_err(|_| Stop::BadForm)?;
    match delete_note(&context.shop.house, &context.actor(), person, note).await.answered()? {
        Ok(()) => Ok(done_at(&context, &CounterRoute::Customer(person), "note")),
        Err(why) => refused(context, person, why, String::new()).await,
    }
}

/// The customer of the page's address, for those who may look at customers.
pub(super) fn customer(context: &StaffContext, id: &str) -> Result<PersonId, Stop> {
    customer_page::may_read(&context.actor())?;
    id.parse().map_err(|_| Stop::NotFound)
}

async fn refused(
    context: StaffContext,
    person: PersonId,
    why: NoteRefusal,
    note: String,
) -> Result<Response, Stop> {
    let wrong = Some(match why {
        NoteRefusal::Empty => "staff-notes-empty",
        NoteRefusal::TooLong => "staff-notes-too-long",
        NoteRefusal::TooMany => "staff-notes-too-many",
        NoteRefusal::UnknownNote | NoteRefusal::UnknownCustomer => "staff-notes-unknown",
    });
    page(context, person, Filled { wrong, note, ..Filled::default() }).await
}

/// `typed`: a note that wasn't kept.
pub(super) fn section(
    shown: &Shown<'_>,
    person: PersonId,
    notes: &[NoteView],
    typed: &str,
) -> Html {
    let locale = shown.locale;
    let language = locale.language();
    let notes = notes.iter().map(|note| self::note(shown, person, note));
    view! {
        <section class="flow desk-part" aria-labelledby="notes">
            <h2 class="desk-section__title" id="notes">{locale.text("staff-notes-title")}</h2>
            <ul class="desk-people">{notes.collect::<Html>()}</ul>
            <form
                class="flow desk-form"
                method="post"
                action=CounterTarget::WriteNote(person).path(language)
            >
                <div class="field">
                    <label class="field__label" for="words">
                        {locale.text("staff-notes-write")}
                    </label>
                    <p class="field__hint" id="words-hint">{locale.text("staff-notes-hint")}</p>
                    <textarea
                        class="field__input"
                        id="words"
                        name="words"
                        rows="3"
                        maxlength=CHARS_MAX
                        aria-describedby="words-hint"
                    >
                        {typed.to_owned()}
                    </textarea>
                </div>
                <button class="button button--quiet" type="submit">
                    {locale.text("staff-notes-keep")}
                </button>
            </form>
        </section>
    }
}

fn note(shown: &Shown<'_>, person: PersonId, note: &NoteView) -> Html {
    let locale = shown.locale;
    let at = when(locale, note.written_at, shown.time_zone);
    let by = (!note.author_name.is_empty()).then(|| format!("{} · ", note.author_name));
    let lines = note.words.lines().map(|line| view! { <p>{line.to_owned()}</p> });
    let delete = note.may_delete.then(|| {
        let action = CounterTarget::DeleteNote(person).path(locale.language());
        view! {
            <form method="post" action=action>
                <input type="hidden" name="note" value=note.id.to_string()/>
                <button class="button button--plain small" type="submit">
                    {locale.text("staff-notes-delete")}
                </button>
            </form>
        }
    });
    view! {
        <li class="desk-person">
            {lines.collect::<Html>()}
            <p class="small soft">{by} {at}</p>
            {delete}
        </li>
    }
}
