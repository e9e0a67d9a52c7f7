//! What lies on the graphics card and how one frame is drawn: the hall in one call, chairs,
//! people and markers as instances, halos last.

use three_d::{
    Blend, ClearState, Context, Cull, DepthTest, ElementBuffer, InstanceBuffer, Interpolation,
    Mat4, Mipmap, Program, RenderStates, RenderTarget, Texture2DArray, Vec3, VertexBuffer,
    Viewport, Wrapping, WriteMask, vec3,
};

use super::audience::{Crowd, Stand};
use super::camera::Pose;
use super::chair::{self, Form};
use super::math::V3;
use super::relief::{LAYERS, SIZE, tile};
use super::scene_builder::Glow;
use super::theatre::{Block, Theatre, encode, visible};

/// What one frame took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Effort {
    pub draw_calls: u32,
    pub triangles: u32,
}

pub struct Gpu {
    context: Context,
    hall: Hall,
    seats: Program,
    forms: [Instanced; 8],
    glows: Glows,
    ring: Glows,
    /// Where the ring is drawn, if it is.
    pub ring_at: Option<Ring>,
}

/// The place of the keyboard: centre and radius in metres, and the inner band's colour.
#[derive(Clone, Copy, Debug)]
pub struct Ring {
    pub at: [f32; 4],
    pub colour: [u8; 4],
}

struct Hall {
    carved: Program,
    plain: Program,
    places: VertexBuffer<[f32; 3]>,
    colours: VertexBuffer<[u8; 4]>,
    reliefs: VertexBuffer<[f32; 2]>,
    triangles: ElementBuffer<u32>,
    blocks: Vec<Block>,
    tiles: Texture2DArray,
}

struct Instanced {
    places: VertexBuffer<[f32; 3]>,
    tones: VertexBuffer<[u8; 4]>,
    triangles: ElementBuffer<u16>,
    stands: InstanceBuffer<[f32; 4]>,
    velvet: InstanceBuffer<[u8; 4]>,
    piping: InstanceBuffer<[u8; 4]>,
}

/// What always faces the eye: halos, and the ring.
struct Glows {
    states: RenderStates,
    program: Program,
    corners: VertexBuffer<[f32; 2]>,
    stands: InstanceBuffer<[f32; 4]>,
    shines: InstanceBuffer<[u8; 4]>,
    count: u32,
}

const HALL: &str = include_str!("shaders/hall.vert");

impl Gpu {
    /// # Errors
    /// The text of the driver when a shader does not compile there.
    pub fn new(context: Context, theatre: &Theatre) -> Result<Gpu, String> {
        let c = &context;
        let hall = Hall {
            carved: program(c, HALL, include_str!("shaders/hall.frag"))?,
            plain: program(c, HALL, include_str!("shaders/plain.frag"))?,
            places: VertexBuffer::new_with_data(c, &theatre.places),
            colours: VertexBuffer::new_with_data(c, &theatre.colours),
            reliefs: VertexBuffer::new_with_data(c, &theatre.reliefs),
            triangles: ElementBuffer::new_with_data(c, &theatre.triangles),
            blocks: theatre.blocks.clone(),
            tiles: tiles(c),
        };
        let seats =
            program(c, include_str!("shaders/seat.vert"), include_str!("shaders/seat.frag"))?;
        let forms = chair::forms().map(|form| Instanced::new(c, &form));
        let glow =
            program(c, include_str!("shaders/glow.vert"), include_str!("shaders/glow.frag"))?;
        let ring =
            program(c, include_str!("shaders/glow.vert"), include_str!("shaders/ring.frag"))?;
        let glows = Glows::new(c, glow, &theatre.glows);
        let mut ring = Glows::new(c, ring, &[]);
        // Over all: what stands before the seat must not hide it.
        ring.states.blend = Blend::TRANSPARENCY;
        ring.states.depth_test = DepthTest::Always;
        Ok(Gpu { hall, seats, forms, glows, ring, ring_at: None, context })
    }

    pub fn draw(&mut self, pose: &Pose, [width, height]: [u32; 2], crowd: &Crowd) -> Effort {
        let camera = Mat4::from_cols_of(pose.matrix(width as f32 / height.max(1) as f32));
        let viewport = Viewport::new_at_origo(width, height);
        let screen = RenderTarget::screen(&self.context, width, height);
        screen.clear(ClearState::color_and_depth(0.02, 0.012, 0.010, 1.0, 1.0));
        let solid = RenderStates {
            depth_test: DepthTest::Less,
            cull: Cull::None,
            ..RenderStates::default()
        };
        let mut effort = Effort::default();
        self.seats.use_uniform("camera", camera);
        for (form, stands) in self.forms.iter_mut().zip(crowd.by_form()) {
            if !stands.is_empty() {
                form.draw(&self.seats, solid, viewport, stands);
                effort.add(form.triangles.triangle_count() * stands.len() as u32);
            }
        }
        self.hall.draw(camera, pose, solid, viewport, &mut effort);
        if self.glows.count > 0 {
            self.glows.draw(camera, pose, viewport);
            effort.add(self.glows.count * 2);
        }
        if let Some(ring) = self.ring_at {
            self.ring.stands.fill(&[ring.at]);
            self.ring.shines.fill(&[ring.colour]);
            self.ring.count = 1;
            self.ring.draw(camera, pose, viewport);
            effort.add(2);
        }
        effort
    }
}

impl Effort {
    fn add(&mut self, triangles: u32) {
        self.draw_calls += 1;
        self.triangles += triangles;
    }
}

/// Out of line: compiled once, not once per shader.
#[inline(never)]
fn program(context: &Context, vertex: &str, fragment: &str) -> Result<Program, String> {
    Program::from_source(context, vertex, fragment).map_err(|error| error.to_string())
}

trait FromCols {
    fn from_cols_of(m: super::math::Mat4) -> Self;
}

impl FromCols for Mat4 {
    fn from_cols_of(m: super::math::Mat4) -> Mat4 {
        Mat4::new(
            m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11], m[12], m[13],
            m[14], m[15],
        )
    }
}

fn tiles(context: &Context) -> Texture2DArray {
    let tiles = Texture2DArray::new_empty::<[u8; 4]>(
        context,
        SIZE,
        SIZE,
        LAYERS.len() as u32,
        Interpolation::Linear,
        Interpolation::Linear,
        // The nearest level is enough for ornament, and much cheaper without a GPU.
        Some(Mipmap { filter: Interpolation::Nearest, ..Mipmap::default() }),
        Wrapping::Repeat,
        Wrapping::Repeat,
    );
    for layer in LAYERS {
        tiles.fill_layer(layer as u32, &tile(layer));
    }
    tiles
}

impl Hall {
    fn draw(
        &self,
        camera: Mat4,
        pose: &Pose,
        states: RenderStates,
        viewport: Viewport,
        effort: &mut Effort,
    ) {
        self.carved.use_uniform("camera", camera);
        self.plain.use_uniform("camera", camera);
        let aspect = viewport.width as f32 / viewport.height.max(1) as f32;
        for block in visible(&self.blocks, pose, aspect) {
            let program = if block.carved { &self.carved } else { &self.plain };
            if block.carved {
                program.use_texture_array("reliefs", &self.tiles);
                program.use_vertex_attribute("relief", &self.reliefs);
            }
            program.use_vertex_attribute("place", &self.places);
            program.use_vertex_attribute("colour", &self.colours);
            let corners = &block.corners;
            // GL counts the start in bytes.
            let (first, count) = (corners.start * 4, corners.end - corners.start);
            program.draw_subset_of_elements(states, viewport, &self.triangles, first, count);
            effort.add(count / 3);
        }
    }
}

impl Instanced {
    fn new(context: &Context, form: &Form) -> Instanced {
        Instanced {
            places: VertexBuffer::new_with_data(context, &form.places),
            tones: VertexBuffer::new_with_data(context, &form.tones),
            triangles: ElementBuffer::new_with_data(context, &form.triangles),
            stands: InstanceBuffer::new(context),
            velvet: InstanceBuffer::new(context),
            piping: InstanceBuffer::new(context),
        }
    }

    fn draw(&mut self, program: &Program, states: RenderStates, view: Viewport, all: &[Stand]) {
        self.stands.fill(&all.iter().map(|s| s.at).collect::<Vec<_>>());
        self.velvet.fill(&all.iter().map(|s| s.velvet).collect::<Vec<_>>());
        self.piping.fill(&all.iter().map(|s| s.piping).collect::<Vec<_>>());
        program.use_vertex_attribute("place", &self.places);
        program.use_vertex_attribute("tones", &self.tones);
        program.use_instance_attribute("stand", &self.stands);
        program.use_instance_attribute("velvet", &self.velvet);
        program.use_instance_attribute("piping", &self.piping);
        program.draw_elements_instanced(states, view, &self.triangles, all.len() as u32);
    }
}

impl Glows {
    fn new(context: &Context, program: Program, glows: &[Glow]) -> Glows {
        let corners =
            [[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]];
        let stands: Vec<[f32; 4]> =
            glows.iter().map(|g| [g.at.x, g.at.y, g.at.z, g.radius_m]).collect();
        let shine = |colour: V3| {
            let [r, g, b] = encode(colour);
            [r, g, b, 255]
        };
        let shines: Vec<[u8; 4]> = glows.iter().map(|g| shine(g.colour)).collect();
        let states = RenderStates {
            blend: Blend::ADD,
            write_mask: WriteMask::COLOR,
            depth_test: DepthTest::Less,
            cull: Cull::None,
        };
        Glows {
            states,
            program,
            corners: VertexBuffer::new_with_data(context, &corners),
            stands: InstanceBuffer::new_with_data(context, &stands),
            shines: InstanceBuffer::new_with_data(context, &shines),
            count: stands.len() as u32,
        }
    }

    fn draw(&self, camera: Mat4, pose: &Pose, viewport: Viewport) {
        let side = pose.forward().cross(V3::UP).unit();
        self.program.use_uniform("camera", camera);
        self.program.use_uniform("side", v(side));
        self.program.use_uniform("up", v(side.cross(pose.forward())));
        self.program.use_vertex_attribute("corner", &self.corners);
        self.program.use_instance_attribute("stand", &self.stands);
        self.program.use_instance_attribute("shine", &self.shines);
        self.program.draw_arrays_instanced(self.states, viewport, 6, self.count);
    }
}

fn v(v: V3) -> Vec3 {
    vec3(v.x, v.y, v.z)
}
