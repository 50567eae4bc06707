import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `organization list`: the organizations by name.
struct ListOrganizations: ParsableCommand {
  static let configuration = CommandConfiguration(.organizationList, named: "list")

  @OptionGroup var options: BoardOptions
  @Argument(help: .organization(.found), completion: Completions.organizations) var text: String?
  @OptionGroup var filtering: FilterOptions
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let filter = try filtering.filter(for: opened)
    let matcher = filter.matcher(in: opened.context())
    let found = text.map(FoldedText.init)
    let facts = opened.board.organizationFacts(
      on: opened.today, in: opened.zone,
      keeping: filter == .everything ? nil : { matcher.matches($0) }
    ).filter { facts in
      found.map { $0.isFound(in: facts.organization.name) } ?? true
    }
    guard options.json else {
      options.show(facts.map { row(of: $0, opened) }, rightAligned: [3, 4, 5, 6])
      if facts.isEmpty { Output.line(opened.words.noOrganizations) }
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("organizations")
      object.array { array in
        for facts in facts { OrganizationAnswer(facts, on: opened.board).append(to: &array) }
      }
    }
  }

  private func row(of facts: OrganizationFacts, _ opened: OpenedBoard) -> [String] {
    let words = opened.words
    return [
      facts.organization.id.text, facts.organization.name, facts.organization.sector,
      words.openDealCount(facts.openCount), words.amounts(facts.open), words.amounts(facts.won),
      facts.customerSince?.description ?? "", facts.lastContact?.description ?? "",
    ]
  }
}

/// `organization show`: one organization with its contacts, deals and changes.
struct ShowOrganization: ParsableCommand {
  static let configuration = CommandConfiguration(.organizationShow, named: "show")

  @OptionGroup var options: BoardOptions
  @Argument(help: .organization(.organization), completion: Completions.organizations)
  var organization: String
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let id = try opened.organization(matching: organization).id
    guard let facts = opened.board.facts(of: id, on: opened.today, in: opened.zone) else { return }
    let history = opened.board.changes(of: Record.ID(.organizations, id.text))
    guard options.json else { return show(facts, history, opened) }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("history")
      object.array { array in
        for change in history {
          array.object(.line) {
            $0.member("at", change.entry.at.description)
            $0.member("by", change.entry.by)
            $0.member("id", change.entry.id.text)
          }
        }
      }
      object.key("organization")
      OrganizationAnswer(facts, on: opened.board).append(to: &object)
    }
  }

  private func show(_ facts: OrganizationFacts, _ history: [Change], _ opened: OpenedBoard) {
    let (board, words) = (opened.board, opened.words)
    Output.line(facts.organization.name)
    options.show(
      [[words.keyCaption, facts.organization.id.text]]
        + words.facts(of: facts, on: board, near: opened.today).map { [$0.caption, $0.value] })
    options.tellGap()
    options.show(
      facts.contacts.map { [$0.id.text, $0.name, $0.title, $0.phone, $0.email] })
    options.tellGap()
    options.show(
      facts.deals.compactMap { board[$0] }.map { deal in
        [
          deal.id.text, deal.title, deal.amount.map(words.figures.exact) ?? "?",
          words.stageName(deal.stage, on: board.settings), deal.owner ?? "",
          board.closingDay(of: deal, in: opened.zone)?.description ?? "",
        ]
      }, rightAligned: [2])
    options.tellGap()
    options.show(
      history.map { change in
        [
          change.entry.at.description, change.entry.by,
          words.change(change, on: board, near: opened.today),
        ]
      })
  }
}
