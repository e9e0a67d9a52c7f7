"""Reads wallet passes as others would: PyJWT verifies Google's tokens, jsonschema compares what is
in them with Google's documentation, and zipfile with hashlib read Apple's files.

Reads {"pass": base64} or {"jwt": …, "key": PEM, "audience": …} or {"class": …, "object": …};
answers {"problems": […], …}.
"""

import base64
import hashlib
import io
import json
import pathlib
import sys
import zipfile

SCHEMA = json.loads(pathlib.Path(__file__).with_name("google_wallet.schema.json").read_text())


def against_schema(name, value):
    import jsonschema

    schema = {"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}
    errors = jsonschema.Draft202012Validator(schema).iter_errors(value)
    return [f"{name}: {error.json_path}: {error.message}" for error in errors]


def judge_token(asked):
    import jwt

    try:
        # The tests' clock is not the machine's.
        claims = jwt.decode(asked["jwt"], asked["key"], algorithms=["RS256"],
                            audience=asked["audience"],
                            options={"verify_iat": False, "verify_exp": False})
    except jwt.InvalidTokenError as error:
        return {"problems": [str(error)]}
    payload, problems = claims.get("payload", {}), []
    for name, one in (("eventTicketClasses", "EventTicketClass"),
                      ("eventTicketObjects", "EventTicketObject")):
        for value in payload.get(name, []):
            problems += against_schema(one, value) if len(value) > 2 else []
    return {"problems": problems, "claims": claims}


def judge_pass(asked):
    archive = zipfile.ZipFile(io.BytesIO(base64.b64decode(asked["pass"])))
    problems = [archive.testzip()] if archive.testzip() else []
    files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files["manifest.json"])
    for name, content in files.items():
        known = manifest.pop(name, None)
        if name in ("manifest.json", "signature"):
            continue
        if known != hashlib.sha1(content).hexdigest():
            problems.append(f"{name}: not the file of the manifest")
    problems += [f"{name}: missing" for name in manifest]
    strings = {name: content.decode() for name, content in files.items()
               if name.endswith("/pass.strings")}
    return {"problems": problems, "names": sorted(files), "strings": strings,
            "pass": json.loads(files["pass.json"]),
            "manifest": base64.b64encode(files["manifest.json"]).decode(),
            "signature": base64.b64encode(files["signature"]).decode()}


def judge(asked):
    if "pass" in asked:
        return judge_pass(asked)
    if "jwt" in asked:
        return judge_token(asked)
    problems = []
    for key, name in (("class", "EventTicketClass"), ("object", "EventTicketObject")):
        if key in asked:
            problems += against_schema(name, asked[key])
    return {"problems": problems}


if __name__ == "__main__":
    json.dump(judge(json.load(sys.stdin)), sys.stdout)
