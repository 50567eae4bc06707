/// A place in the order of the stages.
public enum StagePlace: Equatable, Sendable {
  case first, last
  case before(Stage.ID), after(Stage.ID)

  /// The stage it is beside.
  var neighbour: Stage.ID? {
    switch self {
    case .before(let id), .after(let id): id
    case .first, .last: nil
    }
  }
}

extension Board {
  /// The setup with a new stage, under a key made of its name.
  ///
  /// It is like the stage before it, with a probability between those of its neighbours.
  ///
  /// - Parameters:
  ///   - place: By default behind the last stage of its outcome in the pipeline.
  ///   - pipeline: The pipeline it is to be part of; by default that of the stage it is placed beside, else the
  ///     first.
  ///   - adjust: Sets what is to be otherwise.
  public func addingStage(
    named name: String, _ outcome: Stage.Outcome = .open, at place: StagePlace = .last,
    in pipeline: Pipeline.ID? = nil, _ adjust: (inout Stage) -> Void = { _ in }
  ) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    var stage = Stage(id: Stage.ID(""), name: "", outcome: outcome)
    let neighbour = place.neighbour.flatMap(settings.stage)
    stage.pipeline = pipeline ?? neighbour?.pipeline
    if let neighbour, settings.pipeline(of: neighbour) != settings.pipeline(of: stage) {
      stage.name = name
      throw .pipelinesDiffer(stage, neighbour)
    }
    let name = try settings.newName(name, beside: settings.peers(of: stage).map(\.name))
    (stage.id, stage.name) = (settings.freshKey(for: name), name)
    settings.insert(stage, at: place)
    stage.resemble(settings.neighbours(of: stage))
    adjust(&stage)
    settings.change(stage.id) { $0 = stage }
    return BoardSetup(settings)
  }

  /// The setup with a stage under another name; its key stays.
  public func renaming(_ stage: Stage, to name: String) throws(SetupRefusal) -> BoardSetup {
    var settings = settings
    let others = settings.peers(of: stage).map(\.name)
    let name = try settings.newName(name, beside: others)
    settings.change(stage.id) { $0.name = name }
    return BoardSetup(settings)
  }

  /// The setup with a stage as it is given, under its key.
  public func setting(_ stage: Stage) -> BoardSetup {
    var settings = settings
    settings.change(stage.id) { $0 = stage }
    return BoardSetup(settings)
  }

  /// The setup with a stage in another place.
  public func moving(_ stage: Stage, to place: StagePlace) throws(SetupRefusal) -> BoardSetup {
    guard place.neighbour != stage.id else { throw .sameStage(stage) }
    if let other = place.neighbour.flatMap(settings.stage), !settings.arePeers(stage.id, other.id) {
      throw .pipelinesDiffer(stage, other)
    }
    var settings = settings
    settings.stages.removeAll { $0.id == stage.id }
    settings.insert(stage, at: place)
    return BoardSetup(settings)
  }

  /// The setup with a stage so many places further down among those in use, or up when negative; `nil` at the
  /// end.
  public func moving(_ stage: Stage, by step: Int) -> BoardSetup? {
    let stages = settings.currentStages.filter { settings.arePeers($0.id, stage.id) }
    guard let place = stages.firstIndex(where: { $0.id == stage.id }),
      stages.indices.contains(place + step)
    else { return nil }
    let other = stages[place + step].id
    return try? moving(stage, to: step < 0 ? .before(other) : .after(other))
  }

  /// The setup without a stage: retired where history knows it, else taken out.
  ///
  /// Its deals, closed ones among them, move to the target in their order. A closed deal keeps its close day
  /// and its reason: it was closed then, in whatever column it stands.
  ///
  /// - Parameter target: The stage that takes its deals, of the same outcome; `nil` where it has none.
  public func retiring(
    _ stage: Stage, into target: Stage?, in zone: Zone, metadata: () -> ChangeMetadata
  ) throws(SetupRefusal) -> BoardSetup {
    let standing = deals.filter { $0.stage == stage.id }
    if let target {
      guard target.id != stage.id else { throw .sameStage(stage) }
      guard target.outcome == stage.outcome else { throw .outcomesDiffer(stage, target) }
      guard !target.isRetired else { throw .retiredStage(target) }
    } else {
      let count = standing.count { !$0.isRemoved }
      guard count == 0 else { throw .stageInUse(stage, deals: count) }
    }
    let others = settings.peers(of: stage).filter { $0.outcome == stage.outcome }
    guard !others.isEmpty || stage.outcome == .disqualified else { throw .onlyStage(stage) }
    var changes: [Change] = []
    if let target {
      let inOrder = standing.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
      changes = inOrderOfArrival(
        inOrder.map { relocation(of: $0, to: target, in: zone, metadata: metadata()) })
    }
    var settings = settings
    if isKnownToHistory(stage.id) {
      settings.change(stage.id) { $0.standing = .retired }
    } else {
      settings.stages.removeAll { $0.id == stage.id }
    }
    return BoardSetup(settings, changes: changes)
  }

  private func relocation(
    of deal: Deal, to target: Stage, in zone: Zone, metadata: ChangeMetadata
  ) -> Change {
    var changes = [FieldChange(.stage, from: deal[.stage], to: .text(target.id.text))]
    if deal.closedOn == nil, let day = closingDay(of: deal, in: zone) {
      changes.append(FieldChange(.closedOn, from: .none, to: .day(day)))
    }
    let rank = rank(ofArriving: deal.id, in: target.id)
    changes.append(FieldChange(.rank, from: deal[.rank], to: .text(rank.digits)))
    return Change(deal: deal.id, entry: metadata.entry(changes))
  }

  /// Returns true when a deal stands in the stage or ever stood there, or an experiment was made on it.
  /// O(deals + history).
  func isKnownToHistory(_ id: Stage.ID) -> Bool {
    let key = FieldValue.text(id.text)
    return settings.experiments.contains { $0.stage == id }
      || deals.contains { deal in
        deal.stage == id
          || deal.history.contains { entry in
            entry.changes.contains { $0.field == .stage && ($0.before == key || $0.after == key) }
          }
      }
  }
}

extension Stage {
  /// Takes what a new stage has in common with those beside it.
  fileprivate mutating func resemble(_ neighbours: (before: Stage?, after: Stage?)) {
    if let model = neighbours.before ?? neighbours.after {
      (phase, lifecycle) = (model.phase, model.lifecycle)
      (warmAfterDays, rotAfterDays) = (model.warmAfterDays, model.rotAfterDays)
    }
    switch outcome {
    case .open:
      let (low, high) = (neighbours.before?.probability ?? 0, neighbours.after?.probability ?? 100)
      probability = (low + high) / 2
    case .won: probability = 100
    case .lost, .disqualified: probability = 0
    }
  }
}

extension Settings {
  /// The other stages in use of the pipeline of a stage.
  fileprivate func peers(of stage: Stage) -> [Stage] {
    currentStages.filter { $0.id != stage.id && pipeline(of: $0) == pipeline(of: stage) }
  }

  /// The stages in use beside a stage that have its outcome.
  fileprivate func neighbours(of stage: Stage) -> (before: Stage?, after: Stage?) {
    let peers = currentStages.filter {
      $0.outcome == stage.outcome && pipeline(of: $0) == pipeline(of: stage)
    }
    guard let index = peers.firstIndex(where: { $0.id == stage.id }) else { return (nil, nil) }
    return (
      index > 0 ? peers[index - 1] : nil, index + 1 < peers.count ? peers[index + 1] : nil
    )
  }

  fileprivate mutating func change(_ id: Stage.ID, _ body: (inout Stage) -> Void) {
    guard let index = position(of: id) else { return }
    body(&stages[index])
  }

  fileprivate mutating func insert(_ stage: Stage, at place: StagePlace) {
    let index: Int? =
      switch place {
      case .first: stages.firstIndex { pipeline(of: $0) == pipeline(of: stage) } ?? stages.count
      case .last:
        stages.lastIndex {
          $0.outcome == stage.outcome && !$0.isRetired && pipeline(of: $0) == pipeline(of: stage)
        }.map { $0 + 1 }
      case .before(let id): position(of: id)
      case .after(let id): position(of: id).map { $0 + 1 }
      }
    stages.insert(stage, at: index ?? stages.count)
  }

  /// A key that no stage has, made of a name.
  func freshKey(for name: String) -> Stage.ID {
    Stage.ID(name.freshSlug { stage(Stage.ID($0)) != nil })
  }
}
