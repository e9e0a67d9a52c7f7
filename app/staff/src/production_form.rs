//! The form of a production's texts and facts.

use crate::{
    context::StaffContext,
    production::{Sent, page},
    shell::not_permitted,
};
use axum::{
    Form,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use house::Failure;
use season::contents::{ContentsRefusal, Edit, PARTS, save as save_contents};
use ui::{error::Stop, staff_route::StaffRoute};

pub async fn save(
    context: StaffContext,
    Path((_, key)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let edit = edit_of(&pairs);
    let (house, actor) = (&context.shop.house, context.actor());
    let wrong = match save_contents(house, &actor, &key, &edit).await {
        Ok(()) => return Ok(back(&context, &key, "production")),
        Err(Failure::Fault(fault)) => return Err(fault.into()),
        Err(Failure::Refused(refusal)) => refusal,
    };
    let sent = match wrong {
        ContentsRefusal::NotPermitted => return Ok(not_permitted(&context)),
        ContentsRefusal::Unknown => return Err(Stop::NotFound),
        ContentsRefusal::Changed => Sent { edit: Some(edit), is_changed: true, ..Sent::default() },
        ContentsRefusal::Wrong(wrong) => Sent { edit: Some(edit), wrong, ..Sent::default() },
    };
    page(context, &key, sent).await
}

fn edit_of(pairs: &[(String, String)]) -> Edit {
    let mut edit = Edit::default();
    for (name, value) in pairs {
        match name.as_str() {
            "genre" => edit.genre.clone_from(value),
            "minutes" => edit.minutes.clone_from(value),
            "intervals" => edit.intervals.clone_from(value),
            "seen" => edit.seen.clone_from(value),
            _ => {
                let Some((column, language)) = name.split_once('.') else { continue };
                let part = PARTS.iter().find(|part| part.column == column);
                if let Some(part) = part {
                    edit.texts.insert((part.column, language.to_owned()), value.clone());
                }
            }
        }
    }
    edit
}

pub fn back(context: &StaffContext, key: &str, done: &str) -> Response {
    let address = StaffRoute::Production(key.to_owned()).path(context.language());
    Redirect::to(&format!("{address}?done={done}")).into_response()
}
