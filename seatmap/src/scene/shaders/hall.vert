// The hall: light is in the vertices already.
uniform mat4 camera;
in vec3 place;
in uvec4 colour;
in vec2 relief;
out vec3 light;
out vec3 tile;

void main() {
    light = vec3(colour.rgb) / 255.0;
    tile = vec3(relief, float(colour.a));
    gl_Position = camera * vec4(place, 1.0);
}
