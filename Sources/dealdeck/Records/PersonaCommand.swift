import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `persona`: manages buyer personas.
struct PersonaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .persona,
    subcommands: [ListPersonas.self, AddPersona.self, RemovePersona.self],
    defaultSubcommand: ListPersonas.self)
}

/// `persona add`: adds a persona, or updates the one of that name.
private struct AddPersona: ParsableCommand {
  static let configuration = CommandConfiguration(.personaAdd, named: "add")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.persona)) var name: String
  @Option(name: .customLong("pain"), help: .record(.pains))
  var pains: [String] = []
  @Option(name: .customLong("criterion"), help: .record(.criteria))
  var criteria: [String] = []
  @Option(name: .customLong("objection"), help: .record(.objections))
  var objections: [String] = []
  @Option(help: .record(.probableStep)) var next = ""

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.save(path: options.path) { opened, key, metadata in
      let known = opened.board.settings.persona(named: name)
      return .persona(
        Persona(
          id: known?.id ?? Persona.ID(key), name: name, pains: pains, criteria: criteria,
          objections: objections, nextStep: next, at: known?.at ?? metadata.at,
          by: known?.by ?? metadata.by))
    }
    opened.answer(id, .personaSaved(name, key: id.key), json: options.json)
  }
}

/// `persona remove`: removes a persona.
private struct RemovePersona: ParsableCommand {
  static let configuration = CommandConfiguration(.personaRemove, named: "remove")

  @OptionGroup var options: BoardOptions
  @Argument(help: .record(.id)) var id: String

  func run() throws {
    var opened = try OpenedBoard(options)
    let id = try opened.withdraw(id, from: .personas, path: options.path)
    opened.answer(id, .removed(id), json: options.json)
  }
}

/// `persona list`: lists the personas with all their traits.
private struct ListPersonas: ParsableCommand {
  static let configuration = CommandConfiguration(.personaList, named: "list")

  @OptionGroup var options: BoardOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let answers = opened.board.settings.personas.standing.map {
      PersonaAnswer(persona: $0, words: opened.words)
    }
    guard options.json else {
      for answer in answers {
        Output.line("\(answer.persona.name) (\(answer.persona.id))")
        let rows = answer.facts.compactMap { name, text in text.map { ["  " + name, $0] } }
        options.show(rows)
      }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("personas")
      object.array { array in for answer in answers { answer.append(to: &array) } }
    }
  }
}
