import Diagnostics
import Glibc
import PipelineDomain

/// The second half of a large `deals`, read on another thread while the first is read on this one.
///
/// The start of the second half is a guess: a line laid out as that of the first deal. The guess is right
/// when the reader of the first half reaches a member that begins just there; nothing is used of a wrong
/// guess. So the result is that of reading from the first byte to the last.
final class DealsAhead {
  typealias Member = (part: JSONContainer.Part, deal: Deal)

  /// The offset of the second half.
  let start: Int

  private let reading: Aside<Found?>

  /// The deals found up to past the closing bracket.
  typealias Found = (blocks: [Block], tally: DealTally, end: Int)

  /// Starts to read ahead of a cursor that stands after the opening bracket; nil when the rest is smaller
  /// than `size`, or not laid out in lines.
  init?(of cursor: JSONCursor, from size: Int) {
    let bytes = cursor.bytes
    var first = cursor
    first.skipWhiteSpace()
    let lead = bytes[cursor.offset..<min(first.offset + 1, bytes.count)]
    let middle = cursor.offset + (bytes.count - cursor.offset) / 2
    guard bytes.count - cursor.offset >= size, lead.first == UInt8(ascii: "\n"),
      let line = DealsAhead.line(beginning: lead, from: middle, in: bytes)
    else { return nil }
    let start = line + lead.count - 1
    self.start = start
    reading = Aside {
      var ahead = cursor
      ahead.offset = start
      return DealsAhead.read(ahead)
    }
  }

  /// Waits for the end, and returns the deals found; nil when the closing bracket was not reached. To be
  /// called once. The text must stay alive until then.
  func finish() -> Found? { reading.value() }

  private static func read(_ cursor: consuming JSONCursor) -> Found? {
    var blocks: [Block] = []
    var tally = DealTally()
    do throws(JSONParseError) {
      while let member = try cursor.dealMember() {
        tally.note(member.deal)
        if blocks.last?.isFull != false { blocks.append(Block()) }
        blocks.last?.append(member)
      }
    } catch {
      // The reader of the first half meets the same error, and throws it.
      return nil
    }
    return (blocks, tally, cursor.offset)
  }

  /// Returns the first line feed from an offset on that follows a comma and begins like `lead`.
  private static func line(
    beginning lead: Slice<UnsafeRawBufferPointer>, from start: Int, in bytes: UnsafeRawBufferPointer
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = start
    while let found = memchr(base + index, Int32(UInt8(ascii: "\n")), bytes.count - index) {
      index = UnsafeRawPointer(found) - base
      if index > 0, bytes[index - 1] == UInt8(ascii: ","), bytes[index...].starts(with: lead) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Deals in the order they were found, each moved out once; the storage is freed after the last.
  ///
  /// A copy of a deal would retain everything it holds; and a growing array is held twice meanwhile.
  final class Block {
    private static let size = 4096
    private var room: UnsafeMutablePointer<Member>?
    private var count = 0
    private var taken = 0

    init() { room = .allocate(capacity: Block.size) }

    deinit { clear() }

    var isFull: Bool { count == Block.size }

    func append(_ member: consuming Member) {
      guard let room, !isFull else { return }
      (room + count).initialize(to: member)
      count += 1
    }

    /// Returns the next of them; nil when there are no more.
    func next() -> Member? {
      guard let room, taken < count else {
        clear()
        return nil
      }
      taken += 1
      return (room + taken - 1).move()
    }

    private func clear() {
      guard let room else { return }
      (room + taken).deinitialize(count: count - taken)
      room.deallocate()
      self.room = nil
    }
  }
}
