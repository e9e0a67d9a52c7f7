//! How a call ends that did not do what it was asked: a refusal crosses to the browser in
//! words, a fault only as a code.

use leptos::server_fn::{
    codec::PostcardEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CallFailure {
    /// The shopper's business.
    Refused(Refusal),
    /// Ours: logged under this code.
    Fault(String),
    /// The call never came to the house, or its answer never came back.
    Unreachable,
}

/// Its words are made by the server, in the page's language: the browser need not know all
/// the kinds of no.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// Empty: the page has to be loaded anew, and says them then.
    pub words: String,
    /// Places of the plan that somebody else was faster with.
    pub lost: Vec<u32>,
    /// Places that are free for this performance, but not for another of their offer.
    pub missing: Vec<u32>,
}

impl FromServerFnError for CallFailure {
    type Encoder = PostcardEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Unreachable,
            // A body that is none of ours: a proxy's page, a limit, a cut line.
            ServerFnErrorErr::Deserialization(_) => Self::Unreachable,
            _ => Self::Fault("CALL".to_owned()),
        }
    }
}
