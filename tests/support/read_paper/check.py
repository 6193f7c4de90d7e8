"""For each PDF a line: how many rules of PDF/UA-1 there are, and what breaks one, with tabs between."""

import sys

import page

for path in sys.argv[1:]:
    report = page.validate_pdf(path, profile="ua1")
    print(report.rules.total, *(f"{failure.rule_id} {failure.message}" for failure in report.failures), sep="\t")
