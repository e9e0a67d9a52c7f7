//! Page views: kept in memory until the next round sends them. A page never waits for it, and
//! when the service is slow or away views are lost.

use crate::{account, google, matomo, visitor::Visitor};
use domain::moment::Moment;
use futures::{StreamExt, TryStreamExt, stream};
use house::{House, ports::MeasuringRequest, settings::measured};
use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// More that wait are not taken.
pub const WAITING_MAX: usize = 1_000;
/// Sent in one round.
const EACH_MAX: usize = 200;
const AT_ONCE: usize = 8;

/// Somebody who allowed it opened a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    pub visitor: Visitor,
    /// Without secrets, identities and typed words: `ui::route::Route::measured`.
    pub path: String,
    pub language: String,
    pub at: Moment,
}

/// What this program has not sent yet.
#[derive(Default)]
struct Queue(Mutex<VecDeque<View>>);

impl Queue {
    fn waiting(&self) -> MutexGuard<'_, VecDeque<View>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Nothing is kept where nothing is measured.
pub fn note(house: &House, view: View) {
    if !account::shown(house).is_on() {
        return;
    }
    let queue = house.kept::<Queue>();
    let mut waiting = queue.waiting();
    if waiting.len() < WAITING_MAX {
        waiting.push_back(view);
    }
}

/// Drops what waits of somebody who allows it no more.
pub(crate) fn forget(house: &House, visitor: &Visitor) {
    house.kept::<Queue>().waiting().retain(|view| view.visitor != *visitor);
}

/// One round.
///
/// # Errors
/// Never: what can't be sent is lost.
#[boxed]
pub async fn send(house: &House) -> anyhow::Result<()> {
    let requests = due(house);
    let sent = stream::iter(requests)
        .map(|request| async move { measured::tell(house, &request).await })
        .buffer_unordered(AT_ONCE)
        .try_collect::<()>()
        .await;
    if let Err(error) = sent {
        let queue = house.kept::<Queue>();
        queue.waiting().clear();
        tracing::warn!("page views were not measured: {error:#}");
    }
    Ok(())
}

/// Takes what is to be sent now.
fn due(house: &House) -> Vec<MeasuringRequest> {
    let queue = house.kept::<Queue>();
    let mut waiting = queue.waiting();
    if waiting.is_empty() {
        return Vec::new();
    }
    if measured::is_away(house) {
        waiting.clear();
        return Vec::new();
    }
    let most = waiting.len().min(EACH_MAX);
    let views: Vec<View> = waiting.drain(..most).collect();
    drop(waiting);
    let account = account::shown(house);
    let secret = account.secret(house.settings().seed_key.as_ref());
    let public_url = &house.settings().public_url;
    let request = |view: &View| match &account.service {
        account::Service::Off => None,
        account::Service::Matomo { address, site_id } => {
            let to = matomo::Site { address, id: site_id, token: secret.as_deref() };
            Some(matomo::view(&to, public_url, view))
        }
        account::Service::Google { measurement_id } => {
            let to = google::Stream { id: measurement_id, secret: secret.as_deref()? };
            Some(google::view(&to, public_url, view))
        }
    };
    let is_for = |view: &&View| view.visitor.is_for(&account.service);
    views.iter().filter(is_for).filter_map(request).collect()
}
