package import PipelineDomain

extension Strings {
  /// The name of a field of an organization: `headcount`.
  package func field(_ field: Organization.Field) -> String {
    switch field {
    case .name: say(en: "name", fr: "nom")
    case .sector: say(en: "sector", fr: "secteur")
    case .employees: say(en: "headcount", fr: "effectif")
    case .country: say(en: "country", fr: "pays")
    case .parent: say(en: "parent organization", fr: "maison mère")
    }
  }

  /// The content of a field of an organization; empty for none.
  package func text(_ content: Organization.FieldContent, on board: Board) -> String {
    switch content {
    case .text(let text): text
    case .number(let number): number.map(figures.whole) ?? ""
    case .organization(let id): id.map { board.known($0)?.name ?? $0.text } ?? ""
    }
  }

  /// The known facts of an organization but its name, each with its caption.
  package func facts(
    of facts: OrganizationFacts, on board: Board, near today: Day
  ) -> [(caption: String, value: String)] {
    let known = Organization.Field.allCases.filter { $0 != .name }.compactMap {
      field -> (caption: String, value: String)? in
      let content = facts.organization[field]
      return content.isBlank
        ? nil : (capitalized(self.field(field)), text(content, on: board))
    }
    let own = self.facts(
      board.settings.fields(on: .organization), facts.organization.customFields, near: today)
    return known + own + figures(of: facts, near: today)
  }

  /// The figures of an organization, each with its caption.
  package func figures(
    of facts: OrganizationFacts, near today: Day
  ) -> [(caption: String, value: String)] {
    var known: [(caption: String, value: String)] = []
    let open = facts.openCount == 0 ? "" : " · " + amounts(facts.open)
    known.append((openDealsCaption, figures.whole(facts.openCount) + open))
    let won = facts.wonCount == 0 ? "" : " · " + amounts(facts.won)
    known.append((wonDealsCaption, figures.whole(facts.wonCount) + won))
    if let day = facts.customerSince {
      let left = facts.leftOn.map {
        say(en: ", churned ", fr: ", perdu le ") + dates.plain($0, near: today)
      }
      known.append((customerSinceCaption, dates.plain(day, near: today) + (left ?? "")))
    }
    if let day = facts.lastContact {
      known.append((lastContactCaption, dates.plain(day, near: today)))
    }
    return known
  }

  /// Sums of amounts, one a currency: `€42,000.00 + $8,000.00`; a dash for none.
  package func amounts(_ amounts: [Money]) -> String {
    amounts.isEmpty ? "–" : amounts.map(figures.exact).joined(separator: " + ")
  }

  /// The same, short: `€42k + $8k`.
  package func shortAmounts(_ amounts: [Money]) -> String {
    amounts.isEmpty ? "–" : amounts.map(figures.compact).joined(separator: " + ")
  }

  /// The captions of the list of organizations.
  package var organizationCaption: String { capitalized(label(.organization)) }
  package var sectorCaption: String { capitalized(field(Organization.Field.sector)) }
  package var openValueCaption: String { say(en: "Open", fr: "En cours") }
  package var wonValueCaption: String { say(en: "Won", fr: "Gagné") }

  package var openDealsCaption: String { say(en: "Open deals", fr: "Affaires en cours") }
  package var wonDealsCaption: String { say(en: "Closed won", fr: "Affaires gagnées") }
  package var customerSinceCaption: String { say(en: "Customer since", fr: "Client depuis") }
  package var lastContactCaption: String { say(en: "Last contact", fr: "Dernier contact") }

  /// One recorded change of a record in a line: `name Ostéa (was Ostea)`, `deleted`.
  package func change(
    _ change: PipelineDomain.Change, on board: Board, near today: Day
  ) -> String {
    let prefix = change.entry.undoes == nil ? "" : takenBack + colon
    guard case .record(_, let before?, let after?) = change.subject else {
      return prefix + created
    }
    if before.isWithdrawn != after.isWithdrawn { return prefix + removed(after.isWithdrawn) }
    guard case .organization(let old) = before, case .organization(let new) = after else {
      return prefix + brief(after)
    }
    let texts = Organization.Field.allCases.filter { old[$0] != new[$0] }.map { field in
      let (was, now) = (text(old[field], on: board), text(new[field], on: board))
      let text = "\(self.field(field)) \(now.isEmpty ? nothing : now)"
      return was.isEmpty ? text : "\(text) (\(formerly(was)))"
    }
    let ids = Set(old.customFields.keys).union(new.customFields.keys).sorted()
      .filter { old.customFields[$0] != new.customFields[$0] }
    let fields = ids.map {
      difference(
        of: $0, from: old.customFields[$0], to: new.customFields[$0], on: board, near: today)
    }
    let all = texts + fields
    return prefix + (all.isEmpty ? changed : all.joined(separator: semicolon))
  }

  /// A name that no organization has.
  package func unknownOrganization(_ name: String) -> String {
    say(
      en: "No organization “\(name)”.", fr: "Aucune organisation \(quoted(name)).")
  }

  /// A text that is no whole number.
  package func notAWholeNumber(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t a whole number (250)", fr: "\(quoted(text)) n’est pas un entier (250)")
  }

  /// The line in place of an empty list of organizations.
  package var noOrganizations: String {
    say(en: "No organizations yet.", fr: "Aucune organisation.")
  }
}
