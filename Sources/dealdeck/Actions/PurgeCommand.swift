import ArgumentParser
import Diagnostics
import PipelineDomain
import PipelineStore
import Localization

/// `purge`: erases the data of a person for good.
struct Purge: ParsableCommand {
  static let configuration = CommandConfiguration(.purge, note: .purge)

  @OptionGroup var options: BoardOptions
  @Argument(help: .contact(.purged)) var contact: String
  @Option(help: .contact(.redact)) var redact: [String] = []
  @Option(help: .contact(.purgeCount)) var count: Int?

  func run() throws {
    var opened = try OpenedBoard(options)
    let contact = try found(on: opened)
    do {
      try opened.checkCanSave()
      guard let plan = try opened.store.purgePlan(of: contact.id) else {
        throw CommandFailure.refused(
          opened.words.refusal(.notOne(self.contact, count: 0, of: .contacts)))
      }
      let chosen = try chosen(of: plan, opened.words)
      let texts = Set(chosen.map { plan.mentions[$0].text })
      let places = plan.places + chosen.reduce(0) { $0 + plan.mentions[$1].places }
      let mark = Contact.Purge(at: opened.clock, by: ProcessEnvironment.author())
      let changed = try figures(of: opened, after: contact.id, texts, mark)
      if let count {
        guard count == places else {
          throw CommandFailure.refused(opened.words.purgeCount(count, places))
        }
        let isDurable = try opened.store.purge(contact.id, redacting: texts, mark: mark)
        if !isDurable { Output.warn(opened.words.refusal(.unconfirmed)) }
      }
      answer(plan, chosen, places, changed, opened)
    } catch let error as StoreError {
      throw CommandFailure(error, at: options.path, opened.words)
    }
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

  /// The places of the mentions that are to be redacted.
  private func chosen(of plan: PurgePlan, _ words: Strings) throws -> [Int] {
    if redact.contains("all") { return Array(plan.mentions.indices) }
    return try Set(
      redact.map { text in
        guard let number = Int(text), plan.mentions.indices.contains(number - 1) else {
          throw CommandFailure.usage(words.notAMention(text, of: plan.mentions.count))
        }
        return number - 1
      }
    ).sorted()
  }

  /// The names of the KPIs of this year that are another without the person.
  private func figures(
    of opened: OpenedBoard, after id: Contact.ID, _ texts: Set<String>, _ mark: Contact.Purge
  ) throws -> [String] {
    let after = try opened.store.board(purgedOf: id, redacting: texts, mark: mark)
    let year = Period(.year, containing: opened.today)
    let facts = [opened.board, after].map {
      PipelineFacts($0, asOf: opened.now, zone: opened.zone)
    }
    return KPI.catalogue.filter { kpi in
      kpi.figure(facts[0], year) != kpi.figure(facts[1], year)
    }.map { opened.words.name(ofKPI: $0.id) }
  }

  private func answer(
    _ plan: PurgePlan, _ chosen: [Int], _ places: Int, _ figures: [String], _ opened: OpenedBoard
  ) {
    let words = opened.words
    let kept = plan.mentions.count - chosen.count
    if options.json { return json(plan, chosen, places, figures, opened) }
    if count != nil {
      Output.line(words.purged(places, kept: kept))
      return Output.line(words.purgeUnreached)
    }
    Output.line(words.purgeHead(plan.contact.name, places: plan.places))
    Output.line(plan.mentions.isEmpty ? words.noMentions : words.purgeMentions)
    options.show(
      plan.mentions.enumerated().map { index, mention in
        [
          String(index + 1), mention.deal.flatMap { opened.board[$0]?.title } ?? "", mention.member,
          words.quoted(mention.text), words.purgePlaces(mention.places),
          words.redacted(chosen.contains(index)),
        ]
      }, rightAligned: [0])
    Output.line(words.purgedFigures(figures))
    Output.line(words.purgeUnreached)
    Output.line(words.purgeCommand(plan.contact.id.text, redact, count: places))
  }

  private func json(
    _ plan: PurgePlan, _ chosen: [Int], _ places: Int, _ figures: [String], _ opened: OpenedBoard
  ) {
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.member("contact", plan.contact.id.text)
      object.member("count", places)
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
            $0.member("redacted", chosen.contains(index))
            if count == nil { $0.member("text", mention.text) }
          }
        }
      }
      object.member("saved", count != nil)
    }
  }
}
