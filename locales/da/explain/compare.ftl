# The law beside the municipalities' texts, point by point. A text is never corrected: what differs is shown beside the law.

compare-note = Teksterne fra kommunerne er udkast. Loven går forud for dem.
compare-none = Vi kender ikke lovens tal for i dag. Derfor kan vi ikke sammenligne. Spørg kommunen.
compare-computed = Programmet har sammenlignet teksten med loven.
compare-told = Vi har læst teksten og fortæller, hvad der står.

# How a text stands to the law, in a few words.
compare-stands-agrees = Siger det samme som loven.
compare-stands-leaves-out = Siger kun en del af det.
compare-stands-differs = Siger noget andet end loven.
compare-stands-own-rule = Har sin egen regel ved siden af loven.
compare-stands-silent = Skriver ikke noget om det.
compare-stands-says-two-things = Siger to ting, som ikke passer sammen.
compare-stands-draft = Er et udkast, som ikke er vedtaget.

compare-form-efter-indsats = løn efter indsats
compare-form-timeloen = timeløn efter arbejdsvurdering
compare-form-arbejdsdusoer = arbejdsdusør

compare-point-pay-forms = Hvilke slags løn findes der?
compare-law-pay-forms = Der er som regel tre slags løn. Løn efter indsats kommer først. Passer den ikke, kan det være timeløn efter en arbejdsvurdering. Til sidst kommer arbejdsdusør.
compare-note-omits-form = Teksten nævner ikke { $form }.

compare-point-pay-floor = Hvad hører de { $floor } til?
compare-law-pay-floor = Som regel har kun arbejdsdusøren en nedre grænse. Den er mindst { $floor } af den laveste løn i overenskomsten på området.
compare-note-floor-of-both = Ét sted hører de { $quoted-floor } til arbejdsdusøren. Et andet sted hører de til en timeløn. Efter loven hører de til arbejdsdusøren.
compare-note-floor-of-timeloen = Teksten giver de { $quoted-floor } til en timeløn. Efter loven hører de til arbejdsdusøren.
compare-note-share = Teksten skriver { $share }.

compare-point-arbejdsdusoer-when = Hvornår er lønnen en arbejdsdusør?
compare-law-arbejdsdusoer-when = Det kan den være, når en betydelig nedsat funktionsevne gør, at lønnen ellers ville blive meget lille.
compare-note-staerkt-begraenset = Teksten taler om en stærkt begrænset arbejdsevne. Det er andre ord end lovens.

compare-point-pay-set-by = Hvem bestemmer lønnen?
compare-law-pay-set-by = Det gør som regel kommunen. Stedet kan vurdere arbejdet, men kommunen har normalt ansvaret.
compare-note-set-by-tilbuddet = Teksten siger, at tilbuddet bestemmer lønnen.

compare-point-upper-age = Er der en øvre alder?
compare-law-upper-age = Ja. Man skal være under folkepensionsalderen.
compare-note-no-upper-age = Teksten nævner ingen øvre alder. Lovens grænse gælder alligevel.
compare-note-upper-age = Teksten sætter grænsen ved { $years } år.

compare-point-lower-age = Er der en nedre alder?
compare-law-lower-age = Loven nævner ingen nedre alder for tilbuddet. Reglen står i den del af loven, der handler om voksne.
compare-note-lower-age = Teksten siger, at man skal være fyldt { $years } år.

compare-point-grounds = Hvad skal grunden være?
compare-law-grounds = Betydelig nedsat funktionsevne, i kroppen eller i psyken, eller særlige sociale problemer. En af de to er nok.

compare-point-transport = Hvem betaler transporten?
compare-law-transport = Man betaler som regel selv inden for { $km } km fra arbejdet. Resten betaler kommunen, når det er nødvendigt, og kun den billigste måde. Ens egen del er højst { $cap } af lønnen i tilbuddet efter skat.
compare-note-km = Teksten skriver { $km } km.
compare-note-omits-noedvendig = Teksten siger ikke, at transporten skal være nødvendig.
compare-note-omits-billigst = Teksten siger ikke, at det skal være den billigste måde.
compare-note-cap-of-stoettet = Loftet regnes i teksten af “støttet” beskæftigelse. I loven hedder det “beskyttet”. Det ligner en skrivefejl.
compare-note-cap-of-other = Teksten regner loftet af noget andet end loven.

compare-point-samvaer-transport = Hvem betaler transport til aktivitets- og samværstilbud?
compare-law-samvaer-transport = Der er ikke løn i det tilbud. Kommunen betaler som regel transporten, når grunden er betydelig nedsat funktionsevne. Er grunden særlige sociale problemer, så spørg kommunen.
compare-told-samvaer-transport = Teksten skriver om det.

compare-point-answer-time = Hvor længe må kommunen bruge på et svar?
compare-law-answer-time = Kommunen skal selv sætte en frist og vise den på sin hjemmeside. Loven siger ikke, hvor lang den skal være.
compare-note-time = Fristen er { $time }.
compare-note-stands-elsewhere = Teksten nævner ikke noget tal. Den henviser til kommunens hjemmeside.

compare-point-plan = Følger der en handleplan med?
compare-law-plan = Kommunen skal tilbyde en handleplan til den, der har en betydelig nedsat funktionsevne. Det gælder også ved alvorlige sociale problemer, når man har brug for meget støtte.
compare-note-no-plan = Teksten nævner ikke en handleplan. Den fortæller kun, hvordan behovet bliver undersøgt.

compare-point-follow-up = Hvor tit følger kommunen op?
compare-law-follow-up = Kommunen skal løbende følge sagen. Loven siger ikke, hvor tit det skal ske.
compare-note-how-often = Kommunen følger op mindst { $often }.

compare-point-klage = Hvordan klager man?
compare-law-klage = Kommunen skal normalt have klagen senest { $klage-weeks } uger efter svaret. Så ser den på sagen igen, og det må normalt tage { $genvurdering-weeks } uger.
compare-note-omits-klagefrist = Teksten siger ikke, hvor længe man har til at klage.
compare-note-omits-genvurdering = Teksten siger ikke, hvor længe kommunen har til at se på sagen igen.
compare-note-weeks = Teksten skriver { $weeks } uger.

compare-point-jobcentret = Nævner teksten jobcentret?
compare-law-jobcentret = Loven kræver ikke længere et jobcenter. Opgaven ligger hos kommunen.
compare-told-jobcentret = Teksten bruger det gamle navn, jobcentret.

compare-point-praksis = Gælder Ankestyrelsens afgørelser for andre?
compare-law-praksis = Ja. Når Ankestyrelsen offentliggør en principiel afgørelse, skal kommunerne følge den i sager, der ligner.
compare-told-praksis = Teksten forklarer det i sin ordliste.

compare-point-handlekommune = Hvilken kommune har sagen?
compare-law-handlekommune = Det har ens handlekommune. Loven har faste regler for, hvilken kommune det er.
compare-told-handlekommune = Teksten siger, at det er den kommune, der hidtil har hjulpet. Loven har sine egne regler for det. Er man i tvivl, kan man spørge.

compare-point-days = Hvor mange dage om ugen?
compare-law-days = Det afhænger af, hvad man ønsker og kan. En fast grænse er kun kommunens udgangspunkt.
compare-note-days = Teksten siger op til { $days } dage om ugen.

compare-point-adopted = Er teksten vedtaget?
compare-law-adopted = Loven gælder, uanset om kommunens tekst er vedtaget.

compare-point-provider = Hvem vælger arbejdsstedet?
compare-law-provider = Det har vi ikke fundet en regel om i loven. Spørg kommunen.
compare-choice-no = Man kan ikke selv vælge stedet.
compare-choice-yes = Man kan selv vælge stedet.
compare-tilbudsportalen = Stedet skal stå på Tilbudsportalen.
compare-price = Prisen tæller med, når kommunen vælger.

compare-point-other-standards = Er der andre tekster, man skal kende?
compare-law-other-standards = Kommunen skal normalt se på al den hjælp, der kan passe. Den må ikke kun se på det, man søger om.
compare-told-other-standards = Teksten peger på kommunens tekster om anden hjælp.
