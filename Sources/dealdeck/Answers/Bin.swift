import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `bin`: what was deleted, the latest first.
struct Bin: ParsableCommand {
  static let configuration = CommandConfiguration(.bin)

  @OptionGroup var options: BoardOptions

  func run() throws {
    let opened = try OpenedBoard(options)
    let items = opened.board.bin
    guard options.json else {
      options.show(
        items.map { item in
          [
            item.key, opened.words.kind(item.subject), item.name, item.at?.description ?? "",
            item.by ?? "",
          ]
        })
      if items.isEmpty { Output.line(opened.words.emptyBin) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("bin")
      object.array { array in
        for item in items {
          array.object(.line) {
            if let at = item.at { $0.member("at", at.description) }
            if let by = item.by { $0.member("by", by) }
            $0.member("id", item.key)
            $0.member("kind", item.subject.name)
            $0.member("name", item.name)
          }
        }
      }
    }
  }
}

extension DeletedItem.Subject {
  /// The word in JSON.
  fileprivate var name: String {
    switch self {
    case .deal: "deal"
    case .contact: "contact"
    case .organization: "organization"
    }
  }
}
