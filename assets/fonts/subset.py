"""Makes the shop's web fonts from the full families; run it only to change them.

    npm pack @fontsource-variable/cormorant @fontsource-variable/source-sans-3
    tar xf each, then: python3 subset.py FOLDER_OF_CORMORANT FOLDER_OF_SOURCE_SANS

Needs fonttools and brotli. A face is several files, and unicode-range in style/fonts.css has
a browser fetch only those whose letters are read: what es en it fr de need, which every page
has; the few letters of Dvořák and Janáček; the other Latin letters; Cyrillic; and the seven
of "Русский", which the language switch shows on every page, so that a page in another
language does not fetch the whole of Cyrillic for it.
The families are renamed because "Source" is a reserved name of the OFL.
"""
import io
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ASCII = set(map(chr, range(0x20, 0x7F)))
WESTERN = set(map(chr, range(0xC0, 0x100))) | set("Œœ")
MARKS = set("\u00a0\u202f¡¿«»·°ªº§©×–—‘’‚“”„…•‹›€−")
ARROWS = set("←↑→↓″′™")
COMPOSERS = set("ćČčěłńŘřŠšůŽž")
EXTENDED = {chr(c) for c in (*range(0x100, 0x17F), *range(0x218, 0x21C), 0x1E9E)}

# part, file of the family that has its letters, letters
PARTS = [
    ("latin", "latin", ASCII | WESTERN | MARKS),
    ("composers", "latin-ext", COMPOSERS),
    ("latin-ext", "latin-ext", EXTENDED - COMPOSERS - WESTERN),
    ("cyrillic", "cyrillic", {chr(c) for c in (*range(0x400, 0x460), 0x490, 0x491, 0x2116)}),
    ("russian-name", "cyrillic", set("Русский")),
]
# face, family, source, weights
FACES = [
    ("serif", "Parterre Serif", "cormorant-{}-wght-normal", (500, 600)),
    ("serif-italic", "Parterre Serif", "cormorant-{}-wght-italic", 500),
    ("sans", "Parterre Sans", "source-sans-3-{}-wght-normal", (400, 600)),
]


def subset_font(path, letters, weights):
    """Returns the font with only these letters and this span (or one value) of weights."""
    font = TTFont(path)
    options = subset.Options(
        layout_features=["kern", "liga", "lnum", "locl"],
        hinting=False,
        glyph_names=False,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 13, 14],
    )
    # What no browser reads of a face without hints: names of its styles, other baselines.
    options.drop_tables += ["BASE", "MVAR", "STAT", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters])
    subsetter.subset(font)
    # The instancer wants a font as it is on disk, not one with tables half rewritten.
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain)
    plain.seek(0)
    return instancer.instantiateVariableFont(TTFont(plain), {"wght": weights})


def main(cormorant, source_sans):
    here = os.path.dirname(os.path.abspath(__file__))
    for face, family, source, weights in FACES:
        folder = source_sans if face == "sans" else cormorant
        for part, origin, letters in PARTS:
            if part == "russian-name" and face != "sans":
                continue
            if (face, part) == ("sans", "latin"):
                letters = letters | ARROWS
            path = os.path.join(folder, "files", source.format(origin) + ".woff2")
            font = subset_font(path, letters, weights)
            for record in font["name"].names:
                if record.nameID == 1:
                    record.string = family
            font.flavor = "woff2"
            target = os.path.join(here, f"{face}-{part}.woff2")
            font.save(target)
            print(f"{os.path.getsize(target):6} {os.path.basename(target)}")


main(*sys.argv[1:])
