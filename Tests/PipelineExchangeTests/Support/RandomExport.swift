import PipelineDomain
import PipelineExchange

/// A table as some program would export it, with the deals that it means.
struct RandomExport {
  struct Row {
    var title: String
    var outcome: Stage.Outcome
    /// The place in the words for open stages.
    var stage: Int
    var minorUnits: Int64?
    var created: Day
    var closed: Day?
  }

  let rows: [Row]
  let bytes: [UInt8]
  let currency: String

  private struct Language {
    var headings: [String]
    var stages: [String]
    var won: String
    var lost: String
    var months: [String]
  }

  private static let languages = [
    Language(
      headings: ["Deal Name", "Deal Stage", "Amount", "Create Date", "Close Date"],
      stages: ["Qualification", "Proposal", "Negotiation"], won: "Closed Won", lost: "Closed Lost",
      months: months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")),
    Language(
      headings: ["Nom de la transaction", "Étape", "Montant", "Créé le", "Date de fermeture"],
      stages: ["Qualification", "Proposition", "Négociation"], won: "Fermé gagné",
      lost: "Fermé perdu",
      months: months(
        "janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.")),
    Language(
      headings: ["Deal-Name", "Phase", "Betrag", "Erstellt am", "Abschlussdatum"],
      stages: ["Qualifizierung", "Angebot", "Verhandlung"], won: "Abgeschlossen gewonnen",
      lost: "Verloren",
      months: months(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember")),
    Language(
      headings: ["Nombre del negocio", "Etapa", "Importe", "Creado el", "Fecha de cierre"],
      stages: ["Calificación", "Propuesta", "Negociación"], won: "Cerrado ganado",
      lost: "Cerrado perdido",
      months: months(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")),
    Language(
      headings: ["Nome opportunità", "Stadio", "Importo", "Creato il", "Data di chiusura"],
      stages: ["Qualificazione", "Offerta", "Negoziazione"], won: "Chiuso vinto",
      lost: "Chiuso perso",
      months: months(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
      )),
    Language(
      headings: [
        "Nome do negócio", "Etapa do negócio", "Valor", "Criado em", "Data de fechamento",
      ],
      stages: ["Qualificação", "Proposta", "Negociação"], won: "Fechado ganho",
      lost: "Fechado perdido",
      months: months(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro")),
    Language(
      headings: ["Naam deal", "Dealfase", "Bedrag", "Aangemaakt op", "Sluitingsdatum"],
      stages: ["Kwalificatie", "Offerte", "Onderhandeling"], won: "Gewonnen",
      lost: "Gesloten verloren",
      months: months(
        "januari februari maart april mei juni juli augustus september oktober november december")),
  ]

  private static func months(_ names: String) -> [String] {
    names.split(separator: " ").map(String.init)
  }

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    func draw(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    let language = RandomExport.languages[draw(RandomExport.languages.count)]
    let separator = [",", ";", "\t", "|"][draw(4)]
    let (dates, amounts, shape) = (draw(8), draw(5), draw(5))
    let blank = ["", "N/A", "NULL", "--", "(blank)", "nan"][draw(6)]
    let sign = ["", "€", "EUR", "US$"][draw(4)]
    currency = sign == "US$" ? "USD" : "EUR"
    let order = [[0, 1, 2, 3, 4], [4, 2, 0, 3, 1], [1, 0, 3, 4, 2]][draw(3)]
    let start = Day(ordinal: 20_454)  // 2026-01-01
    var rows: [Row] = []
    for number in 0..<(6 + draw(8)) {
      let created = start.adding(days: draw(150))
      let outcome = [Stage.Outcome.open, .open, .won, .lost][draw(4)]
      rows.append(
        Row(
          title: "Deal \(number)", outcome: outcome, stage: draw(3),
          minorUnits: draw(6) == 0 ? nil : Int64(1 + draw(900_000)) * (amounts == 4 ? 100 : 1),
          created: created, closed: outcome == .open ? nil : created.adding(days: 5 + draw(90))))
    }
    self.rows = rows

    func date(_ day: Day) -> String {
      let (year, month, number) = day.civil
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      return switch dates {
      case 0: "\(day)"
      case 1: "\(two(number))/\(two(month))/\(year)"
      case 2: "\(month)/\(number)/\(year)"
      case 3: "\(two(number)).\(two(month)).\(year)"
      case 4: "\(number) \(language.months[month - 1]) \(year)"
      case 5: "\(day.ordinal + 25_569)"
      case 6: "\(day) 09:30:00 UTC"
      default: "\(two(number))/\(two(month))/\(year % 100)"
      }
    }
    func amount(_ units: Int64) -> String {
      let (whole, fraction) = units.decimalDigits(2)
      func grouped(_ mark: String) -> String {
        whole.count > 3 ? whole.dropLast(3) + mark + whole.suffix(3) : whole
      }
      let number =
        switch amounts {
        case 0: whole + "." + fraction
        case 1: grouped(",") + "." + fraction
        case 2: grouped(".") + "," + fraction
        case 3: grouped("\u{A0}") + "," + fraction
        default: whole
        }
      return sign == "US$" ? "US$ " + number : sign.isEmpty ? number : number + " " + sign
    }
    func line(_ cells: [String]) -> String {
      order.map { "\"" + cells[$0].replacing("\"", with: "\"\"") + "\"" }
        .joined(separator: separator)
    }
    var lines = [line(language.headings)]
    for row in rows {
      let stage =
        row.outcome == .won
        ? language.won : row.outcome == .lost ? language.lost : language.stages[row.stage]
      lines.append(
        line([
          row.title, stage, row.minorUnits.map(amount) ?? blank, date(row.created),
          row.closed.map(date) ?? blank,
        ]))
    }
    if shape == 1 { lines.insert("sep=" + separator, at: 0) }
    if shape == 2 { lines.insert("Report", at: 0) }
    let text = lines.joined(separator: "\r\n") + "\r\n"
    bytes =
      switch shape {
      case 3: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case 4: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      default: Array(text.utf8)
      }
  }
}
