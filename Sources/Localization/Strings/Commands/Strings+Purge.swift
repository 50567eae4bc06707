extension Strings {
  /// The head of what an erasure finds: the person, and the places that go in any case.
  package func purgeHead(_ name: String, places: Int) -> String {
    say(
      en: "Purging \(name) erases \(count(places, "place", "places")) for good: "
        + "the contact, its history, its roles and activities on deals.",
      fr:
        "La purge de \(name) efface définitivement \(count(places, "emplacement", "emplacements"))\u{A0}: "
        + "le contact, son historique, ses rôles et activités dans les affaires.")
  }

  /// The head of the free texts that mention the person.
  package var purgeMentions: String {
    say(
      en: "Mentions in free text; --redact N or --redact all redacts them, the others stay:",
      fr:
        "Mentions dans les textes libres\u{A0}; --redact N ou --redact all les expurge, les autres restent\u{A0}:"
    )
  }

  /// The head of the free texts on screen.
  package var purgeMentionsOnScreen: String {
    say(
      en: "Mentions in free text: those marked are redacted, the others stay.",
      fr:
        "Mentions dans les textes libres\u{A0}: celles qui sont cochées sont expurgées, les autres restent."
    )
  }

  /// The erasure lasts, and is confirmed by the number of places.
  package func purgeLasts(_ count: Int) -> String {
    say(
      en: "This can’t be undone."
        + keys(.confirmPurge) { " \($0), then \(figures.whole(count)), erases." },
      fr: "C’est irréversible."
        + keys(.confirmPurge) { " \($0), puis \(figures.whole(count)), efface." })
  }

  /// Another number was typed than the places that would be erased.
  package func purgeNeedsCount(_ count: Int) -> String {
    say(
      en: "\(self.count(count, "place", "places")) would be erased: type \(count).",
      fr: "\(self.count(count, "emplacement", "emplacements")) à effacer\u{A0}: tapez \(count).")
  }

  /// The file changed since the places were counted.
  package func purgeRecounted(_ count: Int) -> String {
    say(
      en: "The file changed: \(self.count(count, "place", "places")) now. Nothing erased.",
      fr: "Le fichier a changé\u{A0}: \(self.count(count, "emplacement", "emplacements")) "
        + "désormais. Rien n’est effacé.")
  }

  /// The contact is not in the file any more.
  package var contactIsGone: String {
    say(en: "The contact is no longer in the file.", fr: "Le contact n’est plus dans le fichier.")
  }

  /// No free text mentions the person.
  package var noMentions: String {
    say(en: "No mentions in free text.", fr: "Aucune mention dans les textes libres.")
  }

  /// The number of places that hold a text.
  package func purgePlaces(_ places: Int) -> String {
    count(places, say(en: "place", fr: "emplacement"), say(en: "places", fr: "emplacements"))
  }

  /// A text is redacted, or stays.
  package func redacted(_ isChosen: Bool) -> String {
    say(en: isChosen ? "redact" : "", fr: isChosen ? "expurger" : "")
  }

  /// The KPIs that are another after an erasure, by their names.
  package func purgedFigures(_ names: [String]) -> String {
    names.isEmpty
      ? say(en: "No KPI changes.", fr: "Aucun indicateur ne change.")
      : say(
        en: "KPIs that change: \(list(names)).",
        fr: "Indicateurs qui changent\u{A0}: \(list(names)).")
  }

  /// The places an erasure cannot reach.
  package var purgeUnreached: String {
    say(
      en: "Not reached: git history, backups, exports, and other people’s copies and drafts.",
      fr:
        "Hors d’atteinte\u{A0}: historique git, sauvegardes, exports, copies et brouillons d’autres personnes."
    )
  }

  /// The command that erases, with the count to confirm.
  package func purgeCommand(_ key: String, _ redactions: [String], count: Int) -> String {
    let command =
      (["dealdeck purge \(key)"] + redactions.map { "--redact \($0)" }
      + ["--count \(count)"]).joined(separator: " ")
    return say(
      en: "This can’t be undone. To purge: `\(command)`",
      fr: "C’est irréversible. Pour purger\u{A0}: `\(command)`")
  }

  /// The wrong count was given.
  package func purgeCount(_ given: Int, _ count: Int) -> String {
    say(
      en: "\(figures.whole(count)) places would be erased, not \(figures.whole(given)); "
        + "review them, then give --count \(count)",
      fr:
        "\(figures.whole(count)) emplacements seraient effacés, pas \(figures.whole(given))\u{A0}; "
        + "vérifiez-les, puis indiquez --count \(count)")
  }

  /// A text that is no number of a mention.
  package func notAMention(_ text: String) -> String {
    say(
      en: "“\(text)” isn’t the number of a mention; choose one of the list, or all",
      fr:
        "\(quoted(text)) n’est pas un numéro de mention\u{A0}; choisissez-en un de la liste, ou all"
    )
  }

  /// A number of no mention.
  package func notAMention(_ text: String, of count: Int) -> String {
    say(
      en: "“\(text)” isn’t a mention; choose 1 to \(count), or all",
      fr: "\(quoted(text)) n’est pas une mention\u{A0}; choisissez 1 à \(count), ou all")
  }

  /// A person was erased.
  package func purged(_ count: Int, kept: Int) -> String {
    let rest = say(
      en: kept == 0 ? "" : " \(self.count(kept, "mention stays", "mentions stay")).",
      fr: kept == 0 ? "" : " \(self.count(kept, "mention reste", "mentions restent")).")
    return say(
      en: "Purged: \(self.count(count, "place", "places")) erased.\(rest)",
      fr:
        "Purge faite\u{A0}: \(self.count(count, "emplacement effacé", "emplacements effacés")).\(rest)"
    )
  }
}
