//! What went wrong, in the frame of the staff's pages: once it is known that one of them asks, no
//! menu and no basket of the shop stand around it.

use crate::frame::{
    context::StaffContext,
    shell::{StaffPage, staff_page},
};
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{Uri, request::Parts},
    response::{IntoResponse, Response},
};
use shell::{
    errors::{self, StaffFrame},
    trouble::{Told, Trouble, is_of_staff, told},
};
use ui::{route::staff::StaffRoute, shop::Shop};

/// Whatever becomes of the request from here on.
pub(super) fn stands_in_frame_of(parts: &Parts, context: &StaffContext) {
    if let Some(frame) = parts.extensions.get::<StaffFrame>() {
        let context = StaffContext { query: None, ..context.clone() };
        frame.set(move |trouble| page(&context, trouble));
    }
}

fn page(context: &StaffContext, trouble: Trouble) -> Response {
    let Told { status, title, main, .. } = told(&context.locale, trouble);
    let mut page = StaffPage::new(StaffRoute::Home, title, "page", move || main);
    page.status = status;
    staff_page(context, page)
}

/// Among the staff's addresses, or elsewhere in the shop.
pub async fn no_such_page(State(shop): State<Shop>, request: Request) -> Response {
    errors::no_such_page(known(&shop, request).await).await
}

/// The same for a form's address that was opened by hand.
pub async fn method_not_allowed(State(shop): State<Shop>, request: Request) -> Response {
    known(&shop, request).await;
    errors::method_not_allowed().await.into_response()
}

/// No handler has read whose session it is. Browsers without the staff's cookie are not asked.
async fn known(shop: &Shop, request: Request) -> Uri {
    let (mut parts, _) = request.into_parts();
    if is_of_staff(parts.uri.path()) {
        // Nobody is led to the door from an address that leads nowhere.
        StaffContext::from_request_parts(&mut parts, shop).await.ok();
    }
    parts.uri
}
