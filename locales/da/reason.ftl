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
reason-ground-open = Vi ved ikke, om en af lovens to grunde passer. Det ser kommunen på sammen med jer.
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
reason-lower-age-against-years = { $voice ->
    [own] Du er ikke fyldt { $years } år endnu. Den alder står i kommunens tekst.
   *[other] Personen er ikke fyldt { $years } år endnu. Den alder står i kommunens tekst.
}

reason-wants-work-for = { $voice ->
    [own] Du har svaret, at du gerne vil arbejde noget af ugen. Tilbuddet skal passe til dine ønsker og evner.
   *[other] I har svaret, at personen gerne vil arbejde noget af ugen. Tilbuddet skal passe til personens ønsker og evner.
}
reason-wants-work-open = Det er helt i orden at være i tvivl. Tilbuddet er arbejde. Kommunen kan vise jer et arbejdssted.
reason-wants-work-against = { $voice ->
    [own] Du har svaret, at du ikke vil arbejde lige nu. Tilbuddet er arbejde. Der findes også aktivitets- og samværstilbud uden løn.
   *[other] I har svaret, at personen ikke vil arbejde lige nu. Tilbuddet er arbejde. Der findes også aktivitets- og samværstilbud uden løn.
}

missing-folkepensionsalder = Om folkepensionsalderen er nået
missing-ground = Om en af lovens to grunde passer
missing-ordinary-work = Om et almindeligt job er muligt
missing-other-offers = Om et andet tilbud kan bruges
missing-lower-age = Om alderen passer
missing-wants-work = Om arbejde er et ønske lige nu

unseen-papers = Papirer fra læge, hospital og kommune
unseen-place = Om der er en plads, der passer
unseen-other-courses = Særligt tilrettelagte forløb for personer med særlige sociale problemer

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
next-topic = { $voice ->
    [own] Du kan læse mere om, hvem tilbuddet er for.
   *[other] I kan læse mere om, hvem tilbuddet er for.
}
next-104 = Spørg også kommunen om aktivitets- og samværstilbud.
next-other-offers = Spørg kommunen, hvilket tilbud der passer bedst. Det er kommunens beskæftigelsesindsats, tidligere jobcentret.

stamp = Regnet ud den { $day }. Fodfæste { $version }, regler { $facts }.
stamp-seen = Vi har læst kommunens tekst første gang den { $day }.
