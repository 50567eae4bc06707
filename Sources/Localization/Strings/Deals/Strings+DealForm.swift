import Diagnostics
package import PipelineDomain

/// A deal written as a form.
extension Strings {
  /// The lines that the form of a deal has: the fields that are typed while it has that outcome, and those of
  /// the board.
  private func formLabels(_ deal: Deal, on board: Board) -> [DealForm.Label] {
    let outcome = board.stage(of: deal)?.outcome ?? .open
    let fields = Field.allCases.filter {
      $0.isTyped(outcome) && $0.isFact && $0 != .stage && $0 != .notes
    }
    return fields.map(DealForm.Label.field)
      + board.settings.fields(on: .deal).map(DealForm.Label.custom)
  }

  /// The deal as a form.
  package func form(of deal: Deal, on board: Board, _ parser: FieldParser) -> String {
    var lines = formHelp.map { "# " + $0 }
    for label in formLabels(deal, on: board) {
      let value = formText(of: label, of: deal, on: board, parser)
      lines.append("\(name(of: label, board.settings)): \(value)".trimmed)
    }
    lines += ["", formContacts + ":"]
    for person in board.stakeholders(of: deal) {
      guard let role = person.role else { continue }
      lines.append("  \(person.contact.name) = \(self.role(role))")
    }
    lines += ["", field(Field.notes) + ":"]
    return lines.joined(separator: "\n") + "\n" + deal.notes + (deal.notes.isEmpty ? "" : "\n")
  }

  /// The value of a line, which holds one; notes have lines of their own.
  private func formText(
    of label: DealForm.Label, of deal: Deal, on board: Board, _ parser: FieldParser
  ) -> String {
    let text =
      switch label {
      case .field(.notes): deal.notes
      case .field(.organization): board.organization(of: deal)?.name ?? ""
      case .field(.nextStep): deal.nextStep.map { "\($0.what) \($0.due)" } ?? ""
      case .field(.forecastCategory): deal.forecastCategory.map(category) ?? ""
      case .field(let field): parser.text(of: deal[field])
      case .custom(let field): parser.text(of: deal.customFields[field.id]) { flag($0) }
      }
    return label == .field(.notes) ? text : String(text.map { $0.isNewline ? " " : $0 }).trimmed
  }

  /// The name of a line: of a custom field its key, where its name would be read as something else.
  private func name(of label: DealForm.Label, _ settings: Settings) -> String {
    switch label {
    case .field(let field): return self.field(field)
    case .custom(let field):
      let isReadBack =
        !field.name.hasPrefix("#") && !field.name.contains(":")
        && self.label(named: field.name, settings) == label
      return isReadBack ? field.name : field.id.text
    }
  }

  private var formContacts: String { say(en: "contacts", fr: "contacts") }

  private var formHelp: [String] {
    say(
      en: [
        "One field a line; an empty value clears it, a missing line leaves it as it is.",
        "Contacts: name = role. Everything below the notes line is notes.",
      ],
      fr: [
        "Un champ par ligne\u{A0}; une valeur vide l’efface, une ligne absente le laisse inchangé.",
        "Contacts\u{A0}: nom = rôle. Tout ce qui suit la ligne des notes en fait partie.",
      ])
  }
}

/// A form read.
extension Strings {
  /// Reads the lines of a form.
  private func form(
    _ text: String, _ settings: Settings
  ) -> (form: DealForm, issues: [DealForm.Issue]) {
    var form = DealForm()
    var issues: [DealForm.Issue] = []
    var isInContacts = false
    let lines = text.formLines
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmed
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      let indent = line.prefix { $0.isWhitespace }.count
      let start = TextPosition(line: index + 1, column: indent + 1)
      let colon = line.firstIndex(of: ":")
      let name = String(line[..<(colon ?? line.endIndex)]).trimmed
      let rest = colon.map { line[line.index(after: $0)...] } ?? ""
      let blanks = rest.prefix { $0.isWhitespace }.count
      let value = DealForm.Entry(
        text: String(rest).trimmed,
        position: TextPosition(
          line: index + 1, column: line.count - rest.count + blanks + 1))
      let label = colon == nil ? nil : label(named: name, settings)
      if label == .field(.notes) {
        let below = lines[(index + 1)...]
        let notes = (value.text.isEmpty ? [] : [value.text]) + below
        form.notes = DealForm.Entry(text: notes.joined(separator: "\n"), position: start)
        break
      }
      if colon != nil, FoldedText(name) == FoldedText(formContacts) {
        isInContacts = true
      } else if isInContacts {
        form.people.append(DealForm.Entry(text: trimmed, position: start))
      } else if let label {
        form.fields[label] = value
      } else {
        issues.append(DealForm.Issue(at: start, text: notAField(name)))
      }
    }
    return (form, issues)
  }

  private func label(named name: String, _ settings: Settings) -> DealForm.Label? {
    let folded = FoldedText(name)
    let known = Field.allCases.first {
      folded.isAll(of: self.field($0)) || folded.isAll(of: $0.name)
    }
    return known.map { .field($0) }
      ?? settings.fields(on: .deal).meant(by: name, key: \.id.text, name: \.name)
      .map { .custom($0) }
  }

  private func changedMeanwhile(to present: String, from former: String) -> String {
    say(
      en: "is now “\(present)”: restore “\(former)” here, save, then edit again",
      fr:
        "vaut désormais \(quoted(present))\u{A0}: remettez \(quoted(former)), enregistrez, puis modifiez à nouveau"
    )
  }

  private func notAField(_ label: String) -> String {
    say(en: "“\(label)” isn’t a field", fr: "\(quoted(label)) n’est pas un champ")
  }

  /// The changes that a form makes, against the text it was; or its errors.
  package func draft(
    by text: String, of original: String, for deal: Deal, on board: Board, _ parser: FieldParser,
    _ dates: DateParser
  ) -> DealForm.Reading {
    var (form, issues) = form(text, board.settings)
    let before = self.form(original, board.settings).form
    let allowed = Set(formLabels(deal, on: board))
    var draft = DealDraft()
    var contested: [Action.Edit] = []
    for (label, entry) in form.fields.sorted(by: { $0.value.position < $1.value.position }) {
      let former = before.fields[label]?.text ?? ""
      do throws(DealForm.Issue) {
        guard allowed.contains(label) else {
          throw DealForm.Issue(at: entry.position, text: notAField(name(of: label, board.settings)))
        }
        guard entry.text != former else { continue }
        guard label != .field(.organization) else {
          let present = formText(of: label, of: deal, on: board, parser)
          guard present == former else {
            throw DealForm.Issue(
              at: entry.position, text: changedMeanwhile(to: present, from: former))
          }
          draft.organization = entry.text
          continue
        }
        let edit = try edit(of: label, entry, deal, parser, dates)
        guard deal.change(of: edit.field, to: edit.value) != nil else { continue }
        if formText(of: label, of: deal, on: board, parser) == former {
          draft.edits.append(edit)
        } else {
          contested.append(edit)
        }
      } catch {
        issues.append(error)
      }
    }
    let notes = before.notes?.text.withoutLastLineEnds ?? ""
    if let written = form.notes?.text.withoutLastLineEnds, written != notes {
      let edit = Action.Edit(.notes, written.isEmpty ? .none : .text(written))
      if deal.notes.withoutLastLineEnds == notes {
        draft.edits.append(edit)
      } else {
        contested.append(edit)
      }
    }
    let (people, wrong) = persons(of: form)
    let former = persons(of: before).people
    draft.joined = people.filter { !former.contains($0) }
    draft.left = former.map(\.name).filter { name in
      !people.contains { FoldedText($0.name) == FoldedText(name) }
    }
    issues = (issues + wrong).sorted { $0.position < $1.position }
    return DealForm.Reading(draft: draft, contested: contested, form: form, issues: issues)
  }

  private func edit(
    of label: DealForm.Label, _ entry: DealForm.Entry, _ deal: Deal, _ parser: FieldParser,
    _ dates: DateParser
  ) throws(DealForm.Issue) -> Action.Edit {
    if label == .field(.nextStep), !entry.text.isEmpty {
      guard let step = dates.step(entry.text, before: deal.nextStep) else {
        throw DealForm.Issue(at: entry.position, text: stepNeedsDay)
      }
      return Action.Edit(.nextStep, .step(step))
    }
    do throws(FieldParser.ParseError) {
      switch label {
      case .field(let field):
        return Action.Edit(field, try parser.value(entry.text, for: field))
      case .custom(let field):
        return Action.Edit(
          .customFields, .custom([field.id: try parser.value(entry.text, for: field)]))
      }
    } catch {
      throw DealForm.Issue(at: entry.position, text: refusal(error))
    }
  }

  private func persons(
    of form: DealForm
  ) -> (people: [DealDraft.Person], issues: [DealForm.Issue]) {
    var people: [DealDraft.Person] = []
    var issues: [DealForm.Issue] = []
    for entry in form.people {
      let parts = entry.text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard let name = parts.first, !name.isEmpty, !entry.text.hasPrefix("=") else {
        issues.append(DealForm.Issue(at: entry.position, text: nameNeeded))
        continue
      }
      let typed = parts.count > 1 ? parts[1] : ""
      guard let role = typed.isEmpty ? .other : role(named: typed) else {
        let there = StakeholderRole.allCases.map { role($0) }
        issues.append(
          DealForm.Issue(at: entry.position, text: refusal(.notARole(typed, there: there))))
        continue
      }
      people.append(DealDraft.Person(name: name, role: role))
    }
    return (people, issues)
  }
}
