//! What the house says about itself, in one form: its name, its addresses, who sells. Another
//! language says the same where nothing of its own is typed.

use crate::{
    frame::{
        context::StaffContext,
        doubts,
        shell::{StaffPage, done, staff_page},
    },
    look::form::LookForm,
    text::text_words::{language_name, problem, refusal},
};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::people::actor::Action;
use house::{
    Answered, House,
    locales::{HOUSE, Locale},
};
use markup::{Html, view};
use texts::{
    editing::check::TextProblem,
    sources::house_words::{self, Fact, is_placeholder, set_all},
};
use ui::{error::Stop, field::wrong_class, route::staff::StaffRoute};

/// By their keys, in the order in which they are asked for.
const FACTS: [(&str, &str); 9] = [
    ("name", "staff-house-name"),
    ("address", "staff-house-address"),
    ("box-office", "staff-house-box-office"),
    ("phone", "staff-house-phone"),
    ("email", "staff-house-email"),
    ("email-privacy", "staff-house-email-privacy"),
    ("email-accessibility", "staff-house-email-accessibility"),
    ("seller", "staff-house-seller"),
    ("seller-address", "staff-house-seller-address"),
];

/// What was typed and isn't published.
#[derive(Default)]
struct Typed {
    form: Option<LookForm>,
    /// By field: what is missing in the house's own language, or is no address or number.
    wrong: Vec<(String, TextProblem)>,
    /// What else is wrong.
    lines: Vec<String>,
    /// What is asked before it is published.
    doubts: Vec<String>,
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    context.actor().permit(Action::PublishTexts, "*")?;
    Ok(page(context, Typed::default()))
}

fn page(context: StaffContext, typed: Typed) -> Response {
    let (house, locale) = (context.shop.house.clone(), context.locale.clone());
    let title = locale.text("staff-house-title");
    let heading = title.clone();
    let is_wrong = !typed.wrong.is_empty() || !typed.lines.is_empty();
    let is_refused = is_wrong || !typed.doubts.is_empty();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_refused);
    let main = move || {
        let desk = Desk { house: &house, locale: &locale, typed: &typed };
        let lines = typed.lines.iter().map(|line| view! { <p>{line}</p> });
        let told = is_wrong.then(|| {
            view! {
                <div class="notice notice--error" role="alert">
                    <p>{locale.text("staff-text-wrong-title")}</p>
                    {lines.collect::<Html>()}
                </div>
            }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="lede">{locale.text("staff-house-lede")}</p>
            </header>
            {told}
            {doubts::notice(&locale, &typed.doubts)}
            {desk.form()}
        }
    };
    let page = StaffPage::new(StaffRoute::HouseFacts, title, "page", main);
    staff_page(&context, page.refused_if(is_refused).with_notice(notice))
}

pub async fn save(context: StaffContext, Form(form): Form<LookForm>) -> Result<Response, Stop> {
    context.actor().permit(Action::PublishTexts, "*")?;
    let house = context.shop.house.clone();
    let own = house.locales().fallback().language().to_owned();
    let (mut facts, mut wrong) = (Vec::new(), Vec::new());
    for (key, _) in FACTS {
        let in_own = form.text(&name(key, &own)).trim();
        if in_own.is_empty() || is_placeholder(in_own) {
            wrong.push((name(key, &own), TextProblem::Empty));
        }
        for language in languages(&house) {
            let typed = form.text(&name(key, &language)).trim();
            let is_typed = !typed.is_empty();
            let problem = is_typed.then(|| house_words::problem(key, typed)).flatten();
            wrong.extend(problem.map(|problem| (name(key, &language), problem)));
            let text = if typed.is_empty() { in_own } else { typed };
            facts.push(Fact { key, text: text.to_owned(), language });
        }
    }
    if !wrong.is_empty() {
        let typed = Typed { form: Some(form), wrong, ..Typed::default() };
        return Ok(page(context, typed));
    }
    if form.text(doubts::ANYWAY).is_empty() {
        let tags = facts.iter().filter(|fact| doubts::has_tags(&fact.text));
        let tags = tags.map(|fact| fact.language.as_str());
        let asked = doubts::line(&house, &context.locale, "staff-doubt-tags", tags);
        if let Some(line) = asked {
            let doubts = vec![line];
            return Ok(page(context, Typed { form: Some(form), doubts, ..Typed::default() }));
        }
    }
    match set_all(&house, &context.actor(), facts).await.answered()? {
        Ok(()) => {
            texts::load(&house).await?;
            let address = StaffRoute::HouseFacts.path(context.language());
            Ok(Redirect::to(&format!("{address}?done=text-publish")).into_response())
        }
        Err(all) => {
            let lines = all.iter().map(|it| {
                let why = refusal(&context.locale, &it.why);
                format!("{} – {why}", language_name(&house, &it.language))
            });
            let lines = lines.collect();
            Ok(page(context, Typed { form: Some(form), lines, ..Typed::default() }))
        }
    }
}

/// The house's own first, beside which the others are written.
fn languages(house: &House) -> Vec<String> {
    let own = house.locales().fallback().language().to_owned();
    let known = house.locales().known().into_iter().map(str::to_owned);
    let others: Vec<String> = known.filter(|language| *language != own).collect();
    std::iter::once(own).chain(others).collect()
}

/// Of a field.
fn name(key: &str, language: &str) -> String {
    format!("{key}.{language}")
}

/// What the house says now; nothing for what it hasn't said yet.
fn said(house: &House, key: &str, language: &str) -> String {
    let locale = house.locales().get_known(language);
    let said = locale.map(|locale| locale.text(&format!("{HOUSE}{key}"))).unwrap_or_default();
    if is_placeholder(&said) { String::new() } else { said }
}

struct Desk<'a> {
    house: &'a House,
    locale: &'a Locale,
    typed: &'a Typed,
}

impl Desk<'_> {
    fn form(&self) -> Html {
        let locale = self.locale;
        let action = StaffRoute::HouseFacts.path(locale.language());
        let all = languages(self.house);
        let own = all.first().map_or("", String::as_str);
        let others = all.iter().skip(1).map(|language| self.language(language, own));
        let others: Vec<Html> = others.collect();
        let hint = (!others.is_empty()).then(|| {
            view! { <p class="soft">{locale.text("staff-house-same")}</p> }
        });
        view! {
            <form method="post" action=action class="flow" novalidate>
                {self.language(own, own)}
                {hint}
                <div class="desk-text__languages">{others}</div>
                {doubts::tick(locale, &self.typed.doubts)}
                <div class="desk-actions">
                    <button class="button" type="submit">
                        {locale.text("staff-house-save")}
                    </button>
                </div>
            </form>
        }
    }

    fn language(&self, language: &str, own: &str) -> Html {
        let fields = FACTS.map(|(key, label)| self.field(key, label, language, own));
        view! {
            <fieldset class="desk-text__language flow">
                <legend lang=language.to_owned()>{language_name(self.house, language)}</legend>
                {fields}
            </fieldset>
        }
    }

    fn field(&self, key: &'static str, label: &'static str, language: &str, own: &str) -> Html {
        let locale = self.locale;
        let name = name(key, language);
        let is_own = language == own;
        let value = match &self.typed.form {
            Some(form) => form.text(&name).to_owned(),
            // The same in both is asked for once.
            None => {
                let now = said(self.house, key, language);
                if is_own || now != said(self.house, key, own) { now } else { String::new() }
            }
        };
        let error = self.typed.wrong.iter().find(|(field, _)| *field == name).map(|(_, why)| {
            let (id, words) = (format!("{name}-error"), problem(locale, why));
            view! { <p class="field__error" id=id>{words}</p> }
        });
        let is_wrong = error.is_some();
        view! {
            <div class=wrong_class("field", is_wrong)>
                <label class="field__label" for=name.clone()>{locale.text(label)}</label>
                <input
                    class="field__input"
                    type="text"
                    id=name.clone()
                    lang=language.to_owned()
                    name=name.clone()
                    value=value
                    autocomplete="off"
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then(|| format!("{name}-error"))
                />
                {error}
            </div>
        }
    }
}
