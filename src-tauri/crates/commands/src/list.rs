// The list of all that the page can ask for: `name(Request) -> Reply`. Nothing else stands here.
// Read four times: by the shell's handlers, by src-tauri/build.rs (permissions), by the contract tests, and by the generator of ui/src/lib/wire.
#[allow(unused_macros, reason = "build.rs and the crate each use it through their own macro")]
macro_rules! with_commands {
    ($then:ident) => {
        $then! {
            session_start(Nothing) -> SessionView,
            session_choose(SessionChoice) -> SessionView,
            session_end(SessionEnd) -> Ended,
            explain_start(Nothing) -> ExplainStart,
            topic_read(TopicAsk) -> TopicView,
            compare_read(Nothing) -> CompareView,
            terms_read(Nothing) -> TermsView,
            explain_write(ExplainPaperAsk) -> PaperWritten,
            search_find(SearchAsk) -> SearchView,
            check_step(CheckAsk) -> CheckStep,
            pay_start(Nothing) -> PayStart,
            pay_estimate(PayAsk) -> PayView,
            payslip_check(PayAsk) -> PayslipView,
            transport_start(Nothing) -> TransportStart,
            transport_estimate(TransportAsk) -> TransportView,
            travel_check(TransportAsk) -> TravelView,
            recheck(Nothing) -> RecheckView,
            vault_create(VaultCreate) -> SessionView,
            vault_open(VaultOpen) -> SessionView,
            vault_close(Nothing) -> SessionView,
            forms_read(Nothing) -> FormsView,
            draft_read(FormAsk) -> DraftView,
            draft_save(DraftSave) -> Saved,
            paper_view(PaperAsk) -> PaperView,
            paper_text(PaperAsk) -> PaperText,
            paper_write(PaperWrite) -> PaperWritten,
            paper_open(Nothing) -> Opened,
            marks_read(FormAsk) -> MarksView,
            mark_set(MarkSet) -> MarksView,
            deadlines_read(Nothing) -> DeadlinesView,
            calendar_write(CalendarWrite) -> PaperWritten,
            speech_say(SpeechAsk) -> SpeechState,
            speech_state(Nothing) -> SpeechState,
            speech_stop(Nothing) -> SpeechState,
        }
    };
}
