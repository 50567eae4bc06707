package import PipelineDomain

extension Strings {
  /// A kind of custom field: `choice`.
  package func kind(_ kind: CustomField.Kind) -> String {
    switch kind {
    case .text: say(en: "text", fr: "texte")
    case .number: say(en: "number", fr: "nombre")
    case .money: say(en: "amount", fr: "montant")
    case .date: "date"
    case .choice: say(en: "choice", fr: "choix")
    case .flag: say(en: "yes/no", fr: "oui/non")
    case .link: say(en: "link", fr: "lien")
    }
  }

  /// The things that have a custom field: `deals`.
  package func records(_ subject: CustomField.Subject) -> String {
    switch subject {
    case .deal: say(en: "deals", fr: "affaires")
    case .organization: say(en: "organizations", fr: "organisations")
    case .contact: "contacts"
    }
  }

  /// A kind with its choices: `choice (north, south)`.
  package func form(of field: CustomField) -> String {
    field.choices.isEmpty
      ? kind(field.kind) : "\(kind(field.kind)) (\(field.choices.joined(separator: ", ")))"
  }

  /// A value of a custom field.
  package func value(_ reading: CustomField.Reading, near today: Day) -> String {
    switch reading {
    case .text(let text): text
    case .number(let number): figures.decimal(number.ratio, decimals: number.scale)
    case .money(let money): figures.exact(money)
    case .day(let day): dates.plain(day, near: today)
    case .flag(let flag): self.flag(flag)
    }
  }

  /// A stored value of a custom field, whatever the board says of the field by now.
  package func value(
    _ value: CustomField.Value?, of field: CustomField?, near today: Day
  ) -> String {
    if let reading = field?.reading(value) { return self.value(reading, near: today) }
    return switch value {
    case nil, .none?: nothing
    case .text(let text): text
    case .integer(let number): figures.whole(number)
    case .flag(let flag): self.flag(flag)
    case .money(let money): figures.exact(money)
    }
  }

  /// The values of custom fields, in their order, each with its name.
  package func facts(
    _ fields: [CustomField], _ values: CustomField.Values, near today: Day
  ) -> [(caption: String, value: String)] {
    fields.compactMap { field in
      field.reading(values[field.id]).map { (field.name, value($0, near: today)) }
    }
  }

  /// The name of a custom field; its key when the board no longer defines it.
  package func name(of id: CustomField.ID, on board: Board) -> String {
    board.settings.field(id)?.name ?? id.text
  }

  /// The custom fields of a change, each with its value, and the one before.
  func difference(
    ofFields before: FieldValue, to after: FieldValue, on board: Board, near today: Day
  ) -> String {
    guard case .custom(let values) = after else { return field(.customFields) }
    var former: CustomField.Values = [:]
    if case .custom(let values) = before { former = values }
    let texts = values.sorted { $0.key < $1.key }.map { id, value in
      difference(of: id, from: former[id], to: value, on: board, near: today)
    }
    return texts.joined(separator: semicolon)
  }

  /// The value of a custom field, and the one before.
  func difference(
    of id: CustomField.ID, from old: CustomField.Value?, to value: CustomField.Value?,
    on board: Board, near today: Day
  ) -> String {
    let field = board.settings.field(id)
    let text = "\(name(of: id, on: board)) \(self.value(value, of: field, near: today))"
    guard let old, old != .none else { return text }
    return "\(text) (\(formerly(self.value(old, of: field, near: today))))"
  }

  /// An example of what is typed for a custom field; empty when anything.
  package func example(_ field: CustomField) -> String {
    switch field.kind {
    case .text, .choice: ""
    case .number: say(en: "12, 1250.5", fr: "12, 1250,5")
    case .money: example(.amount)
    case .date: example(.date)
    case .flag: say(en: "yes, no", fr: "oui, non")
    case .link: "https://…"
    }
  }

  /// A text that is no number.
  package func notANumber(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t a number (12, 1250.5)",
      fr: "\(quoted(text)) n’est pas un nombre (12, 1250,5)")
  }

  /// A text that is neither yes nor no.
  package func notAFlag(_ text: String) -> String {
    say(en: "“\(text)” isn’t yes or no", fr: "\(quoted(text)) n’est ni oui ni non")
  }

  /// A text that is no web address.
  package func notALink(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t a web address (https://example.com)",
      fr: "\(quoted(text)) n’est pas une adresse web (https://example.com)")
  }

  /// There is no custom field of that name; `there` are the names of all.
  package func noField(_ text: String, there: [String]) -> String {
    let hint =
      there.isEmpty
      ? say(
        en: "add one with `dealdeck field add`", fr: "ajoutez-en un avec `dealdeck field add`")
      : say(en: "fields: ", fr: "champs\u{A0}: ") + there.joined(separator: ", ")
    return say(en: "no custom field “\(text)”", fr: "aucun champ personnalisé \(quoted(text))")
      + suggestion(nearest(to: text, of: there), then: hint)
  }

  /// An option that is no field with a value.
  package func notAFieldValue(_ text: String) -> String {
    say(
      en: "--field: “\(text)” isn’t name=value (region=north)",
      fr: "--field\u{A0}: \(quoted(text)) n’est pas de la forme nom=valeur (région=nord)")
  }

  /// There is no grouping of that name; `there` are the names of all.
  package func notAGrouping(_ text: String, there: [String]) -> String {
    say(
      en: "--by: “\(text)” isn’t valid; choose \(there.joined(separator: ", "))",
      fr: "--by\u{A0}: \(quoted(text)) n’est pas valide\u{A0}; choisissez "
        + there.joined(separator: ", "))
  }

  /// The line in place of an empty list of custom fields.
  package var noFields: String {
    say(en: "No custom fields yet.", fr: "Aucun champ personnalisé.")
  }

  /// The number of values of a field.
  package func valueCount(_ count: Int) -> String {
    self.count(
      count, say(en: "value", fr: "valeur"), say(en: "values", fr: "valeurs"))
  }
}
