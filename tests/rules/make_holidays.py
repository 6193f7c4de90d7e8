"""Prints the days off of 2023-2046 as an independent table; see README.md in this folder for how to run it.

Public holidays come from the package `holidays`; the days of which it is open whether they count are 5 June, 24 and 31 December, and the
day after Ascension Day by the Easter of `dateutil`. Where a day is both, it is the public holiday.
"""

from datetime import date, timedelta

from dateutil.easter import easter
from holidays import Denmark

YEARS = range(2023, 2047)

public = Denmark(years=YEARS, language="da")
days = {day: ("helligdag", name) for day, name in public.items()}
for year in YEARS:
    for day, name in [
        (date(year, 6, 5), "Grundlovsdag"),
        (date(year, 12, 24), "Juleaftensdag"),
        (date(year, 12, 31), "Nytårsaftensdag"),
        (easter(year) + timedelta(days=40), "Fredag efter Kristi himmelfartsdag"),
    ]:
        days.setdefault(day, ("perhaps", name))

print("day,kind,name")
for day, (kind, name) in sorted(days.items()):
    print(f"{day},{kind},{name}")
