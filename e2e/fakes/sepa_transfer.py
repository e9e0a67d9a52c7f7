"""Judges a file of SEPA credit transfers that we did not write the judge of.

Reads one JSON object: "schema", "xml" (ours), "transfers" (what it should say). The file is checked
against the schema that sepaxml ships, by libxml2; then sepaxml writes the same transfers, and both
are compared field by field. Prints one JSON object: "problems", and the "fields" of both.
"""
import datetime
import json
import os
import sys

import sepaxml
from lxml import etree

# Written anew by each program, at random or by its own clock.
OWN = {"MsgId", "CreDtTm", "PmtInfId"}


def fields(xml):
    """(path, attributes, text) of each element that says something, in order."""
    found = []
    root = etree.fromstring(xml)

    def walk(element, path):
        name = etree.QName(element).localname
        path = path + "/" + name
        text = (element.text or "").strip()
        if len(element) == 0 and name not in OWN:
            attributes = {k: v for k, v in element.attrib.items() if "schemaLocation" not in k}
            found.append([path, attributes, text])
        for child in element:
            walk(child, path)

    walk(root, "")
    return found


def theirs(schema, wanted):
    config = {
        "name": wanted["debtor"]["name"], "IBAN": wanted["debtor"]["iban"],
        "batch": True, "currency": "EUR",
    }
    if wanted["debtor"].get("bic"):
        config["BIC"] = wanted["debtor"]["bic"]
    file = sepaxml.SepaTransfer(config, schema=schema, clean=True)
    for one in wanted["payments"]:
        file.add_payment({
            "name": one["name"], "IBAN": one["iban"], "amount": one["cents"],
            "description": one["words"], "endtoend_id": one["end_to_end_id"],
            "execution_date": datetime.date.fromisoformat(wanted["execution_on"]),
        })
    return file.export(validate=True)


def main():
    asked = json.load(sys.stdin)
    schemas = os.path.join(os.path.dirname(sepaxml.__file__), "schemas")
    schema = etree.XMLSchema(etree.parse(os.path.join(schemas, asked["schema"] + ".xsd")))
    ours = asked["xml"].encode()
    document = etree.fromstring(ours)
    problems = [] if schema.validate(document) else [str(it) for it in schema.error_log]
    answer = {"problems": problems, "ours": fields(ours)}
    if "transfers" in asked:
        answer["theirs"] = fields(theirs(asked["schema"], asked["transfers"]))
    json.dump(answer, sys.stdout)


main()
