//! The fields of a standard in one list: `key: what it says`. Read three times: by [`super::Standard`], by the shape of a
//! municipal facts file, and by its reader. A field of `()` has no value of its own; that the text says so is all there is.

/// Calls a macro with every field that a standard can state, in the order in which people read a standard.
#[macro_export]
macro_rules! with_standard_fields {
    ($then:ident) => {
        $then! {
            /// Who adopted it, or will.
            adopted_by: AdoptedBy,
            /// The day on which it was adopted.
            adopted_on: NaiveDate,
            /// Its version, as it names it.
            version: String,
            /// The day from which it applies.
            valid_from: NaiveDate,

            /// Where it tells whom it is for.
            target_group: (),
            /// Lower age.
            lower_age: LowerAge,
            /// Upper age. The law's own limit, folkepensionsalderen, holds whatever it says.
            upper_age: UpperAge,
            /// The two grounds.
            grounds: (),
            /// That ordinary work is out of reach.
            ordinary_work: (),
            /// How strictly it wants other offers looked at first.
            other_offers: OtherOffersDemand,
            /// The other offers that it names.
            named_offers: Vec<OtherOffer>,
            /// That most people in the offer receive førtidspension, though it is no condition.
            foertidspension_common: (),

            /// The work that it offers.
            tasks: Vec<Task>,
            /// Days a week at most. A level of service, no limit of the law.
            most_days: DaysAWeek,
            /// Part time or full time.
            work_time: WorkTime,

            /// What its 5 % belong to.
            pay_floor: FloorBelongsTo,
            /// The floor that it quotes.
            pay_floor_quoted: QuotedShare,
            /// When arbejdsdusør is used, in its words.
            arbejdsdusoer_when: ArbejdsdusoerWhen,
            /// Who sets the pay, in its words. By the order it is the municipality.
            pay_set_by: PaySetBy,

            /// The first kilometres are the person's own.
            own_distance: (),
            /// The distance that it quotes.
            own_distance_quoted: QuotedKm,
            /// The cap on own transport cost.
            transport_cap: (),
            /// The cap that it quotes.
            transport_cap_quoted: QuotedShare,
            /// What it says the cap is a share of.
            transport_cap_of: CapOf,
            /// The time over which the cap is counted.
            transport_cap_period: CapPeriod,
            /// How it divides the price between the first kilometres and the rest.
            own_share_method: OwnShareMethod,
            /// Its words for the transport that the municipality pays.
            transport_wording: Vec<TransportWord>,
            /// A time of its own for the answer on transport.
            transport_answer_time: Time,
            /// Own costs besides transport.
            own_costs: Vec<OwnCost>,

            /// Whether the person chooses the place.
            free_choice: FreeChoice,
            /// The place must be on Tilbudsportalen.
            tilbudsportalen: (),
            /// The price counts when a place is chosen.
            price_counts: (),
            /// Who can run the place.
            providers: Vec<Provider>,
            /// How often the place reports to the municipality.
            provider_report: HowOften,

            /// How often the municipality follows up, at least. Its own interval: the act names none.
            follow_up: HowOften,
            /// How often it follows up in some cases.
            follow_up_sometimes: HowOften,
            /// Weeks of absence after which the place must call for a follow-up.
            follow_up_absence: Weeks,
            /// Ways of following up.
            follow_up_ways: Vec<FollowUpWay>,

            /// The plan that comes with the help.
            plan: Plan,
            /// The method by which needs are described.
            method: Method,
            /// Time for the answer.
            answer_time: AnswerTime,
            /// The day from which that time is counted.
            answer_time_from: CountedFrom,
            /// Where the municipality publishes its times.
            answer_time_published: Published,
            /// Time for a new answer in a case that Ankestyrelsen sent back.
            answer_time_sent_back: Time,
            /// Weeks to complain.
            klagefrist: u8,
            /// Weeks for the municipality to look at its decision again.
            genvurdering: Weeks,
            /// Address for letters and complaints, line by line, below the municipality's own name.
            address: Vec<String>,
            /// The authorities that handle the case.
            authorities: Vec<String>,
            /// Telephone, e-mail, page.
            contacts: Vec<Contact>,

            /// It speaks of transport in an activity offer (§ 104).
            samvaer_transport: (),
            /// It sends people to the jobcenter, which the law no longer demands.
            names_jobcentret: (),
            /// It tells what Ankestyrelsen's practice binds.
            practice_binding: (),
            /// It says in its own words which municipality acts.
            handlekommune_defined: (),
            /// How many standards the municipality has for help to adults, this one among them.
            other_standards: u8,
        }
    };
}
