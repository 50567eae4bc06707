import ArgumentParser
import Glibc
import Localization

/// The program: its commands, and the board when no command is named.
@main
struct Dealdeck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dealdeck",
    abstract: LanguageChoice.commandLineWords.abstract(.program),
    discussion: LanguageChoice.commandLineWords.note(.program),
    version: Version.text,
    subcommands: [ManualCommand<Dealdeck>.self],
    groupedSubcommands: [
      .group(.board, [OpenBoard.self, Demo.self]),
      .group(
        .deals,
        [
          List.self, Show.self, Add.self, Clone.self, Edit.self, Move.self, Won.self, Lost.self,
          Disqualify.self, Log.self, Next.self, Snooze.self, Assign.self, Qualify.self,
          NoteSignal.self,
          Tick.self, Accept.self, Reject.self, Nurture.self, Invoice.self, Collect.self,
          Left.self, Renew.self, SequenceCommand.self, Merge.self, Delete.self, Restore.self,
          Bin.self,
          Undo.self, Redo.self,
        ]),
      .group(
        .records,
        [
          ContactCommand.self, OrganizationCommand.self, Purge.self, CostCommand.self,
          RateCommand.self,
          CampaignCommand.self,
          ExperimentCommand.self, PersonaCommand.self, PlanCommand.self,
        ]),
      .group(
        .figures, [KPIs.self, FunnelCommand.self, ForecastCommand.self, Report.self, Score.self]),
      .group(.lists, [Triage.self, RiskCommand.self, Review.self, AgendaList.self]),
      .group(
        .files,
        [Init.self, Check.self, Doctor.self, Format.self, Import.self, Export.self, Generate.self]),
      .group(
        .setup,
        [
          PipelineCommand.self, StageCommand.self, MemberCommand.self, QuotaCommand.self,
          NameListCommand<Sources>.self, NameListCommand<LossReasons>.self, GoalCommand.self,
          FieldCommand.self, SettingsCommand.self, ConfigCommand.self,
        ]),
    ],
    defaultSubcommand: OpenBoard.self)

  static func main() {
    // A closed pipe and a limit of size are errors of `write`, reported where it is called.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    let code: Int32
    do {
      code = try Invocation(of: Dealdeck.self, CommandLine.arguments.dropFirst()).run()
    } catch {
      error.report()
      code = error.code
    }
    finishHooks()
    Glibc.exit(code)
  }

  /// Waits for the hooks of what was saved, and tells of those that failed.
  private static func finishHooks() {
    for failure in ChangeHooks.ofUser?.finish() ?? [] {
      Output.warn(
        LanguageChoice.commandLineWords.hookFailed(failure.hook, failure.why, line: failure.line))
    }
  }
}
