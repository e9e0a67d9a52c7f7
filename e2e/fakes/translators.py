"""A translator's program: reads an XLIFF 2 document by the Translate Toolkit, says one text
otherwise, and writes the document anew: FILE UNIT TEXT."""

import sys

from translate.storage.xliff2 import Xliff2File

path, unit, text = sys.argv[1:]
document = Xliff2File.parsefile(path)
found = [it for it in document.units if it.getid() == unit]
assert len(found) == 1, f"{len(found)} units are called {unit}"
found[0].target = text
document.savefile(path)
print(len([it for it in document.units if it.target]))
