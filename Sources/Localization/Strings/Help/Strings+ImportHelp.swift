extension Strings {
  /// The discussion in the help of `import`, with the fields of deals and of the other kinds of tables.
  func importNote(_ fields: [String], _ others: [(kind: String, fields: [String])]) -> String {
    let others = others.map { "\($0.kind): \($0.fields.joined(separator: " "))" }
      .joined(separator: "; ")
    return say(
      en:
        """
        Deals keep the dates of the export. Assumptions are reported, and rejected rows are listed \
        with line and reason; fix them and import again: what is already imported is skipped. \
        Fields for --map: \(fields.joined(separator: " ")). With --as and for --set: \(others).
        """,
      fr:
        """
        Les affaires gardent les dates de l’export. Les hypothèses sont signalées, et les lignes \
        rejetées listées avec numéro et motif\u{A0}; corrigez-les et relancez l’import\u{A0}: ce qui \
        est déjà importé est ignoré. Champs pour --map\u{A0}: \(fields.joined(separator: " ")). \
        Avec --as et pour --set\u{A0}: \(others).
        """)
  }

  /// The help of an option of `import` for costs, quotas and rates.
  func help(_ argument: ShellArgument.OfTables) -> String {
    switch argument {
    case .kind:
      say(
        en: "What the rows are; default: deals.",
        fr:
          "Nature des lignes\u{A0}: deals (affaires, par défaut), costs (coûts), quotas ou rates (taux)."
      )
    case .value:
      say(
        en: "Value of rows without one, such as kind=marketing; repeatable.",
        fr: "Valeur des lignes qui n’en ont pas, comme kind=marketing\u{A0}; répétable.")
    case .name:
      say(
        en:
          "Channel or member of the file and its name here, such as \"Webinr=Webinar\"; repeatable.",
        fr:
          "Canal ou membre du fichier et son nom ici, comme \"Webinr=Webinaire\"\u{A0}; répétable.")
    case .newNames:
      say(
        en: "Take channels and members that the board does not have.",
        fr: "Accepter les canaux et membres que le tableau n’a pas.")
    }
  }
}
