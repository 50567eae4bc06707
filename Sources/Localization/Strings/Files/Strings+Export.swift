package import PipelineDomain

/// A refusal of a list's format, columns or rows, of an export, or of what is read from a pipe.
package enum ExportRefusal: Equatable, Sendable {
  /// An unknown column, with the names of all.
  case noColumn(String, there: [String])
  case negativeLimit(Int)
  /// `--json` beside another format.
  case twoFormats(String)
  /// `--excel`, `--tasks` and a calendar of something that has none.
  case onlyCSV, onlyCalendar, onlyDeals
  /// Options that KPIs do not take in an export, and those that they alone take.
  case onlyFilter, onlyKPIs
  /// A list shown where an option, named so, needs the whole report.
  case needsReport(String)
  /// A format without room for totals.
  case noTotals(String)
  /// The file an export would be written to is a board.
  case overBoard(String)
  /// The standard input, or the arguments, name no deal.
  case noDeals
  /// A change of a board from the standard input.
  case nothingToSaveTo
  /// A recipient that is no address, one without a mail, and a report without the closing of its review.
  case notAnAddress(String)
  case onlyMail, onlyClosing
  /// A report and a mail of it, both to the same file or to the standard output.
  case twoOutputs(String)
  /// A report on the standard output, beside the changes of a review.
  case needsFile
  /// A file whose name tells no format, with the ends that do.
  case noFormat(String, among: [String])
}

extension Strings {
  /// An error, then the remedy.
  package func refusal(_ refusal: ExportRefusal) -> String {
    switch refusal {
    case .noColumn(let name, let there):
      say(
        en: "no column “\(name)”"
          + suggestion(nearest(to: name, of: there), then: "columns: \(among(there))"),
        fr: "aucune colonne \(quoted(name))"
          + suggestion(nearest(to: name, of: there), then: "colonnes\u{A0}: \(among(there))"))
    case .negativeLimit(let count):
      say(
        en: "--limit: \(count) isn’t a number of rows; use 0 or more",
        fr: "--limit\u{A0}: \(count) n’est pas un nombre de lignes\u{A0}; indiquez 0 ou plus")
    case .twoFormats(let format):
      say(
        en: "--json and --format \(format) exclude each other; choose one",
        fr: "--json et --format \(format) s’excluent\u{A0}; choisissez l’un des deux")
    case .onlyCSV:
      say(
        en: "--excel needs --format csv",
        fr: "--excel s’utilise avec --format csv")
    case .onlyCalendar:
      say(en: "--tasks needs --format ics", fr: "--tasks s’utilise avec --format ics")
    case .onlyDeals:
      say(
        en: "only deals have a calendar; use `dealdeck export deals --format ics`",
        fr:
          "seules les affaires ont un calendrier\u{A0}; utilisez `dealdeck export deals --format ics`"
      )
    case .onlyFilter:
      say(
        en: "KPIs take --filter alone, without --stage, --owner, --stale and --totals: "
          + "export kpis --filter owner:NAME",
        fr:
          "les indicateurs ne prennent que --filter, sans --stage, --owner, --stale ni --totals\u{A0}: "
          + "export kpis --filter responsable:NOM")
    case .onlyKPIs:
      say(
        en: "--period and --by need `dealdeck export kpis`",
        fr: "--period et --by s’utilisent avec `dealdeck export kpis`")
    case .needsReport(let option):
      say(
        en:
          "\(option) needs the report or --json; leave out --format, --columns, --sort and --limit",
        fr:
          "\(option) s’utilise avec le rapport ou --json\u{A0}; retirez --format, --columns, --sort et --limit"
      )
    case .noTotals(let format):
      say(
        en: "no totals in \(format); use csv, tsv, json or md",
        fr: "pas de totaux en \(format)\u{A0}; utilisez csv, tsv, json ou md")
    case .noDeals:
      say(
        en: "no deal named; give ids, or pipe them one per line",
        fr:
          "aucune affaire nommée\u{A0}; indiquez des identifiants, ou un par ligne sur l’entrée standard"
      )
    case .nothingToSaveTo:
      say(
        en: "a board from standard input can’t be changed; give a file with --file",
        fr: "un tableau lu sur l’entrée standard ne se modifie pas\u{A0}; indiquez --file FICHIER")
    case .notAnAddress(let text):
      say(
        en: "“\(text)” isn’t an e-mail address (name@example.com)",
        fr: "\(quoted(text)) n’est pas une adresse e-mail (nom@example.com)")
    case .onlyMail: say(en: "--to needs --eml FILE", fr: "--to s’utilise avec --eml FICHIER")
    case .onlyClosing:
      say(
        en: "--report needs --close; without closing the review, use `dealdeck report`",
        fr:
          "--report s’utilise avec --close\u{A0}; sans clôturer la revue, utilisez `dealdeck report`"
      )
    case .twoOutputs(let path):
      say(
        en: "--output and --eml can’t both be \(path == "-" ? "standard output" : path); "
          + "give another file to one",
        fr: "--output et --eml ne peuvent pas utiliser tous deux "
          + (path == "-" ? "la sortie standard" : path)
          + "\u{A0}; indiquez un autre fichier pour l’un des deux")
    case .needsFile:
      say(
        en: "--report needs a file; `dealdeck report` prints one",
        fr: "--report demande un fichier\u{A0}; `dealdeck report` affiche le rapport")
    case .noFormat(let path, let formats):
      "\(path)\(colon)\(phrase(noExportFormat(among: formats)))"
    case .overBoard(let path):
      say(
        en: "\(path): is a board; choose another file",
        fr: "\(path)\u{A0}: c’est un tableau\u{A0}; choisissez un autre fichier")
    }
  }

  /// The name offered for the file of a page.
  package func exportName(ofReport isReport: Bool, on day: Day) -> String {
    say(
      en: isReport ? "report-\(day).html" : "deals-\(day).csv",
      fr: isReport ? "rapport-\(day).html" : "affaires-\(day).csv")
  }

  /// The error of a file whose name tells no format.
  package func noExportFormat(among formats: [String]) -> String {
    let ends = formats.map { "." + $0 }
    let others = ends.dropLast().joined(separator: ", ")
    let last = ends.last ?? ""
    return say(
      en: "End the name in \(others) or \(last).", fr: "Terminez le nom par \(others) ou \(last).")
  }

  /// A page without deals is asked for as a list.
  package var noDealsToExport: String {
    say(
      en: "No deals here; end the name in .html, .txt or .eml for a report.",
      fr: "Aucune affaire ici\u{A0}; terminez le nom par .html, .txt ou .eml pour un rapport.")
  }

  /// A page was written to a file.
  package func exported(to path: String) -> String {
    say(en: "Exported to \(path).", fr: "Exporté vers \(path).")
  }

  /// A next step in a calendar.
  package func calendarStep(_ step: String, of deal: String) -> String { "\(step) · \(deal)" }

  /// A close date in a calendar.
  package func calendarClose(of deal: String) -> String {
    say(en: "Close date · \(deal)", fr: "Date de clôture · \(deal)")
  }
}
