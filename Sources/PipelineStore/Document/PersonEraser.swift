import PipelineDomain

/// The erasure of a person from the parts of a file, counted as it is done.
struct PersonEraser {
  private let contact: Contact
  private let traces: PersonTraces
  private let chosen: PurgePlan.Redaction
  private let mark: Contact.Purge
  /// The places that were erased, free texts left out.
  private(set) var places = 0
  /// The free texts that mention the person, in the order they were found.
  private(set) var mentions: [PurgePlan.Mention] = []
  private var found: [String: Int] = [:]
  /// The names under which the person was noted on the deal at hand, folded.
  private var aliases: Set<FoldedText> = []

  /// The members whose texts are keys, details of other people or names of the team, and no free texts.
  private static let keys: Set<String> = [
    "at", "bulk", "by", "contacts", "currency", "due", "email", "from", "id", "kind", "list",
    "name", "on",
    "owner", "phone", "rank", "record", "stage", "stakeholders", "to", "undoes",
  ]

  /// - Parameter mark: The mark of a contact that was erased.
  init(_ contact: Contact, redacting chosen: PurgePlan.Redaction, mark: Contact.Purge) {
    self.contact = contact
    traces = PersonTraces(of: contact)
    self.chosen = chosen
    self.mark = mark
  }

  /// Returns a list of records, or the history of the board, without the person.
  mutating func erased(list: JSONTree, _ name: String) -> JSONTree {
    var kept: [JSONTree] = []
    for element in list.elements {
      if name == Document.historyMember, isChange(element) {
        places += 1
      } else if name == Record.List.contacts.rawValue,
        element["id"]?.text == contact.id.text
      {
        places += 1
        kept.append(tombstone(of: element))
      } else {
        // A setting names the team and what the board counts by, and nobody outside.
        let isOrganization = element["list"]?.text == Record.List.organizations.rawValue
        kept.append(
          element["setting"] != nil
            ? element : isOrganization ? erased(organization: element) : redacted(element, on: nil))
      }
    }
    return .array(kept)
  }

  /// True for a change of the contact in the history.
  private func isChange(_ entry: JSONTree) -> Bool {
    entry["list"]?.text == Record.List.contacts.rawValue
      && entry["record"]?.text == contact.id.text
  }

  /// Returns the record with nothing but its key, its entry and the mark.
  private func tombstone(of record: JSONTree) -> JSONTree {
    var blank = Contact(id: contact.id, name: "", at: contact.at, by: contact.by)
    (blank.isWithdrawn, blank.purge) = (true, mark)
    let text = JSONText.of { Contact.schema.write(blank, &$0) }
    return (try? JSONTree(text)) ?? .null
  }

  /// Returns a deal without the person: no part in it, no note of the name, in its history neither.
  mutating func erased(deal: JSONTree, _ id: Deal.ID) -> JSONTree {
    var deal = deal
    aliases = names(notedOn: deal)
    deal["stakeholders"] = withoutRole(deal["stakeholders"])
    deal["contacts"] = withoutNoted(deal["contacts"])
    if case .array(let activities)? = deal["activities"] {
      deal["activities"] = .array(activities.map { withoutContact($0) })
    }
    if case .array(let history)? = deal["history"] {
      deal["history"] = .array(history.compactMap { erased(entry: $0) })
    }
    return redacted(deal, on: id)
  }

  /// Returns the names under which the person is noted on a deal, or was.
  private func names(notedOn deal: JSONTree) -> Set<FoldedText> {
    let former = deal["history"]?.elements.map {
      $0[HistoryEntry.formerMember]?["contacts"]?.elements ?? []
    }
    let noted = (deal["contacts"]?.elements ?? []) + (former ?? []).joined()
    return Set(noted.filter(isPerson).map { FoldedText($0["name"]?.text ?? "") })
  }

  private func isPerson(_ noted: JSONTree) -> Bool {
    traces.areOf(
      name: noted["name"]?.text ?? "", email: noted["email"]?.text ?? "",
      phone: noted["phone"]?.text ?? "")
  }

  /// Returns an entry without the person; `nil` for one that told nothing else.
  private mutating func erased(entry: JSONTree) -> JSONTree? {
    var entry = entry
    guard case .object(let changes)? = entry["changes"] else { return entry }
    var kept = JSONTree.object(changes)
    for name in ["stakeholders", "contacts"] {
      guard case .array(let values)? = kept[name], values.count == 2 else { continue }
      let cleared = values.map { value in
        name == "contacts" ? withoutName(value) : withoutRole(value) ?? .null
      }
      kept[name] = cleared[0] == cleared[1] ? nil : .array(cleared)
    }
    guard kept != .object(changes) else { return withoutFormer(entry) }
    entry["changes"] = kept
    return kept.isEmpty ? nil : withoutFormer(entry)
  }

  /// Returns an entry whose former texts hold nothing of the person.
  private mutating func withoutFormer(_ entry: JSONTree) -> JSONTree {
    guard var former = entry[HistoryEntry.formerMember] else { return entry }
    former["contacts"] = withoutNoted(former["contacts"])
    former["stakeholders"] = withoutRole(former["stakeholders"])
    var entry = entry
    entry[HistoryEntry.formerMember] = former.isEmpty ? nil : former
    return entry
  }

  private mutating func withoutRole(_ roles: JSONTree?) -> JSONTree? {
    guard var roles, roles[contact.id.text] != nil else { return roles }
    places += 1
    roles[contact.id.text] = nil
    return roles.isEmpty ? nil : roles
  }

  private mutating func withoutContact(_ activity: JSONTree) -> JSONTree {
    guard activity["contact"]?.text == contact.id.text else { return activity }
    var activity = activity
    places += 1
    activity["contact"] = nil
    return activity
  }

  private mutating func withoutNoted(_ people: JSONTree?) -> JSONTree? {
    guard case .array(let all)? = people else { return people }
    let others = all.filter { !isPerson($0) }
    places += all.count - others.count
    return others.isEmpty ? nil : .array(others)
  }

  /// Returns the names of people noted on a deal without that of the person.
  private mutating func withoutName(_ names: JSONTree) -> JSONTree {
    guard case .array(let all) = names else { return names }
    let others = all.filter { name in
      let text = name.text ?? ""
      return !traces.areOf(name: text, email: "", phone: "") && !aliases.contains(FoldedText(text))
    }
    places += all.count - others.count
    return others.isEmpty ? .null : .array(others)
  }

  /// Returns an organization with the chosen texts redacted, its name too: it may be that of the person.
  mutating func erased(organization: JSONTree) -> JSONTree {
    redacted(organization, on: nil, except: PersonEraser.keys.subtracting(["name"]))
  }

  /// Returns a part with the chosen texts redacted; notes those that mention the person.
  private mutating func redacted(
    _ tree: JSONTree, on deal: Deal.ID?, except keys: Set<String> = PersonEraser.keys
  ) -> JSONTree {
    // The keys of custom fields are the team's own words, and all their texts are free.
    let isKept = { (name: String, path: [String]) in path.last != "fields" && keys.contains(name) }
    let changed = tree.mapTexts(except: isKept) { text, path in
      guard traces.areFound(in: text) else { return text }
      return redacts(text, in: path.last ?? "", on: deal) ? redactedText : text
    }
    return withoutRedactedFields(changed)
  }

  /// Notes a text that mentions the person; returns true when it is redacted.
  private mutating func redacts(_ text: String, in member: String, on deal: Deal.ID?) -> Bool {
    let place = found[text] ?? mentions.count
    guard place == mentions.count else {
      mentions[place].places += 1
      return mentions[place].isRedacted
    }
    found[text] = place
    mentions.append(
      PurgePlan.Mention(
        text: text, places: 1, deal: deal, member: member,
        isRedacted: chosen.chooses(text, at: place)))
    return mentions[place].isRedacted
  }

  /// Returns a record without the custom fields that were redacted: what stands for a text fits no link and no
  /// choice.
  private func withoutRedactedFields(_ record: JSONTree) -> JSONTree {
    guard case .object(let fields)? = record["fields"] else { return record }
    var record = record
    let kept = fields.filter { $0.value.text != redactedText }
    record["fields"] = kept.isEmpty ? nil : .object(kept)
    return record
  }
}
