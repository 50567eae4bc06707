import PipelineDomain
import Testing

/// Filters are parsed in English and French alike, and described in English.
@Suite struct FilterLanguageTests {
  @Test(arguments: [
    ("responsable:moi étape:b montant>10k", "owner:me stage:b amount>10k"),
    ("dormante en-retard", "stale late"), ("RESPONSABLE:Moi -Gagnée", "owner:me -won"),
    ("owner:moi relance:en-retard", "owner:me next:overdue"),
    ("relance:aucune ou motif:aucun", "next:none or reason:none"),
    ("sauf (ouverte et tiede)", "-(open warm)"), ("etape=demo", "stage=demo"),
    ("cloture<vendredi montant>=\"1 250,50\"", "close<friday amount>=1250.5"),
    ("issue:perdue phase:conversion", "outcome:lost phase:convert"),
    ("\"ou\" \"dormante\"", "\"ou\" \"dormante\""), ("owner:\"moi\"", "owner:\"moi\""),
  ])
  func `a filter in French is the one in English`(french: String, english: String) throws {
    let filter = try Filter(french)
    #expect(filter.description == english)
    #expect(try Filter(english) == filter)
    #expect(try Filter(english, in: [.english]) == filter)
  }

  @Test func `a word that saved filters of before hold is still understood`() throws {
    #expect(try Filter("pardoned") == Filter("covered"))
    #expect(try Filter("-pardoned").description == "-covered")
  }

  @Test(arguments: Filter.Language.allCases)
  func `every word is read as what it is, and none is two`(language: Filter.Language) throws {
    for mark in Filter.Mark.allCases {
      #expect(try Filter(mark.spelling(in: language)) == Filter(.term(.mark(mark))))
    }
    for key in Filter.Key.allCases {
      for (word, english) in zip(key.words(in: language), key.words) {
        let text = "\(key.spelling(in: language)):\(word)"
        let description = try Filter(text).description
        #expect(try Filter("\(key.rawValue):\(english)").description == description, "\(text)")
      }
    }
    let alone =
      Filter.Mark.allCases.map { $0.spelling(in: language) }
      + Filter.Joint.allCases.map { $0.spelling(in: language) }
    #expect(Set(alone).count == alone.count)
    #expect(
      Set(Filter.Key.allCases.map { $0.spelling(in: language) }).count
        == Filter.Key.allCases.count)
  }

  @Test(arguments: [
    ("resp", ["responsable:"]), ("dor", ["dormante"]), ("responsable:mo", ["moi"]),
    ("responsable:le", ["Léa"]), ("montant>", ["aucun"]), ("ow", ["owner:"]),
    ("relance:", ["en-retard", "aujourd'hui", "à-venir", "aucun"]),
  ])
  func `in French the French words are on offer, and English ones where there are none`(
    text: String, expected: [String]
  ) {
    let offered = Filter.completions(
      in: text, at: text.count, on: FilterBoard.board, speaking: .french)
    #expect(offered.map(\.text) == expected)
  }

  @Test(
    arguments: [("b", ["B"]), ("2", ["B"]), ("9", []), ("nowhere", [])] as [(String, [Stage.ID])])
  func `a stage that is asked for whole is the one that commands mean`(
    typed: String, stages: [Stage.ID]
  ) throws {
    let matcher = try Filter("stage=\(typed)").matcher(in: FilterBoard.context())
    let found = FilterBoard.board.deals.filter(matcher.matches)
    #expect(found.allSatisfy { stages.contains($0.stage) })
    #expect(
      found.count == FilterBoard.board.deals.count { stages.contains($0.stage) })
  }
}
