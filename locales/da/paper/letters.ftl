# The other letters on paper: the citizen's own, first person. Each says one thing.

paper-ansoegning = Ansøgning om beskyttet beskæftigelse

paper-sent-svar = Spørgsmål om svar på ansøgning
late-title = Hvornår kommer svaret på min ansøgning?
late-applied-on = Jeg har søgt om beskyttet beskæftigelse efter serviceloven § 103. Kommunen fik min ansøgning den { $day }.
late-applied = Jeg har søgt om beskyttet beskæftigelse efter serviceloven § 103.
late-told-on = Den { $day } fik jeg at vide, at svaret tager højst { $period }.
late-told = Jeg har fået at vide, at svaret tager højst { $period }.
late-standard-draft = I udkastet til kommunens kvalitetsstandard står der, at svaret tager højst { $answer-time }.
late-standard = I kommunens kvalitetsstandard står der, at svaret tager højst { $answer-time }.
late-day = Regnet fra den dag, kommunen fik ansøgningen, er det senest { $day }.
late-ask = Kan kommunen ikke svare til tiden, beder jeg om at få skrevet, hvornår svaret kommer.

paper-aendringer = Ændringer i min sag
changes-title = Ændringer i min sag
changes = Jeg vil fortælle om ændringer, som kan have betydning for min hjælp.
changes-since = Jeg vil fortælle om ændringer, som kan have betydning for min hjælp. De er sket fra den { $day }.
changes-ask = Skriv eller ring, hvis kommunen har brug for at vide mere.

paper-aktindsigt = Aktindsigt
access-title = Jeg vil gerne se papirerne i min sag
access = Jeg beder om aktindsigt i min sag om beskyttet beskæftigelse.
access-all = Jeg vil gerne se alle papirer i sagen.
access-decision = Jeg vil gerne se de papirer, som afgørelsen bygger på.
access-other = Jeg vil gerne se: { $what }
access-ask = Er der noget, jeg ikke kan få at se, beder jeg om at få at vide hvorfor.

paper-fuldmagt = Fuldmagt
power-title = Fuldmagt
power = Jeg, { $name }, giver { $helper } fuldmagt i min sag om beskyttet beskæftigelse.
power-whom = Sådan får kommunen fat i { $helper }
power-for = Fuldmagten gælder
power-for-case = Hele sagen om beskyttet beskæftigelse.

paper-bisidder = Bisidder til mødet
companion-title = Jeg tager en bisidder med
companion = Jeg tager { $name } med som bisidder, når vi holder møde.
companion-meeting = Jeg tager { $name } med som bisidder til dette møde: { $meeting }
companion-role = Bisidderen støtter mig. Det er mig, der svarer og bestemmer.

paper-samtykke = Samtykke
consent-title = Samtykke til at hente oplysninger
consent = Kommunen må hente de oplysninger, der står her.
consent-what = Hvilke oplysninger
consent-from = Fra hvem
consent-case = Til hvilken sag
consent-case-103 = Min sag om beskyttet beskæftigelse efter serviceloven § 103.
consent-only = Samtykket gælder ikke andre oplysninger, andre steder eller andre sager.

paper-begrundelse = Svar på skrift og begrundelse
reasons-title = Jeg beder om at få svaret forklaret på skrift
reasons-decided = Kommunen har svaret i min sag om beskyttet beskæftigelse.
reasons-decided-on = Kommunen svarede den { $day } i min sag om beskyttet beskæftigelse.
reasons-in-writing = Jeg beder om at få afgørelsen på skrift.
reasons-why = Jeg beder om at få skrevet, hvorfor kommunen har svaret sådan.
reasons-how-to-complain = Jeg beder om at få skrevet, hvordan jeg kan klage, og hvornår jeg senest kan gøre det.

paper-beloeb = Spørgsmål om beløb
amount-title = Hvordan er beløbet regnet ud?
amount = Jeg er i beskyttet beskæftigelse efter serviceloven § 103.
amount-pay = Jeg beder om at få skrevet, hvordan min løn er regnet ud.
amount-transport = Jeg beder om at få skrevet, hvordan mine udgifter til transport er regnet ud.
amount-ask = Er der sket en fejl, beder jeg om, at den bliver rettet.
