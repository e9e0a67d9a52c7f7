//! Plans and zone maps by identity. They never change, so they are never thrown out.

use super::{Plan, ZoneMap};
use domain::id::{PlanVersionId, ZoneMapId};
use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

#[derive(Default)]
pub(crate) struct Plans {
    plans: RwLock<HashMap<PlanVersionId, Arc<Plan>>>,
    zone_maps: RwLock<HashMap<ZoneMapId, Arc<ZoneMap>>>,
}

/// A lock is only poisoned by a panic while it is held, and nothing here panics.
const UNPOISONED: &str = "because nothing panics while it holds this";

impl Plans {
    pub fn plan(&self, id: PlanVersionId) -> Option<Arc<Plan>> {
        self.plans.read().expect(UNPOISONED).get(&id).cloned()
    }

    pub fn keep(&self, plan: Plan) -> Arc<Plan> {
        let plan = Arc::new(plan);
        self.plans.write().expect(UNPOISONED).insert(plan.id, plan.clone());
        plan
    }

    pub fn zone_map(&self, id: ZoneMapId) -> Option<Arc<ZoneMap>> {
        self.zone_maps.read().expect(UNPOISONED).get(&id).cloned()
    }

    pub fn keep_zone_map(&self, id: ZoneMapId, map: ZoneMap) -> Arc<ZoneMap> {
        let map = Arc::new(map);
        self.zone_maps.write().expect(UNPOISONED).insert(id, map.clone());
        map
    }
}
