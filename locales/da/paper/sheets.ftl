# Sheets that the person keeps: the meeting card, the follow-up, the results, the slip with the days.

paper-moedekort = Kort til mødet
card-title = Mit møde
card-say = Det vil jeg sige
card-ask = Det vil jeg spørge om
card-may = Det må jeg gerne
card-may-bisidder = Jeg må tage en med, som støtter mig.
card-may-break = Jeg må bede om en pause.
card-may-writing = Jeg må bede om at få svaret på skrift.
sheet-line = Skriv her

paper-opfoelgning = Ark til opfølgning
follow-up-title = Opfølgning på mit tilbud
follow-up-law = Kommunen skal løbende følge sagen og se, om hjælpen stadig passer.
follow-up-standard = { $kommune } skriver, at der bliver fulgt op { $follow-up }.
follow-up-good = Det går godt
follow-up-hard = Det er svært
follow-up-changed = Det er ændret siden sidst
follow-up-goals = Det ønsker jeg nu
follow-up-agreed = Det aftalte vi

result-title = Svarene fra tjekket
result-made = Lavet { $day }.
result-answers = Svarene
result-reasons = Hvorfor
result-missing = Det mangler vi at vide
result-next = Hvad nu?
estimate-title = Overslag over løn og transport
estimate-pay = Løn
estimate-transport = Transport
estimate-steps = Sådan har vi regnet

slip-title = Husk de her dage
slip-made = Skrevet { $day }.
slip-none = Der er ingen dage at huske endnu.
slip-caseworker = Min sagsbehandler
sheet-footer = Skrevet med Fodfæste til eget brug. Programmet er ikke lavet af kommunen.
paper-file = { $title } { $day }

calendar-name = Frister
calendar-entry = { $what }
calendar-entry-named = { $what } ({ $name })
calendar-file = Frister { $day }
