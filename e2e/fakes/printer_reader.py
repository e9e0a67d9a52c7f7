"""Reads what a receipt printer was sent, by ESC/POS, as a printer would, and writes the same papers
once more with python-escpos, byte for byte. In: JSON with `bytes` (Base64) or `hex`. Out: JSON with
what was done, in its order (`drawer`, `paper`, `cut`), the papers as PNG files (Base64), what
zbarimg reads on each, and whether python-escpos says the same."""
import base64
import contextlib
import io
import json
import subprocess
import sys
import tempfile

from escpos.printer import Dummy
from PIL import Image

BAND = 240


def fail(why):
    sys.exit(f"no printer understands this: {why}")


def read(data):
    """The commands of the stream; whatever isn't known is an error."""
    done, papers, rows, width, at = [], [], [], None, 0
    while at < len(data):
        rest = data[at:]
        if rest.startswith(b"\x1b@"):
            at += 2
        elif rest.startswith(b"\x1bp"):
            contact, on, off = rest[2:5]
            if contact not in (0, 1) or not on:
                fail("a pulse to no contact, or of no length")
            done.append("drawer")
            at += 5
        elif rest.startswith(b"\x1dv0"):
            mode, bytes_low, bytes_high, rows_low, rows_high = rest[3:8]
            across, count = bytes_low + 256 * bytes_high, rows_low + 256 * rows_high
            if mode or width not in (None, across) or not count:
                fail("a picture of another width, or of another size of dots")
            body = rest[8 : 8 + across * count]
            if len(body) < across * count:
                fail("a picture that breaks off")
            width = across
            rows += [body[row * across : (row + 1) * across] for row in range(count)]
            at += 8 + across * count
        elif rest.startswith(b"\x1dV"):
            at += 4 if rest[2] in (65, 66) else 3
            if rows:
                done.append("paper")
                papers.append((width, rows))
            done.append("cut")
            rows, width = [], None
        else:
            fail(repr(rest[:8]))
    if rows:
        fail("a paper that is not cut")
    return done, papers


def picture(width, rows):
    bits = bytes(255 - byte for byte in b"".join(rows))
    return Image.frombytes("1", (8 * width, len(rows)), bits)


def written(papers, with_drawer):
    """The same by python-escpos."""
    printer = Dummy()
    if with_drawer:
        printer.cashdraw(2)
    printer.hw("INIT")
    for paper in papers:
        printer.image(picture(*paper), impl="bitImageRaster", fragment_height=BAND, center=False)
        printer.cut(mode="PART", feed=False)
    return printer.output


def png(paper):
    file = io.BytesIO()
    # White around it: a scanner wants some, as the paper has it.
    shown = picture(*paper)
    framed = Image.new("1", (shown.width + 64, shown.height + 64), 1)
    framed.paste(shown, (32, 32))
    framed.save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def codes(paper):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(base64.b64decode(paper))
        file.flush()
        read = subprocess.run(["zbarimg", "-q", "--raw", file.name], capture_output=True)
    return read.stdout.decode().split()


question = json.load(sys.stdin)
is_hex = "hex" in question
data = bytes.fromhex(question["hex"]) if is_hex else base64.b64decode(question["bytes"])
done, papers = read(data)
with contextlib.redirect_stdout(sys.stderr):
    # It warns of what we don't use.
    same = written(papers, "drawer" in done) == data
shown = [png(paper) for paper in papers]
read_codes = [codes(paper) for paper in shown]
print(json.dumps({"done": done, "same": same, "papers": shown, "codes": read_codes}))
