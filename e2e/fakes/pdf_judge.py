"""Accessible PDFs as an independent validator judges them (page-validation, PDF/UA-1).

Reads JSON from standard input, a list of paths; writes a list with what each one breaks.
"""

import json
import sys

import page


def judged(path):
    report = page.validate_pdf(path, profile="ua1")
    broken = sorted({f"{failure.rule_id}: {failure.message}" for failure in report.failures})
    return {"rules": report.rules.total, "broken": broken}


print(json.dumps([judged(path) for path in json.load(sys.stdin)]))
