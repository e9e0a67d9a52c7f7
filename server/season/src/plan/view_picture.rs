//! Pictures of the view from a seat, drawn when they are first asked for and kept for a while.

use super::{Plan, plan};
use anyhow::Context;
use domain::id::PlanVersionId;
use house::House;
use jpeg_encoder::{ColorType, Encoder};
use seatmap::scene::{Painter, Staging};
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

/// A hall, and what stands on its stage.
type HallKey = (PlanVersionId, Staging);
/// The seat's place in its plan.
type PictureKey = (HallKey, usize);

/// One picture is drawn at a time: nobody may take the processors from those who buy.
struct Pictures {
    turn: Semaphore,
    painters: Mutex<HashMap<HallKey, Arc<Painter>>>,
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
    fn known(&self, hall: HallKey, seat: usize) -> Option<Arc<Vec<u8>>> {
        let pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        pictures.get(&(hall, seat)).cloned()
    }

    fn painter(&self, hall: HallKey, plan: &Plan) -> anyhow::Result<Arc<Painter>> {
        let painters = || self.painters.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(painter) = painters().get(&hall) {
            return Ok(painter.clone());
        }
        let (_, staging) = hall;
        let painter =
            Arc::new(Painter::of(plan.staged(staging).context("the scene can't be read")?));
        keep(&mut painters(), hall, painter.clone(), PAINTERS_MAX);
        Ok(painter)
    }

    fn draw(&self, hall: HallKey, plan: &Plan, seat: usize) -> Drawn {
        let painter = self.painter(hall, plan)?;
        let Some(picture) = painter.from_seat(seat, WIDTH.into(), HEIGHT.into()) else {
            return Ok(None);
        };
        let mut jpeg = Vec::new();
        Encoder::new(&mut jpeg, QUALITY).encode(&picture.rgb, WIDTH, HEIGHT, ColorType::Rgb)?;
        let jpeg = Arc::new(jpeg);
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        keep(&mut pictures, (hall, seat), jpeg.clone(), PICTURES_MAX);
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
pub async fn view_picture(
    house: &House,
    id: PlanVersionId,
    staging: Staging,
    seat: usize,
) -> Drawn {
    let pictures = house.kept::<Pictures>();
    let hall = (id, staging);
    if let Some(known) = pictures.known(hall, seat) {
        return Ok(Some(known));
    }
    let Some(plan) = plan(house, id).await? else { return Ok(None) };
    let turn = pictures.clone();
    let _turn = turn.turn.acquire().await?;
    // Somebody before us may have asked for the same.
    if let Some(known) = pictures.known(hall, seat) {
        return Ok(Some(known));
    }
    tokio::task::spawn_blocking(move || pictures.draw(hall, &plan, seat)).await?
}
