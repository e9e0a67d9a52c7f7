//! What capabilities keep in memory for as long as the program runs: caches of what the database
//! says, and streams that several readers share. One value of each type.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

#[derive(Default)]
pub(crate) struct Kept(RwLock<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Kept {
    /// The value of this type; its default when it is asked for the first time.
    pub fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let id = TypeId::of::<T>();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        // The lock for reading is given back here: the one for writing waits for it.
        let value = known.unwrap_or_else(|| {
            let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
            all.entry(id).or_insert_with(|| Arc::new(T::default())).clone()
        });
        value.downcast().expect("a value is kept under its own type")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn whoever_asks_for_a_type_has_the_same_value() {
        let kept = Kept::default();
        kept.of::<Mutex<u32>>().lock().expect("not poisoned").clone_from(&7);
        assert_eq!(*kept.of::<Mutex<u32>>().lock().expect("not poisoned"), 7);
        assert!(kept.of::<Mutex<String>>().lock().expect("not poisoned").is_empty());
    }
}
