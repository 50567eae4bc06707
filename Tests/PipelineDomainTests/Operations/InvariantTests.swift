import PipelineDomain
import Testing

@Suite struct InvariantTests {
  private func kinds(_ deal: Deal, stages: [Stage] = threeStages) -> [IntegrityIssue.Kind] {
    boardOf([deal], stages: stages).integrityIssues(in: .utc).map(\.kind)
  }

  @Test func `a sound deal breaks nothing`() {
    #expect(kinds(deal("d", [("A", "2025-03-01"), ("won", "2025-03-05")])) == [])
  }

  @Test func `each contradiction of a deal is found`() {
    let sound = deal("d", [("A", "2025-03-01")])
    let broken: [(IntegrityIssue.Kind, (inout Deal) -> Void)] = [
      (.unknownOrganization("o"), { $0.organization = "o" }),
      (.unknownUpsell("x"), { $0.upsellOf = "x" }),
      (.upsellCycle, { $0.upsellOf = "d" }),
      (.emptyTitle, { $0.title = "  " }),
      (.negativeAmount(.amount), { $0.amount = .euros(-1) }),
      (.negativeAmount(.cost), { $0.cost = .euros(-1) }),
      (.negativeAmount(.recurring), { $0.recurring = .euros(-1) }),
      (.probabilityOutOfRange(-1), { $0.probability = -1 }),
      (.openWithClosingDay, { $0.closedOn = "2025-03-02" }),
      (.duplicateEntry("d-0"), { $0.history.append($0.history[0]) }),
      (
        .undoesNothing("u"),
        {
          $0.history.append(
            HistoryEntry(
              id: "u", at: noon("2025-03-02"), by: "Léa", changes: [], undoes: "x", sequence: 9))
        }
      ),
      (
        .historyDisagrees(.stage, recorded: .text("A"), found: .text("B")),
        { $0.stage = "B" }
      ),
    ]
    for (kind, breakIt) in broken {
      var deal = sound
      breakIt(&deal)
      #expect(kinds(deal) == [kind])
    }
  }

  @Test func `an unknown stage, a missing and an early closing day are found`() {
    var lost = deal("d", [])
    lost.stage = "Z"
    #expect(kinds(lost) == [.unknownStage("Z")])
    var undated = deal("d", [("won", "2025-03-05")])
    undated.closedOn = nil
    #expect(kinds(undated) == [.closedWithoutDay])
    let early = deal("d", [("A", "2025-05-10"), ("won", "2025-05-10")], closedOn: "2025-05-01")
    #expect(kinds(early) == [.closedBeforeCreated])
  }

  @Test func `settings that contradict themselves are found`() {
    var reversed = threeStages[0]
    reversed.warmAfterDays = 20
    let stages = [threeStages[3], threeStages[3]]
    #expect(
      boardOf([], stages: stages).integrityIssues(in: .utc).map(\.kind)
        == [.noOpenStage, .duplicateStage("won")])
    #expect(
      boardOf([], stages: [reversed]).integrityIssues(in: .utc).map(\.kind)
        == [.thresholdsReversed(warm: 20, rot: 14)])
  }
}
