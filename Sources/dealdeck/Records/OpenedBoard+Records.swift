import PipelineDomain
import PipelineStore
import Localization

extension OpenedBoard {
  /// Adds a record made from a new key and metadata, or replaces one.
  mutating func save(
    path: String, _ make: (OpenedBoard, _ key: String, ChangeMetadata) throws -> Record
  ) throws -> Record.ID {
    try repeating(path: path) { opened, random in
      let key = random.identifier()
      let metadata = opened.metadata(&random)
      let record = try make(opened, key, metadata)
      try opened.save([opened.board.change(to: record, metadata: metadata)])
      return record.id
    }
  }

  /// Withdraws the record given by reference.
  mutating func withdraw(_ reference: String, from list: Record.List, path: String) throws
    -> Record.ID
  {
    let id = try record(matching: reference, in: list).id
    return try repeating(path: path) { opened, random in
      try opened.save([opened.board.withdrawal(of: id, metadata: opened.metadata(&random))])
      return id
    }
  }

  /// Prints the change of a record, in words or in JSON.
  func answer(_ record: Record.ID, _ done: RecordReply, json: Bool) {
    answer(record, done: words.reply(done), json: json)
  }

  /// Prints the change of a record, in those words or in JSON.
  func answer(_ record: Record.ID, done: String, json: Bool) {
    guard json else {
      Output.line(done)
      return
    }
    Output.json { object in
      object.member("asOf", now.description)
      object.record(record)
      object.member("saved", true)
    }
  }

  /// Returns the record given by id, or by the unique start of one, among those not withdrawn.
  func record(matching reference: String, in list: Record.List) throws -> Record {
    let standing = board.settings.records(in: list).filter { !$0.isWithdrawn }
    let matches = standing.filter { $0.id.key == reference }
    let found = matches.isEmpty ? standing.filter { $0.id.key.hasPrefix(reference) } : matches
    guard let first = found.first, found.count == 1 else {
      throw CommandFailure.refused(words.refusal(.notOne(reference, count: found.count, of: list)))
    }
    return first
  }
}

extension JSONText {
  /// Writes the record a command changed.
  mutating func record(_ record: Record.ID) {
    key("record")
    object(.line) { $0.place(of: record) }
  }

  /// Writes the members of an object that names a record.
  mutating func place(of record: Record.ID) {
    member("id", record.key)
    member("list", record.list.rawValue)
  }
}
