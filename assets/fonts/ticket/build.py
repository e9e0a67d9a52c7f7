"""Cuts the four faces of the printed ticket out of the full fonts: letters and kerning, no more.

The serifs have what titles need. The sans has every letter that a form accepts in a name: Latin
with Vietnamese, Azerbaijani and African letters, Greek, Cyrillic with Ukrainian and Kazakh,
Armenian and Georgian. `letters.txt` lists them, and the forms read it.

Needs fonttools 4. Source: the npm packages @expo-google-fonts/cormorant 0.4.2,
source-sans-3 0.4.1, noto-sans-armenian 0.4.2 and noto-sans-georgian 0.4.3 of the same owner,
unpacked beside each other. Run from this folder:
    python build.py FOLDER_WITH_ALL_PACKAGES
The reader of these files (`server/documents/src/paper/typeface.rs`) expects what is left here: one cmap of
format 4, one kerning lookup of plain pairs. Subsets are modified versions under the OFL, and "Source"
is a reserved name, so the sans is called Parterre Sans. Armenian and Georgian come from Noto Sans,
which has the same measures and reserves no name.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FACES = [
    ("cormorant", "600SemiBold/Cormorant_600SemiBold.ttf", "serif-semibold.ttf"),
    ("cormorant", "500Medium_Italic/Cormorant_500Medium_Italic.ttf", "serif-italic.ttf"),
    ("source-sans-3", "400Regular/SourceSans3_400Regular.ttf", "sans-regular.ttf"),
    ("source-sans-3", "600SemiBold/SourceSans3_600SemiBold.ttf", "sans-semibold.ttf"),
]
LETTERS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x1E9E, 0x1E9E),
    (0x400, 0x45F), (0x490, 0x491),
]
SIGNS = [
    (0x2002, 0x2003), (0x2009, 0x200A), (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022),
    (0x2026, 0x2026), (0x202F, 0x202F), (0x2030, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A),
    (0x2044, 0x2044), (0x20AC, 0x20AC), (0x20BD, 0x20BD), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2190, 0x2190), (0x2192, 0x2192), (0x2212, 0x2212),
]
# Only in the sans. Letters that it lacks in these spans are left out.
NAMES = [
    (0x180, 0x24F), (0x253, 0x254), (0x256, 0x257), (0x259, 0x259), (0x25B, 0x25B),
    (0x263, 0x263), (0x268, 0x269), (0x289, 0x289), (0x28B, 0x28B), (0x2BB, 0x2BC),
    (0x2BE, 0x2BF), (0x384, 0x3CE), (0x48A, 0x52F), (0x1E00, 0x1EFF),
]
BORROWED = [
    ("noto-sans-armenian", "NotoSansArmenian", [(0x531, 0x556), (0x559, 0x55F), (0x561, 0x58A)]),
    ("noto-sans-georgian", "NotoSansGeorgian", [(0x10D0, 0x10FA), (0x1C90, 0x1CBA)]),
]
DROPPED = ["STAT", "GSUB", "GDEF", "BASE", "gasp", "prep", "DSIG", "meta"]


def cut(packages, source, target):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.legacy_cmap = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += DROPPED
    is_sans = source.parts[-3] == "source-sans-3"
    font = subset.load_font(source, options)
    stand_figures_up(font)
    cutter = subset.Subsetter(options)
    spans = LETTERS + SIGNS + (NAMES if is_sans else [])
    cutter.populate(unicodes=letters_of(spans))
    cutter.subset(font)
    keep_plain_pairs(font)
    font["cmap"].tables = [t for t in font["cmap"].tables if (t.format, t.platformID) == (4, 3)]
    for table in DROPPED:
        if table in font:
            del font[table]
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            text = record.toUnicode()
            text = text.replace("SourceSans3", "ParterreSans").replace("Source Sans 3", "Parterre Sans")
            record.string = text
        if is_sans and record.nameID == 0:
            noto = "Armenian and Georgian: Copyright 2022 The Noto Project Authors"
            record.string = f"{record.toUnicode()}. {noto}"
    if is_sans:
        for package, name, spans in BORROWED:
            weight = source.parent.name
            borrow(font, packages / package / weight / f"{name}_{weight}.ttf", letters_of(spans))
    font.save(target)


def letters_of(spans):
    return {c for a, b in spans for c in range(a, b + 1)}


def borrow(font, source, letters):
    """Adds another font's letters, as plain outlines without kerning."""
    other = TTFont(source)
    assert other["head"].unitsPerEm == font["head"].unitsPerEm
    drawn, cmap = other.getGlyphSet(), other.getBestCmap()
    for letter in sorted(letters & cmap.keys()):
        name, pen = f"borrowed{letter:04X}", TTGlyphPen(None)
        outline = DecomposingRecordingPen(drawn)
        drawn[cmap[letter]].draw(outline)
        outline.replay(pen)
        font.setGlyphOrder(font.getGlyphOrder() + [name])
        font["glyf"].glyphs[name] = pen.glyph()
        font["glyf"].glyphs[name].recalcBounds(font["glyf"])
        font["hmtx"][name] = other["hmtx"][cmap[letter]]
        for table in font["cmap"].tables:
            table.cmap[letter] = name
    font["glyf"].setGlyphOrder(font.getGlyphOrder())
    # So that the tables with the largest measures count the new letters.
    font.recalcBBoxes = True


def stand_figures_up(font):
    """Cormorant's figures hang below the line; a row's 7 is read faster when it stands on it."""
    features = font["GSUB"].table.FeatureList.FeatureRecord
    lookups = {i for r in features if r.FeatureTag == "lnum" for i in r.Feature.LookupListIndex}
    lining = {}
    for lookup in lookups:
        for table in font["GSUB"].table.LookupList.Lookup[lookup].SubTable:
            lining |= getattr(table, "ExtSubTable", table).mapping
    for table in font["cmap"].tables:
        for letter in range(ord("0"), ord("9") + 1):
            if letter in table.cmap:
                table.cmap[letter] = lining.get(table.cmap[letter], table.cmap[letter])


def keep_plain_pairs(font):
    """Extension lookups unwrapped; contextual kerning (one case in the italic) left out."""
    kerning = font["GPOS"].table
    for lookup in kerning.LookupList.Lookup:
        if lookup.LookupType == 9:
            lookup.SubTable = [t.ExtSubTable for t in lookup.SubTable]
            lookup.LookupType = lookup.SubTable[0].LookupType
    lookups = kerning.LookupList.Lookup
    pairs = [i for i, lookup in enumerate(lookups) if lookup.LookupType == 2]
    assert len(pairs) == 1, pairs
    kerning.LookupList.Lookup = [lookups[pairs[0]]]
    for record in kerning.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex = [0]


if __name__ == "__main__":
    packages, printable = Path(sys.argv[1]), []
    for package, path, target in FACES:
        cut(packages, packages / package / path, target)
        font = TTFont(target)
        cmap = font.getBestCmap()
        print(target, Path(target).stat().st_size, len(cmap), font["name"].getDebugName(6))
        if package == "source-sans-3":
            printable.append(cmap.keys())
    both = sorted(printable[0] & printable[1])
    Path("letters.txt").write_text("".join(map(chr, both)), encoding="utf-8")
