import ArgumentParser
import PipelineDomain
import Localization

/// `delete`: takes deals off the board; they stay in the file.
struct Delete: ParsableCommand {
  static let configuration = CommandConfiguration(.delete)

  @OptionGroup var options: TrialOptions
  @Argument(help: .deal(.deals), completion: Completions.deals) var deal: [String]

  func run() throws {
    var named: [Deal]?
    try options.change { opened, metadata in
      // The standard input is read once, however often the change is planned.
      let deals = try named ?? opened.deals(matching: deal)
      named = deals
      let changes = try deals.map {
        try opened.board.change(.delete, on: $0.id, metadata: metadata())
      }
      let text =
        deals.count == 1
        ? opened.words.deleted(deals[0].title)
        : opened.words.deleted(DealReference(deals.map(\.title)))
      return (changes.together, deals.map { .deal($0.id) }, [text])
    }
  }
}

/// `restore`: brings back deals, contacts or organizations that were deleted.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(.restore)

  @OptionGroup var options: TrialOptions
  @Argument(help: .deal(.deleted), completion: Completions.deleted) var item: [String]

  func run() throws {
    // The standard input is read once, however often the change is planned.
    var named: [String]?
    try options.change { opened, metadata in
      let references = try named ?? opened.references(item)
      named = references
      var seen: Set<DeletedItem.Subject> = []
      let items = try references.map(opened.deleted(matching:)).filter {
        seen.insert($0.subject).inserted
      }
      guard !items.isEmpty else { throw CommandFailure.usage(opened.words.refusal(.noDeals)) }
      var board = opened.board
      var changes: [Change] = []
      // One may be back already with another that it was deleted with.
      for item in items where board.bin.contains(where: { $0.subject == item.subject }) {
        for change in try board.restoration(of: item.subject, metadata: metadata) {
          try board.apply(change)
          changes.append(change)
        }
      }
      return (changes.together, items.map(\.subject), items.map(opened.words.restored))
    }
  }
}

/// `merge`: one deal of two.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(.merge, note: .merge)

  @OptionGroup var options: TrialOptions
  @Argument(help: .deal(.duplicate), completion: Completions.deals) var duplicate: String
  @Argument(help: .deal(.deal), completion: Completions.deals) var deal: String
  @Option(help: .deal(.takenField)) var take: [String] = []

  func run() throws {
    try options.change { opened, metadata in
      let spent = try opened.deal(matching: duplicate)
      let kept = try opened.deal(matching: deal)
      var merge = DealMerge(spent, into: kept)
      for name in take {
        let field = try self.field(name, of: merge, opened.words)
        if !merge.taken.contains(field) { merge.toggle(field) }
      }
      if options.dryRun, !options.board.json { show(merge, opened) }
      let changes = try opened.board.changes(of: merge, in: opened.zone, metadata: metadata)
      return (changes, [.deal(kept.id)], [opened.words.merged(spent.title, into: kept.title)])
    }
  }

  /// The field of a name, as the file or the language has it, among those in which the deals differ.
  private func field(_ name: String, of merge: DealMerge, _ words: Strings) throws -> Field {
    let wanted = FoldedText(name)
    let found = merge.fields.first {
      wanted.isAll(of: $0.name) || wanted.isAll(of: words.field($0))
    }
    guard let found else {
      throw CommandFailure.usage(
        words.notAField(name, among: merge.fields.map { words.field($0) }))
    }
    return found
  }

  /// Prints the fields in which the deals differ, with the value that is left out in brackets.
  private func show(_ merge: DealMerge, _ opened: OpenedBoard) {
    let rows = merge.fields.map { field in
      let isTaken = merge.taken.contains(field)
      let texts = [merge.kept, merge.spent].map { deal in
        opened.words.value(deal[field], of: field, on: opened.board, near: opened.today)
      }
      return [
        opened.words.caption(field), isTaken ? "(\(texts[0]))" : texts[0],
        isTaken ? texts[1] : "(\(texts[1]))",
      ]
    }
    options.board.show([["", merge.kept.id.text, merge.spent.id.text]] + rows)
  }
}
