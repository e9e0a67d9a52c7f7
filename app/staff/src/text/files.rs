//! Texts for translators, out and in by page; and all drafts of a file published together.

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        shell::{StaffPage, done, staff_page},
    },
    text::{
        contents::Contents,
        export,
        import::{Waiting, asked, replacing},
        text_words::{self, language_name},
    },
};
use axum::{
    Form,
    extract::{Multipart, multipart::MultipartRejection},
    response::{IntoResponse, Redirect, Response},
};
use documents::sheets;
use domain::people::actor::{Action, Reach};
use house::{Answered, House, Permitted, locales::Locale};
use markup::{Html, view};
use texts::{
    editing::edit::Which,
    files::{
        content_import::is_content,
        imports::{imports, publish_import},
        translators::{self, ImportRefusal, ImportStep, Imported},
    },
};
use ui::{
    error::Stop,
    field::wrong_class,
    route::staff::StaffRoute,
    session::{Notice, Tone},
};

/// Of texts that can't be saved, named on the page.
const WRONG_MAX: usize = 30;
/// The place of what became of a file.
const RESULT: &str = "result";

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, Vec::new()).await
}

/// `wrong`: why the file wasn't taken.
async fn page(context: StaffContext, wrong: Vec<String>) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let waiting = imports(&house, &context.actor()).await?;
    let time_zone = people::staff::time_zone(&house).await?;
    let contents = Contents::read(&context).await?;
    let out = export::form(&context);
    let may_publish = context.actor().reach(Action::PublishTexts) != Reach::Nothing;
    let locale = context.locale.clone();
    let title = locale.text("staff-text-files-title");
    let (heading, is_wrong) = (title.clone(), !wrong.is_empty());
    let query = context.query.as_deref();
    let notice = published(&locale, query).or_else(|| done(&locale, query));
    let notice = notice.filter(|_| !is_wrong);
    let main = move || {
        let desk = Waiting { house: &house, locale: &locale, time_zone: &time_zone, may_publish };
        let waiting = desk.section(&waiting);
        view! {
            <header class="page__head"><h1>{heading}</h1></header>
            {result(&wrong)}
            {waiting}
            {contents.section(&house, &locale)}
            {out}
            {back_in(&locale, is_wrong)}
        }
    };
    let page = StaffPage::new(StaffRoute::TextFiles, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

/// What became of the file that was just sent: above the files that came before it. The form's
/// address leads to it.
fn result(wrong: &[String]) -> Option<Html> {
    let lines = wrong.iter().cloned().map(|line| view! { <li>{line}</li> });
    (!wrong.is_empty()).then(|| {
        view! {
            <div class="notice notice--error" role="alert" id=RESULT tabindex="-1">
                <ul class="notice__list" id="file-error">{lines.collect::<Html>()}</ul>
            </div>
        }
    })
}

/// What comes back.
fn back_in(locale: &Locale, is_wrong: bool) -> Html {
    let action = format!("{}#{RESULT}", StaffRoute::TextFiles.path(locale.language()));
    let described = if is_wrong { "file-hint file-error" } else { "file-hint" };
    view! {
        <section class="flow desk-part" aria-labelledby="in">
            <h2 class="desk-section__title" id="in">{locale.text("staff-text-files-in")}</h2>
            <form method="post" action=action enctype="multipart/form-data" class="flow">
                <div class=wrong_class("field", is_wrong)>
                    <label class="field__label" for="file">
                        {locale.text("staff-text-files-file")}
                    </label>
                    <p class="field__hint" id="file-hint">{locale.text("staff-text-files-hint")}</p>
                    <input
                        type="file"
                        id="file"
                        name="file"
                        accept=".xlf,.xliff,.xlsx,.csv"
                        aria-invalid=is_wrong.then_some("true")
                        aria-describedby=described
                    />
                </div>
                <div class="desk-actions">
                    <button class="button" type="submit">
                        {locale.text("staff-text-files-import-it")}
                    </button>
                </div>
            </form>
        </section>
    }
}

pub async fn receive(
    context: StaffContext,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Stop> {
    context.actor().permit_somewhere(Action::EditTexts)?;
    let locale = context.locale.clone();
    let Some((name, bytes)) = file_of(form).await else {
        let wrong = vec![locale.text("staff-text-files-missing")];
        return page(context, wrong).await;
    };
    let (house, actor) = (context.shop.house.clone(), context.actor());
    let done = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("xlf" | "xliff") => {
            translators::import_xliff(&house, &actor, &bytes, ImportStep::Draft).await
        }
        _ => match sheets::read([(name.as_str(), bytes)]).map(|all| all.into_iter().next()) {
            Ok(Some(table)) => {
                translators::import_sheet(&house, &actor, &table, ImportStep::Draft).await
            }
            read => {
                let wrong = read.err().unwrap_or_default();
                return page(context, vec![text_words::unreadable(&locale, &wrong)]).await;
            }
        },
    };
    match done.answered()? {
        Ok(it) if !it.is_finished() || it.replaced.iter().any(|it| is_content(&it.which.id)) => {
            let contents = Contents::read(&context).await?;
            let name = |id: &str| contents.name(&house, &locale, id);
            let lines = unfinished(&house, &locale, &it, name);
            page(context, lines).await
        }
        Ok(Imported { changed: 0, .. }) => Ok(back(&context, "text-import-same")),
        Ok(it) if !it.replaced.is_empty() => Ok(back(&context, "text-import-replaced")),
        Ok(_) => Ok(back(&context, "text-import")),
        Err(ImportRefusal::NotReadable(_)) => {
            page(context, vec![locale.text("staff-text-files-unreadable")]).await
        }
        Err(ImportRefusal::Damaged(_)) => {
            page(context, vec![locale.text("staff-text-files-damaged")]).await
        }
        Err(ImportRefusal::NotSaved(wrong)) => {
            let contents = Contents::read(&context).await?;
            let head = locale.text("staff-text-files-wrong");
            let lines = wrong.iter().take(WRONG_MAX).map(|(id, wrong)| {
                let language = language_name(&house, &wrong.language);
                let why = text_words::refusal(&locale, &wrong.why);
                format!("{} ({language}) – {why}", contents.name(&house, &locale, id))
            });
            let lines = std::iter::once(head).chain(lines).collect();
            page(context, lines).await
        }
    }
}

/// Texts of the file that are not translated whole, or that the shop says otherwise since, by name.
fn unfinished(
    house: &House,
    locale: &Locale,
    imported: &Imported,
    called: impl Fn(&str) -> String,
) -> Vec<String> {
    let Imported { partial, unmarked, replaced, emptied, .. } = imported;
    // Those of messages stand on the page, with ticks.
    let replaced = replaced.iter().map(|it| it.which.clone()).filter(|it| is_content(&it.id));
    let replaced: Vec<Which> = replaced.collect();
    let parts = [
        ("staff-text-files-partial", partial),
        ("staff-text-files-unmarked", unmarked),
        ("staff-text-files-emptied", emptied),
        ("staff-text-files-newer", &replaced),
    ];
    let is_some = imported.changed > 0 && replaced.is_empty();
    let mut lines: Vec<String> =
        is_some.then(|| locale.text("staff-done-text-import")).into_iter().collect();
    for (head, texts) in parts.into_iter().filter(|(_, texts)| !texts.is_empty()) {
        lines.push(locale.text(head));
        let name =
            |it: &Which| format!("{} ({})", called(&it.id), language_name(house, &it.language));
        lines.extend(texts.iter().map(name));
    }
    lines
}

/// Its name and what is in it.
async fn file_of(form: Result<Multipart, MultipartRejection>) -> Option<(String, Vec<u8>)> {
    let mut form = form.ok()?;
    while let Some(field) = form.next_field().await.ok()? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_lowercase();
            let bytes = field.bytes().await.ok()?;
            return (!bytes.is_empty()).then(|| (name, bytes.to_vec()));
        }
    }
    None
}

pub async fn publish(
    context: StaffContext,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let import = pairs.iter().find(|(name, _)| name == "import");
    let import = import.map(|(_, id)| id.as_str()).unwrap_or_default();
    let (house, actor, taken) = (&context.shop.house, context.actor(), replacing(&pairs));
    let is_meant = pairs.iter().any(|(name, _)| name == doubts::ANYWAY);
    if !is_meant {
        let waiting = imports(house, &actor).await.permitted()?.unwrap_or_default();
        let of = waiting.iter().filter(|it| it.id == import).flat_map(|it| &it.texts);
        let of = of.filter(|text| taken.takes(text));
        if !asked(house, &context.locale, of).is_empty() {
            return Ok(back(&context, "text-import-asked"));
        }
    }
    match publish_import(house, &actor, import, &taken).await.answered()? {
        Ok(count) => {
            texts::load(&context.shop.house).await?;
            Ok(back(&context, &format!("text-import-published&count={count}")))
        }
        Err(_) => Ok(back(&context, "text-nothing")),
    }
}

/// What an address says of a file that was to be published.
fn published(locale: &Locale, query: Option<&str>) -> Option<Notice> {
    let said = |name: &str| query?.split('&').find_map(|pair| pair.strip_prefix(name));
    match said("done=")? {
        "text-import-asked" => Some(Notice::new(Tone::Warning, locale.text("staff-doubt-asked"))),
        "text-import-published" => {
            let count = [("count", said("count=")?.parse::<i64>().ok()?.into())];
            let words = locale.text_with("staff-done-text-import-published", &count);
            Some(Notice::new(Tone::Good, words))
        }
        _ => None,
    }
}

pub(crate) fn back(context: &StaffContext, done: &str) -> Response {
    let address = StaffRoute::TextFiles.path(context.language());
    Redirect::to(&format!("{address}?done={done}")).into_response()
}
