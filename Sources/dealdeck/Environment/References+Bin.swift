import PipelineDomain
import Localization

extension OpenedBoard {
  /// The deleted item a user means: by id, by title or name, or by the unique start of an id.
  func deleted(matching reference: String) throws -> DeletedItem {
    let items = board.bin
    if let item = items.first(where: { $0.key == reference }) { return item }
    let wanted = FoldedText(reference)
    var matches = items.filter { wanted.isAll(of: $0.name) }
    if matches.isEmpty, !reference.isEmpty {
      matches = items.filter { $0.key.hasPrefix(reference) }
    }
    guard let first = matches.first else {
      throw CommandFailure.refused(words.notDeleted(reference))
    }
    guard matches.count == 1 else {
      let names = matches.prefix(4).map { "\($0.key) \(words.quoted($0.name))" }
      throw CommandFailure.refused(words.severalDeleted(reference, names: names))
    }
    return first
  }
}
