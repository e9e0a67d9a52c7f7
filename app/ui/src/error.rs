//! Why a handler ends without a page of its own. It answers with a bare status, which a layer of
//! the shell turns into a page.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::people::actor::NotPermitted;
use house::NotAnswered;
use std::sync::Arc;

/// When the database may be back, in seconds.
const RETRY_AFTER_S: &str = "10";

/// Why a handler ends without a page of its own.
#[derive(Debug)]
pub enum Stop {
    NotFound,
    /// The form wasn't one of ours, or somebody changed it.
    BadForm,
    /// Travels with a bare 403 to the layer of the staff's pages, which names the missing right.
    NotPermitted(NotPermitted),
    Fault(anyhow::Error),
}

/// Travels with a bare 500 to the one place that logs it.
#[derive(Clone)]
pub struct Cause(pub Arc<anyhow::Error>);

impl From<anyhow::Error> for Stop {
    fn from(fault: anyhow::Error) -> Self {
        Self::Fault(fault)
    }
}

impl From<NotPermitted> for Stop {
    fn from(missing: NotPermitted) -> Self {
        Self::NotPermitted(missing)
    }
}

impl From<NotAnswered> for Stop {
    fn from(why: NotAnswered) -> Self {
        match why {
            NotAnswered::NotPermitted(missing) => Self::NotPermitted(missing),
            NotAnswered::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::BadForm => StatusCode::BAD_REQUEST.into_response(),
            Self::NotPermitted(missing) => {
                let mut response = StatusCode::FORBIDDEN.into_response();
                response.extensions_mut().insert(missing);
                response
            }
            Self::Fault(fault) => {
                let mut response = match house::is_away(&fault) {
                    true => {
                        let again = [(header::RETRY_AFTER, RETRY_AFTER_S)];
                        (StatusCode::SERVICE_UNAVAILABLE, again).into_response()
                    }
                    false => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
                };
                response.extensions_mut().insert(Cause(Arc::new(fault)));
                response
            }
        }
    }
}
