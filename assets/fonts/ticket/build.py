"""Cuts the four faces of the printed ticket out of the full fonts: what Europe writes, kerning, no more.

Needs fonttools 4. Source: the npm packages @expo-google-fonts/cormorant 0.4.2 and
@expo-google-fonts/source-sans-3 0.4.1, unpacked beside each other. Run from this folder:
    python build.py FOLDER_WITH_BOTH_PACKAGES
The reader of these files (`server/documents/src/typeface.rs`) expects what is left here: one cmap of
format 4, one kerning lookup of plain pairs. Subsets are modified versions under the OFL, and "Source"
is a reserved name, so the sans is called Parterre Sans.
"""
import sys
from pathlib import Path

from fontTools import subset
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
DROPPED = ["STAT", "GSUB", "GDEF", "BASE", "gasp", "prep", "DSIG", "meta"]


def cut(source, target):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.legacy_cmap = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += DROPPED
    font = subset.load_font(source, options)
    stand_figures_up(font)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes={c for a, b in LETTERS + SIGNS for c in range(a, b + 1)})
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
    font.save(target)


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
    packages = Path(sys.argv[1])
    for package, path, target in FACES:
        cut(packages / package / path, target)
        font = TTFont(target)
        print(target, Path(target).stat().st_size, len(font.getBestCmap()), font["name"].getDebugName(6))
