// One typed function per command. Generated from src-tauri/crates/commands/src/list.rs; do not edit.
import type {
  CheckAsk,
  CheckStep,
  DraftSave,
  DraftView,
  LetterView,
  Nothing,
  PaperAsk,
  PaperWritten,
  PayAsk,
  PayStart,
  PayView,
  Saved,
  SessionChoice,
  SessionView,
  TopicAsk,
  TopicView,
  TransportAsk,
  TransportStart,
  TransportView,
  VaultCreate,
  VaultOpen,
} from "./types";

export type Call = <Reply>(name: string, request: unknown) => Promise<Reply>;

export const commands = (call: Call) => ({
  session_start: (request: Nothing) => call<SessionView>("session_start", request),
  session_choose: (request: SessionChoice) => call<SessionView>("session_choose", request),
  topic_read: (request: TopicAsk) => call<TopicView>("topic_read", request),
  check_step: (request: CheckAsk) => call<CheckStep>("check_step", request),
  pay_start: (request: Nothing) => call<PayStart>("pay_start", request),
  pay_estimate: (request: PayAsk) => call<PayView>("pay_estimate", request),
  transport_start: (request: Nothing) => call<TransportStart>("transport_start", request),
  transport_estimate: (request: TransportAsk) => call<TransportView>("transport_estimate", request),
  vault_create: (request: VaultCreate) => call<SessionView>("vault_create", request),
  vault_open: (request: VaultOpen) => call<SessionView>("vault_open", request),
  vault_close: (request: Nothing) => call<SessionView>("vault_close", request),
  draft_read: (request: Nothing) => call<DraftView>("draft_read", request),
  draft_save: (request: DraftSave) => call<Saved>("draft_save", request),
  letter_view: (request: Nothing) => call<LetterView>("letter_view", request),
  paper_write: (request: PaperAsk) => call<PaperWritten>("paper_write", request),
});
