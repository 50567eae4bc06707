import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `field`: manages the custom fields of the board.
struct FieldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .field, note: .field,
    subcommands: [ListFields.self, AddField.self, RenameField.self, RemoveField.self],
    defaultSubcommand: ListFields.self)
}

/// `field list`: lists the fields, each with its type and the number of its values.
private struct ListFields: ParsableCommand {
  static let configuration = CommandConfiguration(.fieldList, named: "list")

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let (board, words) = (opened.board, opened.words)
    let fields = board.settings.fields
    guard !options.json else { return show(opened) }
    let rows = fields.map { field in
      [
        field.id.text, field.name, words.records(field.subject), words.form(of: field),
        words.valueCount(board.valueCount(of: field)),
      ]
    }
    options.show(rows, rightAligned: [4])
    if fields.isEmpty { Output.line(words.noFields) }
  }

  private func show(_ opened: OpenedBoard) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("fields")
      object.array { array in
        for field in opened.board.settings.fields {
          array.object(.line) {
            $0.key("choices")
            $0.array(.line) { choices in for choice in field.choices { choices.string(choice) } }
            $0.member("id", field.id.text)
            $0.member("kind", field.kind.rawValue)
            $0.member("name", field.name)
            $0.member("on", field.subject.rawValue)
            $0.member("values", opened.board.valueCount(of: field))
          }
        }
      }
    }
  }
}

/// `field add`: adds a field.
private struct AddField: ParsableCommand {
  static let configuration = CommandConfiguration(.fieldAdd, named: "add")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.newName)) var name: String
  @Option(help: .setup(.fieldKind)) var kind: CustomField.Kind?
  @Option(help: .setup(.fieldSubject)) var on = CustomField.Subject.deal
  @Option(help: .setup(.choice)) var choice: [String] = []

  func run() throws {
    try options.change { opened, _ in
      let kind = kind ?? (choice.isEmpty ? .text : .choice)
      let setup = try opened.board.addingField(named: name, kind, on: on, choices: choice)
      let added = setup.settings.fields.last ?? CustomField(id: "", name: name)
      return (setup, .fieldAdded(added))
    }
  }
}

/// `field rename`: renames a field.
private struct RenameField: ParsableCommand {
  static let configuration = CommandConfiguration(.fieldRename, named: "rename")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.field), completion: Completions.fields) var field: String
  @Argument(help: .setup(.newName)) var name: String

  func run() throws {
    try options.change { opened, _ in
      let field = try opened.field(matching: field)
      return (
        try opened.board.renaming(field, to: name), .fieldRenamed(from: field.name, to: name)
      )
    }
  }
}

/// `field remove`: removes a field.
private struct RemoveField: ParsableCommand {
  static let configuration = CommandConfiguration(.fieldRemove, named: "remove")

  @OptionGroup var options: SetupOptions
  @Argument(help: .setup(.field), completion: Completions.fields) var field: String

  func run() throws {
    try options.change { opened, _ in
      let field = try opened.field(matching: field)
      let values = opened.board.valueCount(of: field)
      return (opened.board.removing(field), .fieldRemoved(field.name, values: values))
    }
  }
}
