# The result of "Tjek dig selv": outcomes, one message per reason, and what to do now. Never a verdict, never "ret til".

outcome-looks_possible = { $voice ->
    [own] Det ser ud til, at tilbuddet kan passe til dig
   *[other] Det ser ud til, at tilbuddet kan passe til personen
}
outcome-cannot_tell = Det kan vi ikke se ud fra svarene. Spørg kommunen, eller søg med det samme
outcome-maybe_not_now = { $voice ->
    [own] Tilbuddet passer måske ikke til dig lige nu
   *[other] Tilbuddet passer måske ikke til personen lige nu
}
outcome-always = { $voice ->
    [own] Du må altid søge. Kommunen afgør det.
   *[other] Personen må altid søge. Kommunen afgør det.
}

# Below the outcome: what is behind it.
rests-on-human = Her bestemmer et menneske hos kommunen. Programmet kan ikke afgøre det.
rests-on-rule = Det skyldes en fast grænse. Kommunen kan svare på, om den passer her.

decided-rule = Her gælder en fast grænse.
decided-human = Her bestemmer et menneske.

reason-folkepensionsalder-for = { $voice ->
    [own] Du har svaret, at du ikke har nået folkepensionsalderen.
   *[other] I har svaret, at personen ikke har nået folkepensionsalderen.
}
reason-folkepensionsalder-for-day = { $voice ->
    [own] Du har ikke nået folkepensionsalderen. Det sker den { $day }.
   *[other] Personen har ikke nået folkepensionsalderen. Det sker den { $day }.
}
reason-folkepensionsalder-open = { $voice ->
    [own] Vi ved ikke, om du har nået folkepensionsalderen. Den følger af, hvornår du er født.
   *[other] Vi ved ikke, om personen har nået folkepensionsalderen. Den følger af, hvornår personen er født.
}
reason-folkepensionsalder-against = { $voice ->
    [own] Du har svaret, at du har nået folkepensionsalderen. Tilbuddet er for personer under den alder.
   *[other] I har svaret, at personen har nået folkepensionsalderen. Tilbuddet er for personer under den alder.
}
reason-folkepensionsalder-against-day = { $voice ->
    [own] Du nåede folkepensionsalderen den { $day }. Tilbuddet er for personer under den alder.
   *[other] Personen nåede folkepensionsalderen den { $day }. Tilbuddet er for personer under den alder.
}
reason-folkepensionsalder-may-rise = Dagen kan blive senere. Alderen kan blive hævet for dem, der er født i { $may-rise-year } eller senere.

reason-ground-for-funktionsevne = { $voice ->
    [own] Du har svaret, at du har en betydelig nedsat funktionsevne. Det er en af lovens to grunde.
   *[other] I har svaret, at personen har en betydelig nedsat funktionsevne. Det er en af lovens to grunde.
}
reason-ground-for-sociale = { $voice ->
    [own] Du har svaret, at du har særlige sociale problemer. Det er en af lovens to grunde.
   *[other] I har svaret, at personen har særlige sociale problemer. Det er en af lovens to grunde.
}
reason-ground-open = Vi ved ikke, om en af lovens to grunde passer. Det ser kommunen på.
reason-ground-against = { $voice ->
    [own] Du har svaret nej til begge lovens grunde. Loven kræver en af dem.
   *[other] I har svaret nej til begge lovens grunde. Loven kræver en af dem.
}

reason-ordinary-work-for = { $voice ->
    [own] Du har svaret, at du ikke kan få eller beholde et almindeligt job.
   *[other] I har svaret, at personen ikke kan få eller beholde et almindeligt job.
}
reason-ordinary-work-open = { $voice ->
    [own] Vi ved ikke, om du kan få eller beholde et almindeligt job.
   *[other] Vi ved ikke, om personen kan få eller beholde et almindeligt job.
}
reason-ordinary-work-against = { $voice ->
    [own] Du har svaret, at du kan få eller beholde et almindeligt job. Tilbuddet er for dem, der ikke kan.
   *[other] I har svaret, at personen kan få eller beholde et almindeligt job. Tilbuddet er for dem, der ikke kan.
}

reason-other-offers-for = { $voice ->
    [own] Du har svaret, at du ikke kan bruge et andet tilbud.
   *[other] I har svaret, at personen ikke kan bruge et andet tilbud.
}
reason-other-offers-open = Vi ved ikke, om et andet tilbud kan bruges. Kommunen kan undersøge det.
reason-other-offers-against = { $voice ->
    [own] Du har svaret, at du kan bruge et andet tilbud. Så kan kommunen pege på det først.
   *[other] I har svaret, at personen kan bruge et andet tilbud. Så kan kommunen pege på det først.
}

# What the standard asks of other offers; said after the reason above.
reason-other-offers-demand-looked-into = Kommunens tekst siger, at andre tilbud skal være undersøgt. Teksten nævner ikke, at man skal have et skriftligt afslag.
reason-other-offers-demand-looked-into-or-tried = Kommunens tekst siger, at andre tilbud skal være undersøgt eller prøvet. Teksten nævner ikke, at man skal have et skriftligt afslag.
reason-other-offers-demand-tried = Kommunens tekst siger, at andre tilbud skal være prøvet. Teksten nævner ikke, at man skal have et skriftligt afslag.
reason-other-offers-demand-used-up = Kommunens tekst siger, at alle andre tilbud skal være brugt først. Spørg kommunen, hvad det betyder her.
reason-other-offers-demand-named = Kommunens tekst nævner fleksjob og skånejob. Den siger ikke, at de skal være prøvet først.

reason-lower-age-for-years = { $voice ->
    [own] Du er fyldt { $years } år. Den alder står i kommunens tekst.
   *[other] Personen er fyldt { $years } år. Den alder står i kommunens tekst.
}
reason-lower-age-for-no-figure = { $voice ->
    [own] Du er fyldt 18 år. Reglen står i lovens del om voksne.
   *[other] Personen er fyldt 18 år. Reglen står i lovens del om voksne.
}
reason-lower-age-open-years = { $voice ->
    [own] Vi ved ikke, om du er fyldt { $years } år. Den alder står i kommunens tekst.
   *[other] Vi ved ikke, om personen er fyldt { $years } år. Den alder står i kommunens tekst.
}
reason-lower-age-open-no-figure = Reglen står i lovens del om voksne. Loven nævner ikke et tal. Spørg kommunen.
reason-lower-age-open-no-figure-day = { $voice ->
    [own] Du bliver 18 år den { $day }. Reglen står i lovens del om voksne. Loven nævner ikke et tal. Spørg kommunen.
   *[other] Personen bliver 18 år den { $day }. Reglen står i lovens del om voksne. Loven nævner ikke et tal. Spørg kommunen.
}
reason-lower-age-against-years-day = { $voice ->
    [own] Du fylder { $years } år den { $day }. Den alder står i kommunens tekst.
   *[other] Personen fylder { $years } år den { $day }. Den alder står i kommunens tekst.
}
reason-lower-age-against-years = { $voice ->
    [own] Du er ikke fyldt { $years } år endnu. Den alder står i kommunens tekst.
   *[other] Personen er ikke fyldt { $years } år endnu. Den alder står i kommunens tekst.
}

reason-wants-work-for = { $voice ->
    [own] Du har svaret, at du gerne vil arbejde noget af ugen. Tilbuddet skal passe til dine ønsker og evner.
   *[other] I har svaret, at personen gerne vil arbejde noget af ugen. Tilbuddet skal passe til personens ønsker og evner.
}
reason-wants-work-open = Det er helt i orden at være i tvivl. Tilbuddet er arbejde. Spørg kommunen, om man kan se et arbejdssted først.
reason-wants-work-against = { $voice ->
    [own] Du har svaret, at arbejde ikke er et ønske lige nu. Tilbuddet er arbejde. Der findes også aktivitets- og samværstilbud uden løn.
   *[other] I har svaret, at arbejde ikke er et ønske for personen lige nu. Tilbuddet er arbejde. Der findes også aktivitets- og samværstilbud uden løn.
}

missing-folkepensionsalder = Om folkepensionsalderen er nået
missing-ground = Om en af lovens to grunde passer
missing-ordinary-work = Om et almindeligt job er muligt
missing-other-offers = Om et andet tilbud kan bruges
missing-lower-age = Om alderen passer
missing-wants-work = Om arbejde er et ønske lige nu
missing-handlekommune = Hvilken kommune der behandler sagen
missing-kommunens-regler = De regler, som kommunen selv har skrevet

unseen-papers = Papirer fra læge, hospital og kommune
unseen-place = Om der er en plads, der passer
unseen-other-courses = Særligt tilrettelagte forløb for personer med særlige sociale problemer

# On førtidspension. It decides nothing.
remark-foertidspension-yes = { $voice ->
    [own] Du får førtidspension. Det gør mange i tilbuddet. Det er ikke et krav.
   *[other] Personen får førtidspension. Det gør mange i tilbuddet. Det er ikke et krav.
}
remark-foertidspension-no = { $voice ->
    [own] Du får ikke førtidspension. Mange i tilbuddet gør. Men det er ikke et krav.
   *[other] Personen får ikke førtidspension. Mange i tilbuddet gør. Men det er ikke et krav.
}
remark-foertidspension-unknown = { $voice ->
    [own] Vi ved ikke, om du får førtidspension. Mange i tilbuddet gør. Men det er ikke et krav.
   *[other] Vi ved ikke, om personen får førtidspension. Mange i tilbuddet gør. Men det er ikke et krav.
}

# Other offers that there are. A hint to ask about, never an outcome.
pointer-saerligt-forloeb = Kommunen kan også tilbyde et særligt forløb. Det er for personer med særlige sociale problemer. Kommunen vælger selv, om den gør det.
pointer-samvaer-without-work = Der findes aktivitets- og samværstilbud. Der arbejder man ikke, og man får ikke løn.
pointer-samvaer-after-pension = Der findes aktivitets- og samværstilbud. Der er ingen øvre alder. Man får ikke løn.
pointer-loentilskud = { $voice ->
    [own] Du får førtidspension. Så kan et job med løntilskud være en vej. Det kaldes også skånejob.
   *[other] Personen får førtidspension. Så kan et job med løntilskud være en vej. Det kaldes også skånejob.
}
pointer-loentilskud-if-pension = { $voice ->
    [own] Får du førtidspension? Så kan et job med løntilskud være en vej. Det kaldes også skånejob.
   *[other] Får personen førtidspension? Så kan et job med løntilskud være en vej. Det kaldes også skånejob.
}
pointer-fleksjob = { $voice ->
    [own] Du får ikke førtidspension. Får du heller ikke seniorpension, kan et fleksjob være en vej.
   *[other] Personen får ikke førtidspension. Er der heller ikke seniorpension, kan et fleksjob være en vej.
}
pointer-fleksjob-if-no-pension = { $voice ->
    [own] Et fleksjob er kun for dig, hvis du hverken får førtidspension eller seniorpension.
   *[other] Et fleksjob er kun for personen, hvis personen hverken får førtidspension eller seniorpension.
}
pointer-aktivering = Kommunen kan også have praktik, kurser eller vejledning.

# "Resultatet bliver et andet, hvis …": the end of the sentence, then what the outcome would be.
flip-wants_work-yes = { $voice ->
    [own] du gerne vil arbejde noget af ugen
   *[other] personen gerne vil arbejde noget af ugen
}
flip-wants_work-no = arbejde ikke er et ønske lige nu
flip-ordinary_work-yes = { $voice ->
    [own] du kan få eller beholde et almindeligt job
   *[other] personen kan få eller beholde et almindeligt job
}
flip-ordinary_work-no = { $voice ->
    [own] du ikke kan få eller beholde et almindeligt job
   *[other] personen ikke kan få eller beholde et almindeligt job
}
flip-other_offers-yes = { $voice ->
    [own] du kan bruge et andet tilbud
   *[other] personen kan bruge et andet tilbud
}
flip-other_offers-no = { $voice ->
    [own] du ikke kan bruge et andet tilbud
   *[other] personen ikke kan bruge et andet tilbud
}
flip-funktionsevne-yes = { $voice ->
    [own] du har en betydelig nedsat funktionsevne
   *[other] personen har en betydelig nedsat funktionsevne
}
flip-funktionsevne-no = { $voice ->
    [own] du ikke har en betydelig nedsat funktionsevne
   *[other] personen ikke har en betydelig nedsat funktionsevne
}
flip-sociale_problemer-yes = { $voice ->
    [own] du har særlige sociale problemer
   *[other] personen har særlige sociale problemer
}
flip-sociale_problemer-no = { $voice ->
    [own] du ikke har særlige sociale problemer
   *[other] personen ikke har særlige sociale problemer
}
flip-over_18-yes = { $voice ->
    [own] du er fyldt 18 år
   *[other] personen er fyldt 18 år
}
flip-over_18-no = { $voice ->
    [own] du ikke er fyldt 18 år
   *[other] personen ikke er fyldt 18 år
}
flip-reached_folkepension-yes = { $voice ->
    [own] du har nået folkepensionsalderen
   *[other] personen har nået folkepensionsalderen
}
flip-reached_folkepension-no = { $voice ->
    [own] du ikke har nået folkepensionsalderen
   *[other] personen ikke har nået folkepensionsalderen
}
flip-pension-day = { $voice ->
    [own] du venter til den { $day }, hvor du når folkepensionsalderen
   *[other] personen venter til den { $day }, hvor personen når folkepensionsalderen
}
flip-age-day = { $voice ->
    [own] du venter til den { $day }, hvor alderen passer
   *[other] personen venter til den { $day }, hvor alderen passer
}
flip-born-from = { $voice ->
    [own] din fødselsdato er skrevet forkert, og du er født den { $day } eller senere
   *[other] fødselsdatoen er skrevet forkert, og personen er født den { $day } eller senere
}

flip-to-looks_possible = Så ser det ud til, at tilbuddet kan passe.
flip-to-cannot_tell = Så skal vi vide mere, før vi kan se det.
flip-to-maybe_not_now = Så passer tilbuddet måske ikke lige nu.

# What to do now.
next-answer = { $voice ->
    [own] Du kan svare på resten af spørgsmålene.
   *[other] I kan svare på resten af spørgsmålene.
}
next-apply = { $voice ->
    [own] Du kan skrive en ansøgning her.
   *[other] I kan skrive en ansøgning her.
}
next-call = Ring til kommunen, og spørg efter beskyttet beskæftigelse.
next-call-named = Ring til { $kommune } Kommune, og spørg efter beskyttet beskæftigelse.
next-authorities = Ring til { $kommune } Kommune, og spørg efter { $names }.
next-money = { $voice ->
    [own] Du kan regne ud, hvad løn og transport cirka bliver.
   *[other] I kan regne ud, hvad løn og transport cirka bliver.
}
next-read = { $voice ->
    [own] Du kan læse mere om, hvem tilbuddet er for.
   *[other] I kan læse mere om, hvem tilbuddet er for.
}
next-pointers = Spørg også kommunen om de andre tilbud på denne side.
next-employment-service = Spørg efter kommunens beskæftigelsesindsats. Den hed før jobcentret. Spørg, hvilket tilbud der passer bedst.
next-look-again = Se på det igen den { $day }. Så passer alderen.
next-find-kommune = Find ud af, hvilken kommune det er. Det er som regel den, der skriver breve om hjælp. Vælg den så her.
next-ask-for-rules = Spørg kommunen, hvad den selv har skrevet om tilbuddet. Det kaldes en kvalitetsstandard.

stamp = Regnet ud den { $day }. Fodfæste { $version }, regler { $facts }.
stamp-draft = Med udkastet fra { $kommune }.
stamp-adopted = Med reglerne fra { $kommune }.
stamp-law = Kun med loven.
stamp-seen = Vi læste kommunens tekst første gang den { $day }.
