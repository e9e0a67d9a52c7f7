//! Pictures of the view from a seat, drawn when they are first asked for and kept for a while.

use super::plan;
use anyhow::Context;
use domain::id::PlanVersionId;
use house::House;
use jpeg_encoder::{ColorType, Encoder};
use seatmap::scene::{Painter, SceneModel};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Semaphore;

/// Of a picture, in pixels; twice as fine as a card shows it.
pub const WIDTH: u16 = 640;
pub const HEIGHT: u16 = 360;
/// Of JPEG's hundred: lamps and ornament stay clean, and a picture has about 30 kB.
const QUALITY: u8 = 78;
/// Pictures and halls that are kept; a house has few halls, and shows few seats again and again.
const PICTURES_MAX: usize = 400;
const PAINTERS_MAX: usize = 4;

/// A plan version, and the seat's place in it.
type PictureKey = (PlanVersionId, usize);

/// One picture is drawn at a time: nobody may take the processors from those who buy.
struct Pictures {
    turn: Semaphore,
    painters: Mutex<HashMap<PlanVersionId, Arc<Painter>>>,
    pictures: Mutex<HashMap<PictureKey, Arc<Vec<u8>>>>,
}

impl Default for Pictures {
    fn default() -> Self {
        Self {
            turn: Semaphore::new(1),
            painters: Mutex::new(HashMap::new()),
            pictures: Mutex::new(HashMap::new()),
        }
    }
}

impl Pictures {
    fn known(&self, plan: PlanVersionId, seat: usize) -> Option<Arc<Vec<u8>>> {
        let pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        pictures.get(&(plan, seat)).cloned()
    }

    fn painter(&self, plan: PlanVersionId, scene: &[u8]) -> anyhow::Result<Arc<Painter>> {
        let painters = || self.painters.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(painter) = painters().get(&plan) {
            return Ok(painter.clone());
        }
        let scene = SceneModel::decode(scene).ok().context("the hall's scene can't be read")?;
        let painter = Arc::new(Painter::of(scene));
        keep(&mut painters(), plan, painter.clone(), PAINTERS_MAX);
        Ok(painter)
    }

    fn draw(&self, plan: PlanVersionId, scene: &[u8], seat: usize) -> Drawn {
        let painter = self.painter(plan, scene)?;
        let Some(picture) = painter.from_seat(seat, WIDTH.into(), HEIGHT.into()) else {
            return Ok(None);
        };
        let mut jpeg = Vec::new();
        Encoder::new(&mut jpeg, QUALITY).encode(&picture.rgb, WIDTH, HEIGHT, ColorType::Rgb)?;
        let jpeg = Arc::new(jpeg);
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        keep(&mut pictures, (plan, seat), jpeg.clone(), PICTURES_MAX);
        Ok(Some(jpeg))
    }
}

/// A picture's bytes, if there is such a seat.
type Drawn = anyhow::Result<Option<Arc<Vec<u8>>>>;

fn keep<K: Eq + std::hash::Hash, V>(kept: &mut HashMap<K, V>, key: K, value: V, max: usize) {
    if kept.len() >= max {
        kept.clear();
    }
    kept.insert(key, value);
}

/// The view from a seat of the empty house as a JPEG of `WIDTH` by `HEIGHT`. None for an unknown
/// plan version or seat.
///
/// # Errors
/// The plan can't be read.
pub async fn view_picture(house: &House, id: PlanVersionId, seat: usize) -> Drawn {
    let pictures = house.kept::<Pictures>();
    if let Some(known) = pictures.known(id, seat) {
        return Ok(Some(known));
    }
    let Some(plan) = plan(house, id).await? else { return Ok(None) };
    let turn = pictures.clone();
    let _turn = turn.turn.acquire().await?;
    // Somebody before us may have asked for the same.
    if let Some(known) = pictures.known(id, seat) {
        return Ok(Some(known));
    }
    tokio::task::spawn_blocking(move || pictures.draw(id, &plan.scene, seat)).await?
}
