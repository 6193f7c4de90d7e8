//! The closed sets of words that a standard is told in. The key of each is the one in the facts files.

/// One of a closed set of words.
pub trait Word: Copy + PartialEq + 'static {
    /// All of them, with their key in the facts files.
    const ALL: &'static [(Self, &'static str)];
}

macro_rules! words {
    ($($(#[doc = $about:literal])+ $set:ident { $(#[doc = $one_about:literal] $one:ident = $key:literal,)+ })+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $set {
            $(#[doc = $one_about] $one,)+
        }

        impl Word for $set {
            const ALL: &'static [(Self, &'static str)] = &[$(($set::$one, $key)),+];
        }
    )+};
}

words! {
    /// Who adopts a standard.
    AdoptedBy {
        /// The town council (byrådet, kommunalbestyrelsen).
        Byraadet = "byraadet",
        /// One of its committees.
        Udvalg = "udvalg",
        /// The administration.
        Forvaltningen = "forvaltningen",
    }

    /// How strictly a standard wants other offers looked at first. The act only says that they cannot be used.
    OtherOffersDemand {
        /// Only named; no demand of how (Ishøj).
        Named = "named",
        /// Looked into.
        Undersoegt = "undersoegt",
        /// Looked into, or tried (Randers).
        UndersoegtEllerAfproevet = "undersoegt_eller_afproevet",
        /// Tried.
        Afproevet = "afproevet",
        /// Used up (Faxe).
        Udtoemt = "udtoemt",
    }

    /// An offer under other law that a standard names.
    OtherOffer {
        /// Aktivering.
        Aktivering = "aktivering",
        /// Fleksjob.
        Fleksjob = "fleksjob",
        /// Job med løntilskud for førtidspensionister, also called skånejob.
        LoentilskudFoertidspensionister = "loentilskud_foertidspensionister",
        /// Virksomhedspraktik.
        Virksomhedspraktik = "virksomhedspraktik",
        /// Revalidering, gone for new cases since 2026.
        Revalidering = "revalidering",
        /// Ressourceforløb, gone for new cases since 2026.
        Ressourceforloeb = "ressourceforloeb",
        /// Særligt tilrettelagt ungdomsuddannelse.
        Stu = "stu",
        /// Aktivitets- og samværstilbud (§ 104).
        Samvaerstilbud = "samvaerstilbud",
    }

    /// Work that is offered.
    Task {
        /// Putting together and packing.
        MontagePakning = "montage_pakning",
        /// Sorting.
        Sortering = "sortering",
        /// Working on products and finishing them.
        Bearbejdning = "bearbejdning",
        /// Canteen, café and kitchen.
        KantineKoekken = "kantine_koekken",
        /// Caretaking and gardens.
        PedelHave = "pedel_have",
        /// Cleaning.
        Rengoering = "rengoering",
        /// Office.
        Kontor = "kontor",
        /// Shop.
        Butik = "butik",
    }

    /// Part time or full time.
    WorkTime {
        /// Part time only.
        Deltid = "deltid",
        /// Full time only.
        Fuldtid = "fuldtid",
        /// Either.
        DeltidEllerFuldtid = "deltid_eller_fuldtid",
        /// Agreed for each person.
        EfterAftale = "efter_aftale",
    }

    /// What a standard's 5 % belong to.
    FloorBelongsTo {
        /// To arbejdsdusør, as in the order.
        Arbejdsdusoer = "arbejdsdusoer",
        /// To an individual hourly pay, unlike the order.
        Timeloen = "timeloen",
    }

    /// When arbejdsdusør is used.
    ArbejdsdusoerWhen {
        /// The ability to work is strongly limited (Randers).
        StaerktBegraensetArbejdsevne = "staerkt_begraenset_arbejdsevne",
        /// The functional ability is significantly reduced and the earnings would be very modest, as in the order.
        BetydeligNedsatFunktionsevne = "betydelig_nedsat_funktionsevne",
    }

    /// Who sets the pay.
    PaySetBy {
        /// The municipality, as in the order.
        Kommunen = "kommunen",
        /// The place of work.
        Tilbuddet = "tilbuddet",
    }

    /// What the cap on transport is a share of.
    CapOf {
        /// Earnings after tax from the sheltered work, as in the order.
        BeskyttetEfterSkat = "beskyttet_efter_skat",
        /// Net income from the sheltered work.
        BeskyttetNettoindtaegt = "beskyttet_nettoindtaegt",
        /// Earnings after tax from "supported" work.
        StoettetEfterSkat = "stoettet_efter_skat",
        /// Earnings before tax from the sheltered work.
        BeskyttetFoerSkat = "beskyttet_foer_skat",
        /// All income.
        AlIndtaegt = "al_indtaegt",
    }

    /// The time over which the cap on transport is counted.
    CapPeriod {
        /// Fourteen days.
        FjortenDage = "fjorten_dage",
        /// A month.
        Maaned = "maaned",
        /// Each time pay is paid.
        Loenperiode = "loenperiode",
        /// A year.
        Aar = "aar",
    }

    /// How a price is divided between the first kilometres and the rest. The order names no way.
    OwnShareMethod {
        /// The zones that cover the first kilometres.
        Zoner = "zoner",
        /// By kilometres: price × 10 ÷ distance.
        KmAndel = "km_andel",
        /// The real price of the first kilometres.
        PraecisPris = "praecis_pris",
        /// A fixed share of the pay, whatever the transport costs (Odense).
        FastAndelAfLoen = "fast_andel_af_loen",
    }

    /// A word for the transport that the municipality pays.
    TransportWord {
        /// Necessary, as in the order.
        Noedvendig = "noedvendig",
        /// The cheapest, as in the order.
        Billigst = "billigst",
        /// Safe for the person.
        Forsvarlig = "forsvarlig",
    }

    /// What the person pays herself besides transport.
    OwnCost {
        /// Food.
        Food = "food",
        /// Outings.
        Outings = "outings",
    }

    /// Whether the person chooses the place.
    FreeChoice {
        /// She does not.
        No = "no",
        /// She does.
        Yes = "yes",
    }

    /// Who can run the place.
    Provider {
        /// The municipality itself.
        EgenKommune = "egen_kommune",
        /// Another municipality.
        AndenKommune = "anden_kommune",
        /// A region.
        Region = "region",
        /// A private provider of the offer.
        Privat = "privat",
        /// A private firm that takes the person in.
        PrivatVirksomhed = "privat_virksomhed",
        /// A public workplace that takes the person in.
        OffentligVirksomhed = "offentlig_virksomhed",
    }

    /// A way of following up.
    FollowUpWay {
        /// A meeting.
        Moede = "moede",
        /// By telephone.
        Telefon = "telefon",
        /// Online.
        Online = "online",
    }

    /// The plan that comes with the help.
    Plan {
        /// A handleplan (serviceloven § 141) is offered.
        HandleplanTilbydes = "handleplan_tilbydes",
        /// A description of needs alone; no plan is named.
        KunUdredning = "kun_udredning",
        /// A helhedsorienteret plan is offered.
        HelhedsorienteretPlan = "helhedsorienteret_plan",
    }

    /// The method by which needs are described.
    Method {
        /// Voksenudredningsmetoden, no version named.
        Vum = "vum",
        /// Voksenudredningsmetoden, first version.
        Vum1 = "vum_1",
        /// Voksenudredningsmetoden 2.0.
        Vum2 = "vum_2",
        /// Another method.
        Anden = "anden",
    }

    /// Units of time.
    TimeUnit {
        /// Calendar days.
        Days = "days",
        /// Working days.
        WorkingDays = "working_days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }

    /// The applications that a time for the answer is for.
    AnswerArea {
        /// Beskyttet beskæftigelse (§ 103).
        BeskyttetBeskaeftigelse = "beskyttet_beskaeftigelse",
        /// Day offers, § 103 and § 104 alike.
        Dagtilbud = "dagtilbud",
        /// All help for adults.
        Voksne = "voksne",
    }

    /// The day from which a time for the answer is counted.
    CountedFrom {
        /// The municipality has the application, as in retssikkerhedsloven.
        Receipt = "receipt",
        /// The municipality has all that it asked for.
        AllInformation = "all_information",
    }

    /// A way to reach the municipality.
    ContactKind {
        /// Telephone.
        Telefon = "telefon",
        /// E-mail.
        Mail = "mail",
        /// A page on the web.
        Side = "side",
    }
}
