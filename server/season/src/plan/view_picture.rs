//! Pictures of the view from a seat or an unnumbered area, drawn when they are first asked for
//! and kept for a while.

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
type PictureKey = (HallKey, Viewpoint);

/// From where a picture shows the stage, by its place in the plan's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Viewpoint {
    Seat(usize),
    /// The middle of an unnumbered area.
    Area(usize),
}

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
    fn known(&self, hall: HallKey, from: Viewpoint) -> Option<Arc<Vec<u8>>> {
        let pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        pictures.get(&(hall, from)).cloned()
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

    fn draw(&self, hall: HallKey, plan: &Plan, from: Viewpoint) -> Drawn {
        let (width, height) = (WIDTH.into(), HEIGHT.into());
        let painter = self.painter(hall, plan)?;
        let picture = match from {
            Viewpoint::Seat(seat) => painter.from_seat(seat, width, height),
            Viewpoint::Area(area) => {
                let floor = plan.standing_places.get(area).copied().flatten();
                floor.map(|floor| painter.standing(floor, width, height))
            }
        };
        let Some(picture) = picture else { return Ok(None) };
        let mut jpeg = Vec::new();
        Encoder::new(&mut jpeg, QUALITY).encode(&picture.rgb, WIDTH, HEIGHT, ColorType::Rgb)?;
        let jpeg = Arc::new(jpeg);
        let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        keep(&mut pictures, (hall, from), jpeg.clone(), PICTURES_MAX);
        Ok(Some(jpeg))
    }
}

/// A picture's bytes, if there is such a place.
type Drawn = anyhow::Result<Option<Arc<Vec<u8>>>>;

fn keep<K: Eq + std::hash::Hash, V>(kept: &mut HashMap<K, V>, key: K, value: V, max: usize) {
    if kept.len() >= max {
        kept.clear();
    }
    kept.insert(key, value);
}

/// The view of the empty house as a JPEG of `WIDTH` by `HEIGHT`. None for an unknown plan version,
/// seat or area, and for an area whose outline isn't known.
///
/// # Errors
/// The plan can't be read.
#[boxed]
pub async fn view_picture(
    house: &House,
    id: PlanVersionId,
    staging: Staging,
    from: Viewpoint,
) -> Drawn {
    let pictures = house.kept::<Pictures>();
    let hall = (id, staging);
    if let Some(known) = pictures.known(hall, from) {
        return Ok(Some(known));
    }
    let Some(plan) = plan(house, id).await? else { return Ok(None) };
    let turn = pictures.clone();
    let _turn = turn.turn.acquire().await?;
    // Somebody before us may have asked for the same.
    if let Some(known) = pictures.known(hall, from) {
        return Ok(Some(known));
    }
    tokio::task::spawn_blocking(move || pictures.draw(hall, &plan, from)).await?
}
