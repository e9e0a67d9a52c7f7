//! How a call ends that did not do what it was asked: a refusal crosses to the browser as it
//! is, a fault only as a code.

use leptos::server_fn::{
    codec::PostcardEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::fmt::Debug;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CallFailure<R> {
    /// The shopper's business.
    Refused(R),
    /// Ours: logged under this code.
    Fault(String),
    /// The call never came to the house, or its answer never came back.
    Unreachable,
}

impl<R> FromServerFnError for CallFailure<R>
where
    R: Debug + Serialize + DeserializeOwned + 'static,
{
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
