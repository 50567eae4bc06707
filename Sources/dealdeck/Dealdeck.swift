import ArgumentParser
import Glibc

/// The program: a command a word, and the board when no command is named.
@main
struct Dealdeck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dealdeck",
    abstract: "A sales pipeline board for the terminal.",
    discussion: """
      Without a command, the board of FILE opens; without FILE, that of $DEALDECK_FILE, of \
      ./pipeline.json, or of $XDG_DATA_HOME/dealdeck/pipeline.json.

      A DEAL is an id, the start of one, or an exact title. A STAGE is an id, a name or a number.
      Exit codes: 0 done, 1 refused, 64 usage, 65 bad data, 66 no such file, 73 cannot create, \
      74 cannot read or write.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Board", subcommands: [OpenBoard.self, Demo.self]),
      CommandGroup(
        name: "Deals",
        subcommands: [
          List.self, Show.self, Add.self, Edit.self, Move.self, Won.self, Lost.self,
          Disqualify.self, Log.self, Next.self, Assign.self, Qualify.self, NoteSignal.self,
          Tick.self, Accept.self, Reject.self, Nurture.self, Invoice.self, Collect.self,
          Left.self, SequenceCommand.self, Undo.self, Redo.self,
        ]),
      CommandGroup(
        name: "Records",
        subcommands: [
          CostCommand.self, RateCommand.self, CampaignCommand.self, ExperimentCommand.self,
          PersonaCommand.self, PlanCommand.self,
        ]),
      CommandGroup(
        name: "Figures",
        subcommands: [KPIs.self, FunnelCommand.self, ForecastCommand.self, Score.self]),
      CommandGroup(name: "Lists", subcommands: [Triage.self, Review.self, AgendaList.self]),
      CommandGroup(
        name: "Files",
        subcommands: [Init.self, Check.self, Format.self, Import.self, Generate.self]),
      CommandGroup(name: "Settings", subcommands: [ConfigCommand.self]),
    ],
    defaultSubcommand: OpenBoard.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
      Glibc.exit(failure.code)
    } catch {
      exit(withError: error)
    }
  }
}
