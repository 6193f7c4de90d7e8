# What beskyttet beskæftigelse is, what it is for, and what it is not.

topic-hvad-title = Hvad er det?
    .also = tilbuddet, værksted, arbejde, handicap
topic-hvad-ask-1 = Hvad vil I gerne opnå med beskyttet beskæftigelse hos jer?
topic-hvad-ask-2 = Må jeg komme og se, hvordan det er, før jeg søger?
topic-hvad-ask-3 = Har I også et samværstilbud, og hvad er forskellen på de to?

topic-hvad-work-heading = Et arbejde, der passer til dig
topic-hvad-is-work = Beskyttet beskæftigelse er arbejde. Det er for dig, der ikke kan få eller beholde et job på normale vilkår.
topic-hvad-fits = Kan du få tilbuddet, skal arbejdet passe til dine ønsker og til det, du kan.
topic-hvad-decides = Kommunen taler med dig og ser på, hvad du har brug for. Så svarer den med en afgørelse.
topic-hvad-law-aim = Reglen står i serviceloven. Den lov er til for at hjælpe, når nedsat funktionsevne eller sociale problemer gør livet svært. Her er hjælpen et arbejde, du kan klare.
topic-hvad-individual = Folk har brug for forskellig hjælp, også når de ligner hinanden på papiret. Derfor skal kommunen se på netop dig.
topic-hvad-randers-dagtilbud = Randers kalder også tilbuddet for et dagtilbud. Det er et fælles ord for tilbud, man er i om dagen.
topic-hvad-randers-need = I Randers bliver tilbuddet lagt til rette efter, hvilken støtte du har brug for. Støtten skal hjælpe dig til at kunne mere og se dig selv som en, der arbejder.
topic-hvad-ishoej-day = Ishøj skriver, at du får løn og har mødetider, som på andre arbejdspladser.
topic-hvad-ishoej-fitted = Forskellen er, at stedet og opgaverne er lagt til rette for dig.
topic-hvad-ishoej-looks = Der bliver set på, hvad du kan, hvad du har kræfter til, og hvad du godt kan lide.

topic-hvad-aim-heading = Hvad skal arbejdet hjælpe med?
topic-hvad-together = Det finder du og kommunen ud af sammen. Det kan være at lære nyt, klare mere selv eller få en lettere hverdag.
topic-hvad-law-own = Loven går ud fra, at vi hver især har ansvar for os selv. Men den er til for de gange, hvor det ikke er nok.
topic-hvad-randers-same = Randers vil, at du skal kunne bruge det, du er god til, ligesom alle andre. Fællesskabet på arbejdet skal også hjælpe dig til et bedre liv og mere tro på dig selv.
topic-hvad-randers-learn = Du skal også kunne lære nyt og komme så tæt på et almindeligt job, som du kan.
topic-hvad-ishoej-ability = Ishøj vil støtte det, du kan på et arbejde, eller hjælpe dig til at udvikle det. Du skal kunne være med i et fællesskab og se dig selv som en, der arbejder.
topic-hvad-ishoej-life = Dit liv skal også give mening, og du skal kunne klare så meget selv som muligt. Ishøj tror på, at alle kan udvikle sig, når støtten er rigtig.

topic-hvad-differs-heading = Hvad er forskellen?
topic-hvad-pay = Det er ikke helt som et almindeligt job. Du skal fx ikke selv aftale din løn. Det er normalt kommunen, der fastsætter den.
topic-hvad-status = Du er som regel heller ikke lønmodtager, selv om du får løn. Derfor skal der som regel ikke laves en kontrakt. Spørg arbejdsstedet, hvad der gælder ved ferie og sygdom.
topic-hvad-samvaer = Et aktivitets- og samværstilbud er noget andet. Dér er man også sammen med andre, men man arbejder ikke, og man får ikke løn.
topic-hvad-samvaer-more = Samværstilbuddet skal hjælpe dig med at bevare det, du kan, lære mere eller få en bedre hverdag. Loven sætter ingen øverste alder for det.
topic-hvad-aim-work = Ankestyrelsen ser på klager over kommunens svar. Den har sagt, at beskyttet beskæftigelse skal handle om arbejde.
topic-hvad-course = Har du særlige sociale problemer, kan kommunen også tilbyde et særligt tilrettelagt beskæftigelsesforløb. Det vælger den selv, for her siger loven “kan” og ikke “skal”.
