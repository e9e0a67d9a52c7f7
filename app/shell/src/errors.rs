//! Errors as pages. Handlers and layers answer with a bare status; one middleware turns it into
//! a page in the reader's language, and logs a fault once, under the code that the page shows.

use crate::trouble::{self, Fault, Trouble};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use futures::FutureExt;
use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, OnceLock},
};
use ui::{
    error::{Cause, Stop},
    session::{Visit, best_locale},
    shop::Shop,
};

/// An address that was typed with a slash too many leads to the page without it.
pub async fn no_such_page(uri: Uri) -> Response {
    let path = uri.path().trim_end_matches('/');
    // `//elsewhere.example/` would lead to another host.
    let is_ours = path.starts_with('/') && !path.contains("//") && !path.contains('\\');
    match path.len() < uri.path().len() && is_ours {
        true => Redirect::permanent(path).into_response(),
        false => Stop::NotFound.into_response(),
    }
}

/// A form's address that was opened by hand, for instance by going back.
pub async fn method_not_allowed() -> StatusCode {
    StatusCode::METHOD_NOT_ALLOWED
}

/// What is needed to answer in the reader's language, kept while the request is handled.
struct Asked {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    frame: StaffFrame,
}

type Frame = Box<dyn Fn(Trouble) -> Response + Send + Sync>;

/// An extension of each request: the frame of the staff's pages, which this crate doesn't know. It
/// is there once the session of somebody of the staff was read; nothing is asked for it.
#[derive(Clone, Default)]
pub struct StaffFrame(Arc<OnceLock<Frame>>);

impl StaffFrame {
    pub fn set(&self, frame: impl Fn(Trouble) -> Response + Send + Sync + 'static) {
        self.0.get_or_init(|| Box::new(frame));
    }
}

impl Asked {
    /// A form that was sent isn't sent again by a link; where it stood can be opened again.
    fn again(&self) -> Option<String> {
        let stood;
        let uri = if self.method == Method::GET {
            &self.uri
        } else {
            stood = self.headers.get(header::REFERER)?.to_str().ok()?.parse::<Uri>().ok()?;
            let host = self.headers.get(header::HOST)?.to_str().ok()?;
            stood.authority().filter(|authority| authority.as_str() == host)?;
            &stood
        };
        // `//elsewhere.example` would lead to another host.
        let is_path = |address: &&str| !address.contains("//") && !address.contains('\\');
        Some(uri.path_and_query()?.as_str()).filter(is_path).map(str::to_owned)
    }
}

pub async fn pages_for_troubles(
    State(shop): State<Shop>,
    mut request: Request,
    next: Next,
) -> Response {
    let asked = Asked {
        method: request.method().clone(),
        uri: request.uri().clone(),
        headers: request.headers().clone(),
        frame: StaffFrame::default(),
    };
    request.extensions_mut().insert(asked.frame.clone());
    // A panic is a fault like another: it must not cut the line.
    let response = AssertUnwindSafe(next.run(request))
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Stop::Fault(anyhow::anyhow!("a handler panicked")).into_response());
    if is_bare_trouble(&response) { page_for(shop, asked, response).await } else { response }
}

fn is_bare_trouble(response: &Response) -> bool {
    let media_type =
        response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_bare = media_type.is_none_or(|text| text.starts_with("text/plain"));
    (response.status().is_client_error() || response.status().is_server_error()) && is_bare
}

async fn page_for(shop: Shop, asked: Asked, bare: Response) -> Response {
    let status = bare.status();
    let fault = status.is_server_error().then(|| {
        let code = fault_code(&shop);
        let cause = bare.extensions().get::<Cause>();
        let lacks_key = cause.is_some_and(|cause| house::sealed::lacks_key(&cause.0));
        let cause = cause.map_or_else(|| status.to_string(), |cause| format!("{:#}", cause.0));
        // The path could hold an order's secret: only its kind is written down.
        tracing::error!(code, cause, "a request failed");
        Fault { code, lacks_key }
    });
    if !wants_page(&asked) {
        return bare;
    }
    let (path, again) = (asked.uri.path().to_owned(), asked.again());
    let trouble = Trouble { status, fault, path, again };
    let kept = bare.headers().clone();
    let mut page = match asked.frame.0.get() {
        Some(frame) => frame(trouble),
        None if status.is_server_error() => {
            let visit = Visit::bare(&shop, best_locale(&shop, &asked.uri, &asked.headers));
            trouble::page(visit, trouble).await
        }
        None => {
            let visit = Visit::astray(&shop, &asked.uri, &asked.headers).await;
            trouble::page(visit, trouble).await
        }
    };
    for (name, value) in &kept {
        if name != header::CONTENT_TYPE && name != header::CONTENT_LENGTH {
            page.headers_mut().append(name, value.clone());
        }
    }
    page
}

/// Browsers that open an address say so; pictures, scripts and machines get the bare status.
fn wants_page(asked: &Asked) -> bool {
    let accepts = asked.headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let is_file = asked.uri.path().rsplit('/').next().is_some_and(|name| name.contains('.'));
    match accepts {
        Some(text) if text.contains("text/html") => true,
        None | Some("*/*") => !is_file,
        Some(_) => false,
    }
}

/// Six letters and digits that one can read out on the phone: `7F3A-21`.
fn fault_code(shop: &Shop) -> String {
    let secret = money::checkout::new_idempotency_key(&shop.house);
    let letters: String =
        secret.chars().filter(char::is_ascii_alphanumeric).take(6).collect::<String>();
    let letters = letters.to_ascii_uppercase();
    match letters.split_at_checked(4) {
        Some((first, second)) => format!("{first}-{second}"),
        None => letters,
    }
}
