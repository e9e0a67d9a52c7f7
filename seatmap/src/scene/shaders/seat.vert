// One chair, person or marker: turned, set down, and mixed from four colours. The cloth's
// fourth part is the size in 1/32.
uniform mat4 camera;
in vec3 place;
in uvec4 tones;
in vec4 stand;
in uvec4 velvet;
in uvec4 piping;
out vec3 light;

const vec3 WOOD = vec3(0.26, 0.095, 0.036);
const vec3 GOLD = vec3(1.0, 0.66, 0.24);

void main() {
    float s = sin(stand.w);
    float c = cos(stand.w);
    vec3 turned = vec3(place.x * c - place.z * s, place.y, place.x * s + place.z * c);
    turned *= float(velvet.a) / 32.0;
    vec4 t = vec4(tones) / 255.0;
    vec3 cloth = vec3(velvet.rgb) / 255.0;
    vec3 zone = vec3(piping.rgb) / 255.0;
    float lamp = float(piping.a) / 255.0;
    lamp *= lamp * 4.0;
    light = cloth * cloth * 4.0 * t.x + zone * zone * 4.0 * t.z
        + (WOOD * t.y + GOLD * t.w) * lamp;
    gl_Position = camera * vec4(turned + stand.xyz, 1.0);
}
