### What the law leaves open. One message a question: what we do not know, and whom to ask. Never a value, never a guess.

open-bek-483-gaelder = Reglerne om løn og transport er fra 2011. Vi har ikke fundet nyere regler. Spørg kommunen, om de stadig gælder.
open-saerligt-tilrettelagt-loen = Vi har ikke kunnet læse reglerne om løn og transport i et særligt forløb. Spørg kommunen.
open-overenskomst = Loven siger ikke, hvilken overenskomst der gælder for arbejdet. Spørg arbejdsstedet.
open-am-bidrag = Vi ved ikke, om der går arbejdsmarkedsbidrag fra lønnen. Det står på lønsedlen. Spørg ellers arbejdsstedet.
open-loft-skat = Reglen siger “efter skat”. Den siger ikke, hvilken skat. Spørg kommunen, hvordan den regner.
open-loft-periode = Reglen siger ikke, om de 30 % er af lønnen for en måned eller for en anden tid. Spørg kommunen.
open-ti-kilometer-pris = Ingen regel siger, hvad de første 10 km koster, når én billet gælder hele vejen. Spørg kommunen, hvordan den regner.
open-ti-kilometer-vej = Reglen siger ikke, om de 10 km er ad vejen eller i lige linje. Spørg kommunen.
open-ferie-og-sygdom = Vi ved ikke, om der er løn under ferie og sygdom. Spørg arbejdsstedet.
open-foertidspension-graense = Vi kender ikke årets grænse for løn ved siden af førtidspension. Spørg Udbetaling Danmark.
open-foertidspension-beskyttelse = Vi ved ikke, om førtidspensionen er beskyttet efter 2025, når man prøver at arbejde. Spørg kommunen.
open-pensionsdagen-selv = Loven siger “under folkepensionsalderen”. Vi ved ikke, om selve dagen tæller med. Spørg kommunen.
open-samvaer-transport = Vi ved ikke, om transporten er gratis, når grunden er særlige sociale problemer. Spørg kommunen.
open-brev-fremme = Posten kan være lavet om. Vi ved ikke, hvornår et brev nu regnes for at være nået frem. Brug den sikre dag.
open-loerdag-hverdag = Vi ved ikke, om lørdag tæller med, når brevets dage bliver talt. Brug den sikre dag.
open-frist-paa-fridag = Vi ved ikke, om tiden til at klage bliver længere, når den slutter på en fridag. Brug den sikre dag.
open-opsaettende-virkning = Vi ved ikke, om afgørelsen venter, mens klagen bliver behandlet. Regn ikke med det. Spørg kommunen.
open-manglende-klagevejledning = Står der ikke i brevet, hvordan man klager? Så ved vi ikke, om tiden løber. Klag alligevel, og skriv det.
open-forsinket-svar = Vi ved ikke, hvad der sker, når kommunen svarer for sent. Ring, og spørg, hvornår svaret kommer.
