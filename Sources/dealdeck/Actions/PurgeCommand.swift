import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `purge`: erases the data of a person for good.
struct Purge: ParsableCommand {
  static let configuration = CommandConfiguration(.purge, note: .purge)

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.purged), completion: Completions.contacts) var contact: String
  @Option(help: .contact(.redact)) var redact: [String] = []
  @Option(help: .contact(.purgeCount)) var count: Int?

  func run() throws {
    var opened = try OpenedBoard(options)
    let contact = try found(on: opened)
    let chosen = try redaction(opened.words)
    let mark = Contact.Purge(at: opened.clock, by: ProcessEnvironment.author())
    do {
      try opened.checkCanSave()
      guard let (plan, after) = try finding(contact.id, chosen, mark, on: &opened) else {
        throw CommandFailure.refused(
          opened.words.refusal(.notOne(self.contact, count: 0, of: .contacts)))
      }
      let figures = opened.board.changedKPIs(on: after, asOf: opened.now, in: opened.zone)
      answer(plan, figures.map(opened.words.name(ofKPI:)), opened)
    } catch let error as StoreError {
      throw CommandFailure(error, at: options.path, opened.words)
    }
  }

  /// Erases the contact when the count was given, else only looks for it; returns the finds, and the board
  /// after it.
  private func finding(
    _ id: Contact.ID, _ chosen: PurgePlan.Redaction, _ mark: Contact.Purge,
    on opened: inout OpenedBoard
  ) throws -> (plan: PurgePlan, board: Board)? {
    guard let count else {
      let found = try opened.store.purgePlan(of: id, redacting: chosen, mark: mark)
      if let found { try check(chosen, found.plan, opened.words) }
      return found
    }
    guard
      let done = try opened.store.purge(id, redacting: chosen, mark: mark, count: count)
    else { return nil }
    guard done.isSaved else {
      try check(chosen, done.plan, opened.words)
      throw CommandFailure.refused(opened.words.purgeCount(count, done.plan.count))
    }
    if !done.isDurable { Output.warn(opened.words.refusal(.unconfirmed)) }
    guard case .replaced(let board)? = try? opened.store.refresh() else {
      return (done.plan, opened.board)
    }
    return (done.plan, board)
  }

  /// The contact a user means, among the deleted ones too.
  private func found(on opened: OpenedBoard) throws -> Contact {
    if let known = opened.board.settings.contacts[Contact.ID(contact)], !known.isPurged {
      return known
    }
    if let known = try opened.knownContact(matching: contact) { return known }
    let item = try opened.deleted(matching: contact)
    guard case .contact(let id) = item.subject, let known = opened.board.settings.contacts[id]
    else {
      throw CommandFailure.refused(
        opened.words.refusal(.notOne(contact, count: 0, of: .contacts)))
    }
    return known
  }

  /// The mentions that are to be redacted.
  private func redaction(_ words: Strings) throws -> PurgePlan.Redaction {
    if redact.contains("all") { return .all }
    return .numbers(
      try Set(
        redact.map { text in
          guard let number = Int(text), number > 0 else {
            throw CommandFailure.usage(words.notAMention(text))
          }
          return number - 1
        }))
  }

  private func check(
    _ chosen: PurgePlan.Redaction, _ plan: PurgePlan, _ words: Strings
  ) throws {
    guard case .numbers(let numbers) = chosen, let last = numbers.max(),
      !plan.mentions.indices.contains(last)
    else { return }
    throw CommandFailure.usage(words.notAMention(String(last + 1), of: plan.mentions.count))
  }

  private func answer(_ plan: PurgePlan, _ figures: [String], _ opened: OpenedBoard) {
    let words = opened.words
    if options.json { return json(plan, figures, opened) }
    if count != nil {
      Output.line(words.purged(plan.count, kept: plan.keptCount))
      return Output.line(words.purgeUnreached)
    }
    Output.line(words.purgeHead(plan.contact.name, places: plan.places))
    Output.line(plan.mentions.isEmpty ? words.noMentions : words.purgeMentions)
    options.show(
      plan.mentions.enumerated().map { index, mention in
        [
          String(index + 1), mention.deal.flatMap { opened.board[$0]?.title } ?? "", mention.member,
          words.quoted(mention.text), words.purgePlaces(mention.places),
          words.redacted(mention.isRedacted),
        ]
      }, rightAligned: [0])
    Output.line(words.purgedFigures(figures))
    Output.line(words.purgeUnreached)
    Output.line(words.purgeCommand(plan.contact.id.text, redact, count: plan.count))
  }

  private func json(_ plan: PurgePlan, _ figures: [String], _ opened: OpenedBoard) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.member("contact", plan.contact.id.text)
      object.member("count", plan.count)
      object.key("figures")
      object.array { array in for name in figures { array.string(name) } }
      object.key("mentions")
      object.array { array in
        for (index, mention) in plan.mentions.enumerated() {
          array.object(.line) {
            if let deal = mention.deal { $0.member("deal", deal.text) }
            $0.member("member", mention.member)
            $0.member("number", index + 1)
            $0.member("places", mention.places)
            $0.member("redacted", mention.isRedacted)
            if count == nil { $0.member("text", mention.text) }
          }
        }
      }
      object.member("saved", count != nil)
    }
  }
}
