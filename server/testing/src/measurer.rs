//! An analytics service in memory: it keeps what it hears, and can be away.

use crate::Stage;
use anyhow::ensure;
use futures::future::BoxFuture;
use house::ports::{Measurer, MeasuringRequest, Ports};
use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

#[derive(Default)]
pub struct MemoryMeasurer {
    heard: Mutex<Vec<MeasuringRequest>>,
    is_away: AtomicBool,
}

impl MemoryMeasurer {
    pub fn go_away(&self, is_away: bool) {
        self.is_away.store(is_away, Ordering::SeqCst);
    }

    /// All that it heard since it was asked last.
    pub fn heard(&self) -> Vec<MeasuringRequest> {
        std::mem::take(&mut *self.heard.lock().expect("whole"))
    }

    /// The same, of a Matomo: the fields by their names.
    pub fn heard_by_matomo(&self) -> Vec<BTreeMap<&'static str, String>> {
        let fields = self.heard().into_iter().map(|request| match request {
            MeasuringRequest::Matomo { fields, .. } => fields.into_iter().collect(),
            MeasuringRequest::Google { .. } => BTreeMap::new(),
        });
        fields.collect()
    }
}

impl Measurer for MemoryMeasurer {
    fn send<'a>(&'a self, request: &'a MeasuringRequest) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(async move {
            ensure!(!self.is_away.load(Ordering::SeqCst), "the service is away");
            self.heard.lock().expect("whole").push(request.clone());
            Ok(())
        })
    }
}

impl Stage {
    /// The same house with an analytics service that can be reached.
    pub fn open_measuring(&mut self) -> Arc<MemoryMeasurer> {
        let service = Arc::new(MemoryMeasurer::default());
        let measurer = Some(service.clone() as Arc<dyn Measurer>);
        self.house = self.program(Ports { measurer, ..self.house.ports().clone() });
        service
    }
}
