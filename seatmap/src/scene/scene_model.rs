//! The hall as a scale model: what the browser needs to build the 3D view, and no more.
//! Made by the server from plan and shell, sent as a few compact bytes.

use crate::hall::{Hall, Point3};
use crate::shell::Shell;

use super::wire::{Reader, Writer};

/// What stands on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Staging {
    /// A painted set, and the orchestra in the pit.
    #[default]
    Set,
    /// An orchestra and a choir on the stage, in a shell of wood.
    Concert,
}

/// A place in metres, as in `hall::Point3` but in the precision of the wire (1 cm).
pub type Place = [f32; 3];

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SceneModel {
    pub staging: Staging,
    pub opening_width_m: f32,
    pub opening_height_m: f32,
    pub depth_m: f32,
    pub pit_m: f32,
    pub surtitles_m: Option<f32>,
    pub stalls_m: f32,
    pub ceiling_m: f32,
    pub chandelier: Option<Place>,
    /// Red, green and blue of each zone.
    pub zones: Vec<[u8; 3]>,
    /// In the order of `Hall::seats`.
    pub seats: Vec<Chair>,
    pub steps: Vec<Step>,
    pub fronts: Vec<Front>,
    pub partitions: Vec<Partition>,
    pub overhangs: Vec<Overhang>,
    pub wall: Vec<Place>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chair {
    pub floor: Place,
    /// Radians from straight at the stage, positive to the right (wire: 1/100).
    pub facing: f32,
    pub row: u16,
    pub zone: u8,
    pub wheelchair: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    pub area: u8,
    pub line: Vec<Place>,
    pub front_m: f32,
    pub back_m: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Front {
    pub area: u8,
    pub line: Vec<Place>,
    pub height_m: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partition {
    pub from: Place,
    pub to: Place,
    pub from_height_m: f32,
    pub to_height_m: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overhang {
    pub area: u8,
    pub front: Vec<Place>,
    pub back: Vec<Place>,
}

/// Bytes that are no scene model of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl Staging {
    /// First bytes of every scene model; the digit is the version.
    fn magic(self) -> [u8; 4] {
        match self {
            Self::Set => *b"PMq2",
            Self::Concert => *b"PMc2",
        }
    }
}

impl SceneModel {
    pub fn of(hall: &Hall, shell: &Shell) -> SceneModel {
        SceneModel {
            staging: Staging::Set,
            opening_width_m: shell.stage.opening_width_m as f32,
            opening_height_m: shell.stage.opening_height_m as f32,
            depth_m: shell.stage.depth_m as f32,
            pit_m: shell.stage.pit_m as f32,
            surtitles_m: shell.stage.surtitles_m.map(|m| m as f32),
            stalls_m: shell.stalls_m as f32,
            ceiling_m: shell.ceiling_m as f32,
            chandelier: shell.chandelier.map(place),
            zones: hall.zones.iter().map(|zone| rgb(&zone.colour)).collect(),
            seats: chairs(hall),
            steps: steps(shell),
            fronts: fronts(shell),
            partitions: partitions(shell),
            overhangs: overhangs(shell),
            wall: places(&shell.wall),
        }
    }

    /// The bytes that the page fetches; compress them on the way.
    pub fn encode(&self) -> Vec<u8> {
        let mut w = Writer::default();
        w.bytes(&self.staging.magic());
        let stage = [self.opening_width_m, self.opening_height_m, self.depth_m, self.pit_m];
        stage.iter().for_each(|m| w.metres(*m));
        w.option(self.surtitles_m, |w, m| w.metres(m));
        w.metres(self.stalls_m);
        w.metres(self.ceiling_m);
        w.option(self.chandelier, |w, at| w.place(&at));
        w.list(&self.zones, |w, zone| w.bytes(zone));
        w.list(&self.seats, |w, chair| {
            w.place(&chair.floor);
            w.short((chair.facing * 100.0).round() as i16);
            w.short(chair.row as i16);
            w.bytes(&[chair.zone, u8::from(chair.wheelchair)]);
        });
        w.list(&self.steps, |w, step| {
            w.bytes(&[step.area]);
            w.list(&step.line, Writer::place);
            w.metres(step.front_m);
            w.metres(step.back_m);
        });
        w.list(&self.fronts, |w, front| {
            w.bytes(&[front.area]);
            w.list(&front.line, Writer::place);
            w.metres(front.height_m);
        });
        w.list(&self.partitions, |w, wall| {
            w.place(&wall.from);
            w.place(&wall.to);
            w.metres(wall.from_height_m);
            w.metres(wall.to_height_m);
        });
        w.list(&self.overhangs, |w, overhang| {
            w.bytes(&[overhang.area]);
            w.list(&overhang.front, Writer::place);
            w.list(&overhang.back, Writer::place);
        });
        w.list(&self.wall, Writer::place);
        w.done()
    }

    /// # Errors
    /// `Broken` when the bytes end early, go on, or are of another version.
    pub fn decode(bytes: &[u8]) -> Result<SceneModel, Broken> {
        let mut r = Reader::new(bytes);
        let magic = r.array()?;
        let staging = [Staging::Set, Staging::Concert].into_iter().find(|it| it.magic() == magic);
        let scene_model = SceneModel {
            staging: staging.ok_or(Broken)?,
            opening_width_m: r.metres()?,
            opening_height_m: r.metres()?,
            depth_m: r.metres()?,
            pit_m: r.metres()?,
            surtitles_m: r.option(Reader::metres)?,
            stalls_m: r.metres()?,
            ceiling_m: r.metres()?,
            chandelier: r.option(Reader::place)?,
            zones: r.list(Reader::array)?,
            seats: r.list(chair)?,
            steps: r.list(step)?,
            fronts: r.list(front)?,
            partitions: r.list(partition)?,
            overhangs: r.list(overhang)?,
            wall: r.list(Reader::place)?,
        };
        if r.is_empty() { Ok(scene_model) } else { Err(Broken) }
    }
}

fn place(p: Point3) -> Place {
    [p.x as f32, p.y as f32, p.z as f32]
}

fn places(line: &[Point3]) -> Vec<Place> {
    line.iter().copied().map(place).collect()
}

/// `#rrggbb`; a colour that can't be read is a quiet gold.
pub fn rgb(colour: &str) -> [u8; 3] {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6);
    let value = digits.and_then(|d| u32::from_str_radix(d, 16).ok()).unwrap_or(0xB0_92_5A);
    [(value >> 16) as u8, (value >> 8) as u8, value as u8]
}

fn chairs(hall: &Hall) -> Vec<Chair> {
    let chair = |seat: &crate::hall::Seat| Chair {
        floor: place(seat.floor),
        facing: seat.facing as f32,
        row: seat.row as u16,
        zone: seat.zone.min(255) as u8,
        wheelchair: seat.attributes.wheelchair,
    };
    hall.seats.iter().map(chair).collect()
}

fn steps(shell: &Shell) -> Vec<Step> {
    let step = |step: &crate::shell::Step| Step {
        area: step.area as u8,
        line: places(&step.line),
        front_m: step.front_m as f32,
        back_m: step.back_m as f32,
    };
    shell.steps.iter().map(step).collect()
}

fn fronts(shell: &Shell) -> Vec<Front> {
    let front = |front: &crate::shell::Front| Front {
        area: front.area as u8,
        line: places(&front.line),
        height_m: front.height_m as f32,
    };
    shell.fronts.iter().map(front).collect()
}

fn partitions(shell: &Shell) -> Vec<Partition> {
    let partition = |wall: &crate::shell::Partition| Partition {
        from: place(wall.from),
        to: place(wall.to),
        from_height_m: wall.from_height_m as f32,
        to_height_m: wall.to_height_m as f32,
    };
    shell.partitions.iter().map(partition).collect()
}

fn overhangs(shell: &Shell) -> Vec<Overhang> {
    let overhang = |overhang: &crate::shell::Overhang| Overhang {
        area: overhang.area as u8,
        front: places(&overhang.front),
        back: places(&overhang.back),
    };
    shell.overhangs.iter().map(overhang).collect()
}

fn chair(r: &mut Reader) -> Result<Chair, Broken> {
    let floor = r.place()?;
    let facing = f32::from(r.short()?) / 100.0;
    let row = r.short()? as u16;
    let [zone, kind] = r.array()?;
    Ok(Chair { floor, facing, row, zone, wheelchair: kind == 1 })
}

fn step(r: &mut Reader) -> Result<Step, Broken> {
    let [area] = r.array()?;
    let line = r.list(Reader::place)?;
    Ok(Step { area, line, front_m: r.metres()?, back_m: r.metres()? })
}

fn front(r: &mut Reader) -> Result<Front, Broken> {
    let [area] = r.array()?;
    let line = r.list(Reader::place)?;
    Ok(Front { area, line, height_m: r.metres()? })
}

fn partition(r: &mut Reader) -> Result<Partition, Broken> {
    let (from, to) = (r.place()?, r.place()?);
    Ok(Partition { from, to, from_height_m: r.metres()?, to_height_m: r.metres()? })
}

fn overhang(r: &mut Reader) -> Result<Overhang, Broken> {
    let [area] = r.array()?;
    Ok(Overhang { area, front: r.list(Reader::place)?, back: r.list(Reader::place)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> SceneModel {
        SceneModel {
            opening_width_m: 12.0,
            surtitles_m: Some(8.25),
            chandelier: Some([0.0, 11.0, 9.5]),
            zones: vec![[1, 2, 3]],
            seats: vec![
                Chair { floor: [-1.5, -0.75, 6.0], facing: 0.25, row: 7, ..Chair::default() },
                Chair { wheelchair: true, zone: 4, ..Chair::default() },
            ],
            partitions: vec![Partition {
                from: [-8.0, 1.0, 9.0],
                to: [-10.0, 1.0, 9.5],
                from_height_m: 0.75,
                to_height_m: 1.5,
            }],
            wall: vec![[-9.0, -1.0, 0.0], [9.0, -1.0, 0.0]],
            overhangs: vec![Overhang { area: 2, front: vec![[1.0; 3]], back: vec![[2.0; 3]] }],
            ..SceneModel::default()
        }
    }

    #[test]
    fn a_scene_model_comes_out_of_the_wire_as_it_went_in() {
        assert_eq!(SceneModel::decode(&small().encode()), Ok(small()));
        let concert = SceneModel { staging: Staging::Concert, ..small() };
        assert_eq!(SceneModel::decode(&concert.encode()), Ok(concert));
    }

    #[test]
    fn cut_or_lengthened_bytes_are_refused() {
        let bytes = small().encode();
        for len in 0..bytes.len() {
            assert_eq!(SceneModel::decode(&bytes[..len]), Err(Broken), "cut at {len}");
        }
        assert_eq!(SceneModel::decode(&[bytes.as_slice(), &[0]].concat()), Err(Broken));
    }

    #[test]
    fn a_colour_that_is_none_becomes_gold() {
        assert_eq!(rgb("#ff8000"), [255, 128, 0]);
        assert_eq!(rgb("red"), [0xB0, 0x92, 0x5A]);
    }
}
