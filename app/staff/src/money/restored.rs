//! What was open in the copy of the database that was put back. It waits here until staff say that
//! it counts as it stands there, or that it left or was used since.

mod about;
mod question;

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, done, staff_page},
    table::{Table, cell},
    words::{action, when},
};
use about::{about, known_by};
use axum::{
    Form,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    money::{Currency, Money},
    payments::restore_wait::WaitKind,
    people::actor::{Action, Actor},
};
use house::{Answered, House, Permitted, locales::Locale};
use markup::{Html, view};
use money::restores::{Confirmed, Decision, Wait, WaitRefusal, decide, waits};
use question::question;
use serde::Deserialize;
use ui::{error::Stop, route::staff::StaffRoute};

/// In which house, for whom, in whose language and by which clock.
struct Shown<'a> {
    actor: &'a Actor,
    locale: &'a Locale,
    house: &'a House,
    zone: &'a str,
}

impl Shown<'_> {
    fn may_confirm(&self, kind: WaitKind) -> bool {
        self.actor.permit(kind.right(), "*").is_ok()
    }
}

/// For technical support, in the hints.
const COMMANDS: [&str; 2] = [RELEASE_COMMAND, ERASE_COMMAND];
const RELEASE_COMMAND: &str = "parterre restored release";
const ERASE_COMMAND: &str = "parterre restored erase";

/// Of each kind; the rest is reached by the buttons for all, and by the command.
const SHOWN_MAX: usize = 200;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    kind: String,
    /// Empty: all of the kind.
    id: String,
    /// `release` or `discard`.
    end: String,
    /// How many were shown when all of the kind were confirmed, which is asked about first.
    all: Option<usize>,
}

/// On pages about what may wait: that something does, and where, for those who may confirm it.
pub async fn link(context: &StaffContext) -> Result<Option<Html>, Stop> {
    let waits = waits(&context.shop.house, &context.actor()).await.permitted()?;
    let count = waits.unwrap_or_default().len();
    let locale = &context.locale;
    Ok((count > 0).then(|| {
        let count = [("count", u32::try_from(count).unwrap_or(u32::MAX).into())];
        view! {
            <p>
                <a href=StaffRoute::Restored.path(locale.language())>
                    {locale.text_with("staff-restored-link", &count)}
                </a>
            </p>
        }
    }))
}

pub async fn show(context: StaffContext) -> Result<Response, Stop> {
    page(context, false, None).await
}

/// All of a kind are asked about first: nobody can take it back. The answer counts only for as many
/// as were named.
pub async fn confirm(context: StaffContext, Form(typed): Form<Typed>) -> Result<Response, Stop> {
    let confirmed = match typed.end.as_str() {
        "release" => Some(Confirmed::Release),
        "discard" => Some(Confirmed::Discard),
        _ => None,
    };
    let Some((kind, confirmed)) = WaitKind::parse(&typed.kind).zip(confirmed) else {
        return page(context, true, None).await;
    };
    context.actor().permit(kind.right(), "*")?;
    let subject = Some(typed.id).filter(|id| !id.is_empty());
    let is_possible = confirmed == Confirmed::Release || kind.can_be_discarded();
    if subject.is_none() && is_possible {
        let waiting = waits(&context.shop.house, &context.actor()).await?;
        let count = waiting.iter().filter(|wait| wait.kind == kind).count();
        if count > 0 && typed.all != Some(count) {
            return page(context, false, Some((kind, confirmed))).await;
        }
    }
    let decision = Decision { kind, subject, confirmed };
    match decide(&context.shop.house, &context.actor(), &decision).await.answered()? {
        Ok(_) => {
            let restored = StaffRoute::Restored.path(context.locale.language());
            Ok(Redirect::to(&format!("{restored}?done=restored")).into_response())
        }
        Err(WaitRefusal::NothingWaits | WaitRefusal::CantBeDiscarded | WaitRefusal::NoPart) => {
            page(context, true, None).await
        }
    }
}

/// `asked`: what is to become of all of a kind.
async fn page(
    context: StaffContext,
    is_wrong: bool,
    asked: Option<(WaitKind, Confirmed)>,
) -> Result<Response, Stop> {
    let waits = waits(&context.shop.house, &context.actor()).await?;
    let (locale, house) = (context.locale.clone(), context.shop.house.clone());
    let actor = context.actor();
    let time_zone = people::staff::time_zone(&house).await?;
    let title = locale.text("staff-restored-title");
    let heading = title.clone();
    let notice = done(&locale, context.query.as_deref()).filter(|_| !is_wrong);
    let main = move || {
        let gone = is_wrong.then(|| {
            let words = locale.text("staff-restored-gone");
            view! { <div class="notice notice--error" role="alert"><p>{words}</p></div> }
        });
        let own = |kind| waits.iter().filter(|wait| wait.kind == kind).collect::<Vec<_>>();
        if let Some((kind, confirmed)) = asked {
            return question(&locale, kind, confirmed, &own(kind));
        }
        let shown = Shown { actor: &actor, locale: &locale, house: &house, zone: &time_zone };
        let of_kind = |kind: WaitKind| {
            let own = own(kind);
            (!own.is_empty()).then(|| section(&shown, kind, &own))
        };
        let sections = WaitKind::ALL.into_iter().filter_map(of_kind).collect::<Html>();
        let none = waits.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-restored-none")}</p> }
        });
        let newest = waits.iter().max_by_key(|wait| wait.restored_at);
        let lead = newest.map(|wait| {
            let when = [("when", locale.moment_plain(wait.copy_made_at, &time_zone).into())];
            view! {
                <p class="soft desk-form">{locale.text_with("staff-restored-text", &when)}</p>
                <p>{locale.text("staff-restored-decisions")}</p>
            }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                {lead}
            </header>
            {gone}
            {none}
            <div class="desk-tables">{sections}</div>
        }
    };
    let page = StaffPage::new(StaffRoute::Restored, title, "page", main);
    Ok(staff_page(&context, page.refused_if(is_wrong).with_notice(notice)))
}

fn section(page: &Shown<'_>, kind: WaitKind, waits: &[&Wait]) -> Html {
    let locale = page.locale;
    let id = format!("kind-{}", kind.as_str());
    let title = locale.text(&format!("staff-restored-kind-{}", kind.as_str()));
    let may_confirm = page.may_confirm(kind);
    let hints = match may_confirm {
        true => hints(locale, kind, waits),
        false => vec![not_theirs(locale, kind)],
    };
    let hints = hints.iter().map(|hint| view! { <p class="soft desk-form">{said(hint)}</p> });
    let more = (waits.len() > SHOWN_MAX).then(|| {
        let shown = [("shown", (SHOWN_MAX as i64).into())];
        view! { <p class="soft">{locale.text_with("staff-restored-more", &shown)}</p> }
    });
    // What lets jobs go on is one row, also after several restores: its button is for all of them.
    let is_one = resume(kind).is_some();
    let shown = waits.iter().take(if is_one { 1 } else { SHOWN_MAX }).copied();
    // Messages are worth nothing, so a column for it would be empty.
    let sum = match kind {
        WaitKind::Voucher => "staff-vouchers-left",
        WaitKind::Credit => "staff-restored-balance",
        _ => "staff-money-sum",
    };
    let sum = waits.iter().any(|wait| wait.amount_minor.is_some()).then_some(sum);
    let decision = may_confirm.then_some("staff-restored-decision");
    let heads = [Some(known_by(kind)), sum, decision];
    let heads: Vec<String> = heads.into_iter().flatten().map(|id| locale.text(id)).collect();
    let rows = shown.map(|wait| row(page, &heads, wait)).collect();
    let table = Table { heads: &heads, rows, none: None, older: None }.headed(&id);
    // Of one entry, its own buttons are enough.
    let is_for_all = may_confirm && waits.len() > 1 && !is_one;
    let all = is_for_all.then(|| {
        let count = [("count", (waits.len() as i64).into())];
        let release = locale.text_with("staff-restored-release-all", &count);
        let discard = kind.can_be_discarded().then(|| {
            let discard = locale.text_with("staff-restored-discard-all", &count);
            button(locale, kind, None, "discard", discard)
        });
        view! {
            <div class="order__actions desk-aside">
                {button(locale, kind, None, "release", release)}
                {discard}
            </div>
        }
    });
    let count = (!is_one).then(|| {
        view! { " " <span class="desk-section__count">{waits.len()}</span> }
    });
    view! {
        <section class="desk-section" aria-labelledby=id.clone()>
            <h2 class="desk-section__title" id=id>
                {title}
                {count}
            </h2>
            {hints.collect::<Html>()}
            {more}
            {table}
            {all}
        </section>
    }
}

/// Where to look first, then what each button means.
fn hints(locale: &Locale, kind: WaitKind, waits: &[&Wait]) -> Vec<String> {
    let check = format!("staff-restored-check-{}", kind.as_str());
    let check = locale.text_with(&check, &[("command", ERASE_COMMAND.into())]);
    let release = locale.text(&format!("staff-restored-release-if-{}", kind.as_str()));
    let discard = format!("staff-restored-discard-if-{}", kind.as_str());
    let discard = kind.can_be_discarded().then(|| locale.text(&discard));
    let part = match kind {
        WaitKind::Voucher => Some("staff-restored-part-voucher"),
        WaitKind::Credit => Some("staff-restored-part-credit"),
        _ => None,
    };
    let part = part.map(|id| locale.text_with(id, &[("command", RELEASE_COMMAND.into())]));
    let is_unread = kind == WaitKind::Voucher && waits.iter().any(|wait| wait.about.is_none());
    let unread = is_unread.then(|| locale.text("staff-restored-voucher-unread"));
    [Some(check), Some(release), discard, part, unread].into_iter().flatten().collect()
}

/// Commands stand out as such.
fn said(hint: &str) -> Html {
    let parts = |command: &'static str| Some((command, hint.split_once(command)?));
    match COMMANDS.into_iter().find_map(parts) {
        Some((command, (before, after))) => {
            view! { {before} <code translate="no">{command}</code> {after} }
        }
        None => Html::of(hint),
    }
}

/// What lets jobs go on is called by that.
fn resume(kind: WaitKind) -> Option<&'static str> {
    match kind {
        WaitKind::Renewals => Some("staff-restored-resume-renewals"),
        WaitKind::Erasures => Some("staff-restored-resume-erasures"),
        _ => None,
    }
}

/// Which right is missing, and who can give it.
fn not_theirs(locale: &Locale, kind: WaitKind) -> String {
    let (right, giver) = (action(locale, kind.right()), action(locale, Action::ManageStaff));
    locale.text_with("staff-forbidden-text", &[("right", right.into()), ("giver", giver.into())])
}

/// `heads`: with those of the sums and of the decision, or without.
fn row(page: &Shown<'_>, heads: &[String], wait: &Wait) -> Html {
    let locale = page.locale;
    let currency = wait.currency.as_deref().and_then(|text| Currency::parse(text).ok());
    let amount = wait.amount_minor.zip(currency);
    let amount = amount.map(|(minor, currency)| locale.money(Money::new(minor, currency)));
    // What lets jobs begin again is asked about first, though it is one entry.
    let resume = resume(wait.kind);
    let subject = Some(wait.subject.as_str()).filter(|_| resume.is_none());
    let id = subject.map(|id| locale.text_with("staff-restored-id", &[("id", id.into())]));
    let written = wait.written_at.map(|at| {
        let when = [("when", when(locale, at, page.zone).into())];
        locale.text_with("staff-restored-written", &when)
    });
    let details = written.into_iter().chain(id);
    let details = details.map(|detail| view! { <br/> <span class="small soft">{detail}</span> });
    let release = locale.text(resume.unwrap_or("staff-restored-release"));
    let release = button(locale, wait.kind, subject, "release", release);
    let discard = wait.kind.can_be_discarded().then(|| {
        let discard = locale.text("staff-restored-discard");
        button(locale, wait.kind, subject, "discard", discard)
    });
    let may_confirm = page.may_confirm(wait.kind);
    let has_sum = heads.len() > 1 + usize::from(may_confirm);
    let sum = has_sum.then(|| cell(&heads[1], "desk-table__sum", amount));
    let decision = may_confirm.then(|| {
        // Beside each other, on a phone, too.
        let buttons = view! {
            <div class="order__actions">
                <div class="desk-actions">{release} {discard}</div>
            </div>
        };
        cell(&heads[heads.len() - 1], "", Some(buttons))
    });
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {about(page, wait)}
                {details.collect::<Html>()}
            </th>
            {sum}
            {decision}
        </tr>
    }
}

fn button(
    locale: &Locale,
    kind: WaitKind,
    subject: Option<&str>,
    end: &'static str,
    words: String,
) -> Html {
    // Who hears the buttons one after another is told which is whose.
    let aloud = subject.map(|id| view! { <span class="aloud">{id.to_owned()}</span> });
    view! {
        <form method="post" action=StaffRoute::Restored.path(locale.language())>
            <input type="hidden" name="kind" value=kind.as_str()/>
            <input type="hidden" name="id" value=subject.unwrap_or_default().to_owned()/>
            <input type="hidden" name="end" value=end/>
            <button class="button button--quiet" type="submit">
                {words}
                " "
                {aloud}
            </button>
        </form>
    }
}
