import Foundation
import Testing

/// Figures of random boards, computed a second time from the file alone.
struct SecondComputationTests {
  private static let periods = [
    "2026-Q3", "2026-Q2", "2026-10", "2026-08", "2025", "2025-Q4", "2026-Q4", "2026-Q4", "2026-11",
    "2026", "2026", "2026-07-01..2026-12-31", "2026-09-15..2026-12-10", "2026-12", "2027-Q1",
  ]

  @Test(arguments: 0..<200)
  func `what the program tells of a random board is what a naive computation tells`(
    seed: Int
  ) throws {
    let folder = try Workspace()
    try folder.write(RandomBoard(seed: seed).text)
    try expectSound(folder)
    let board = try NaiveBoard(folder.text())
    let period = NaivePeriod(Self.periods[seed % Self.periods.count])

    let figures = try answer(
      ["coverage", "forecast", "slippage", "sla-compliance", "velocity", "--by", "owner"], period,
      in: folder)
    expect(figures["kpis"], of: board, period)
    let owners = figures["groups"].items
    for group in owners {
      let owner = group["key"].text ?? ""
      expect(group["kpis"], of: board, period, owner: owner)
    }
    #expect(Set(board.quotas.keys).isSubset(of: owners.compactMap { $0["key"].text }))

    let costs = try answer(["cac", "cpl", "roi", "--by", "source"], period, in: folder)
    expect(costs["kpis"], of: board, period, source: nil)
    for group in costs["groups"].items {
      expect(group["kpis"], of: board, period, source: .some(group["key"].text ?? ""))
    }
  }

  /// The generated board is one that the program itself finds nothing wrong with, but for sales that
  /// were written down after they were made, or without the day.
  private func expectSound(_ folder: Workspace) throws {
    let checked = try Program.run("check", "--strict", in: folder)
    let refusals = checked.diagnostics.split(separator: "\n")
      .filter { !$0.contains("closed before created") && !$0.contains("without closedOn") }
    #expect(refusals.isEmpty)
  }

  private func answer(
    _ arguments: [String], _ period: NaivePeriod, in folder: Workspace
  ) throws -> JSONAnswer {
    let outcome = try Program.run(
      Program.path, ["kpi"] + arguments + ["--period", period.text, "--json"], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try JSONAnswer(outcome.output)
  }

  private func expect(
    _ told: JSONAnswer, of board: NaiveBoard, _ period: NaivePeriod, owner: String? = nil
  ) {
    // A state figure of a period that is over uses the owners of its last moment.
    let then = owner.map { board.ofOwner($0, at: board.moment(of: period)) } ?? board
    let now = owner.map { board.ofOwner($0, at: board.now) } ?? board
    expect(told, "coverage", then.coverage(period, owner: owner), owner)
    expect(told, "velocity", then.velocity(period), owner)
    expect(told, "forecast", now.forecast(period, owner: owner), owner)
    expect(told, "slippage", now.slippage(period), owner)
    expect(told, "sla-compliance", now.compliance(period), owner)
  }

  private func expect(
    _ told: JSONAnswer, of board: NaiveBoard, _ period: NaivePeriod, source: String?
  ) {
    expect(told, "cac", board.cac(period, source: source), source)
    expect(told, "cpl", board.cpl(period, source: source), source)
    expect(told, "roi", board.roi(period, source: source), source)
  }

  /// Compares one figure of an answer with the recomputed one.
  private func expect(_ told: JSONAnswer, _ id: String, _ figure: NaiveFigure, _ group: String?) {
    let name = "\(id) of \(group ?? "all")"
    guard let kpi = told.items.first(where: { $0["id"].text == id }) else {
      Issue.record("\(name) is not told")
      return
    }
    let isMoney = kpi["unit"].text?.hasPrefix("minor units") == true
    expect(kpi["value"], figure.value, isMoney ? 1 : 0.0001, "\(name), \(kpi["reason"].text ?? "")")
    guard figure.value != nil else { return }
    // The terms are in the answer when both are whole.
    for (term, value) in [("numerator", figure.numerator), ("denominator", figure.denominator)] {
      guard let value, !kpi[term].isNull else { continue }
      expect(kpi[term], value, 1, "\(name), \(term)")
    }
    for (part, value) in figure.parts {
      let unit: Decimal = ["winRate", "cycle"].contains(part) ? 0.0001 : 1
      expect(kpi["parts"][part], value, unit, "\(name), \(part)")
    }
  }

  /// Expects a number to be the exact one, rounded to a unit.
  private func expect(_ told: JSONAnswer, _ exact: Decimal?, _ unit: Decimal, _ what: String) {
    guard let exact, let number = told.decimal else {
      #expect(
        told.decimal == nil && exact == nil, "\(what): told \(told.decimal as Any), \(exact as Any)"
      )
      return
    }
    #expect(abs(number - exact) <= unit * 0.501, "\(what): told \(number), it is \(exact)")
  }
}

extension JSONAnswer {
  fileprivate var decimal: Decimal? { number.map { Decimal($0) } }
}

extension NaiveBoard {
  /// The quotas of the team, by name.
  fileprivate var quotas: [String: Int] {
    var quotas: [String: Int] = [:]
    for member in list("team") {
      guard let name = member["name"] as? String, let quota = member["quota"] as? [String: Any]
      else { continue }
      quotas[name] = quota["minor"] as? Int
    }
    return quotas
  }
}
